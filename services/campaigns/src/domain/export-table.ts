import type { Locale, LocalizedText } from '@pix/kit/result';
import type { CollectedCompetence } from './collected-profile';
import { assessmentColumns } from './export-assessment-columns';
import {
  type Cell,
  type Column,
  column,
  type ExportLine,
  type ExportSubject,
  isSent,
  NOT_AVAILABLE,
  participantColumns,
  type Say,
  sentDay,
  text,
  whenSent,
  yesOrNo,
} from './export-column';
import { COMPETENCE_IDS, competenceTitle } from './framework';
import type { Participation } from './participation';

/** An export as a table: its first line, then how to write each participant's. */
export type ExportTable = {
  readonly header: readonly string[];
  readonly toCells: (line: ExportLine) => readonly Cell[];
};

/** The table of a campaign's results: the public platform's columns, titles and order (pix-domain.md §2.6). */
export const exportTable = (subject: ExportSubject, locale: Locale): ExportTable => {
  const say = (text: LocalizedText): string => text[locale];
  const columns =
    subject.campaign.type === 'PROFILES_COLLECTION' ? profileColumns(subject, say) : assessmentColumns(subject, say);
  return {
    header: columns.map(({ header }) => header),
    toCells: (line) => columns.map(({ of }) => of(line)),
  };
};

/** The columns of a collection of profiles: totals, then level and Pix of each of the 16 competences. */
const profileColumns = (subject: ExportSubject, say: Say): Column[] => {
  const collected = (of: (totals: NonNullable<Participation['collected']>) => Cell) =>
    whenSent(({ participation }) => (participation.collected ? of(participation.collected) : NOT_AVAILABLE));
  const inCompetence = (id: string, of: (known: CollectedCompetence) => number) =>
    whenSent(({ profile }) => {
      const known = profile.find(({ competenceId }) => competenceId === id);
      return known ? of(known) : NOT_AVAILABLE;
    });
  return [
    ...participantColumns(subject, say, []),
    column(say(text('Envoi (O/N)', 'Sent (Y/N)')), (line) => yesOrNo(say, isSent(line))),
    column(say(text("Date de l'envoi", 'Sent on')), sentDay(subject)),
    column(
      say(text('Nombre de pix total', 'Total pix score')),
      collected(({ pix }) => pix),
    ),
    column(
      say(text('Certifiable (O/N)', 'Eligible for certification (Y/N)')),
      collected(({ isCertifiable }) => yesOrNo(say, isCertifiable)),
    ),
    column(
      say(text('Nombre de compétences certifiables', 'Number of competences eligible for certification')),
      collected(({ certifiableCompetenceCount }) => certifiableCompetenceCount),
    ),
    ...COMPETENCE_IDS.flatMap((id) => {
      const { fr, en } = competenceTitle(id);
      return [
        column(
          say(text(`Niveau pour la compétence ${fr}`, `Level reached in the competence ${en}`)),
          inCompetence(id, ({ level }) => level),
        ),
        column(
          say(text(`Nombre de pix pour la compétence ${fr}`, `Pix score for the competence ${en}`)),
          inCompetence(id, ({ pix }) => pix),
        ),
      ];
    }),
  ];
};
