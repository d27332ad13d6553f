import type { Locale, LocalizedText } from '@pix/kit/result';
import type { Campaign } from './campaign';
import type { CollectedCompetence } from './collected-profile';
import type { Participation } from './participation';
import { type CompetenceResult, masteryPercentage, type SubjectResult } from './results';
import type { ContentSubject } from './target-profile';

/** One line of an export: a participant and what they sent. */
export type ExportLine = {
  readonly participation: Participation;
  readonly progress: number;
  readonly competences: readonly CompetenceResult[];
  readonly badgeIds: ReadonlySet<string>;
  readonly profile: readonly CollectedCompetence[];
  /** Only when skills are asked for. */
  readonly subjects: readonly SubjectResult[];
};

/** What an export is about. */
export type ExportSubject = {
  readonly campaign: Campaign;
  readonly organizationName: string;
  readonly targetProfileTitle: string;
  /** The subjects of the campaign, in order. */
  readonly subjects: readonly ContentSubject[];
  /** Subject and level of each skill, for the columns of skills; none unless asked for. */
  readonly skills: readonly { readonly skillId: string; readonly subjectTitle: string; readonly level: number }[];
};

type Cell = string | number;
type Column = { readonly header: string; readonly of: (line: ExportLine) => Cell };

/** An export as a table: its first line, then how to write each participant's. */
export type ExportTable = {
  readonly header: readonly string[];
  readonly toCells: (line: ExportLine) => readonly Cell[];
};

const FRAMEWORK = { '1': 3, '2': 4, '3': 4, '4': 3, '5': 2 };

/** The 16 competences of the framework by their index, which keeps exports comparable (pix-domain.md §1.2). */
export const COMPETENCE_IDS: readonly string[] = Object.entries(FRAMEWORK).flatMap(([domain, count]) =>
  Array.from({ length: count }, (_, rank) => `${domain}.${rank + 1}`),
);

/** The table of a campaign's results: the public platform's columns, in its order (pix-domain.md §2.6). */
export const exportTable = (subject: ExportSubject, locale: Locale): ExportTable => {
  const say = (text: LocalizedText): string => text[locale];
  const columns =
    subject.campaign.type === 'PROFILES_COLLECTION' ? profileColumns(subject, say) : assessmentColumns(subject, say);
  return {
    header: columns.map(({ header }) => header),
    toCells: (line) => columns.map(({ of }) => of(line)),
  };
};

type Say = (text: LocalizedText) => string;

const text = (fr: string, en: string): LocalizedText => ({ fr, en });
const column = (header: string, of: Column['of']): Column => ({ header, of });

const dayOf = (instant: Date | null): string => instant?.toISOString().slice(0, 10) ?? '';
const isSent = ({ participation }: ExportLine): boolean => participation.status === 'SHARED';

const participantColumns = ({ campaign, organizationName }: ExportSubject, say: Say, profile: Column[]): Column[] => [
  column(say(text("Nom de l'organisation", 'Organization')), () => organizationName),
  column(say(text('ID Campagne', 'Campaign ID')), () => campaign.id),
  column('Code', () => campaign.code),
  column(say(text('Nom de la campagne', 'Campaign')), () => campaign.name),
  ...profile,
  column(say(text('Nom du Participant', 'Last name')), ({ participation }) => participation.lastName),
  column(say(text('Prénom du Participant', 'First name')), ({ participation }) => participation.firstName),
  column(say(text('Classe', 'Class')), ({ participation }) => participation.division ?? ''),
  ...(campaign.externalIdLabel === null
    ? []
    : [column(campaign.externalIdLabel, ({ participation }) => participation.externalId ?? '')]),
];

const yesOrNo = (say: Say, isTrue: boolean): string => say(isTrue ? text('Oui', 'Yes') : text('Non', 'No'));

const assessmentColumns = (subject: ExportSubject, say: Say): Column[] => {
  const competenceIds = [...new Set(subject.subjects.map(({ competenceId }) => competenceId))].sort();
  const domainIds = [...new Set(competenceIds.map((id) => id.slice(0, 1)))];
  return [
    ...participantColumns(subject, say, [
      column(say(text('Parcours', 'Target profile')), () => subject.targetProfileTitle),
    ]),
    column(say(text('% de progression', '% of progress')), ({ progress }) => progress),
    column(say(text('Date de début', 'Started on')), ({ participation }) => dayOf(participation.startedAt)),
    column(say(text('Partage (O/N)', 'Sent (Y/N)')), (line) => yesOrNo(say, isSent(line))),
    column(say(text('Date du partage', 'Sent on')), ({ participation }) => dayOf(participation.sharedAt)),
    ...rewardColumns(subject.campaign, say),
    column(say(text("% maitrise de l'ensemble des acquis du profil", '% of all skills mastered')), (line) =>
      isSent(line) ? (line.participation.score?.masteryPercentage ?? '') : '',
    ),
    ...competenceIds.flatMap((id) =>
      masteryColumns(say, text(`la compétence ${id}`, `competence ${id}`), (one) => one === id),
    ),
    ...domainIds.flatMap((id) =>
      masteryColumns(say, text(`le domaine ${id}`, `domain ${id}`), (one) => one.startsWith(`${id}.`)),
    ),
    ...skillColumns(subject, say),
  ];
};

/** The stage as the public platform writes it: how many above the first, of how many. */
const rewardColumns = ({ stages, badges }: Campaign, say: Say): Column[] => [
  ...(stages.length < 2
    ? []
    : [
        column(say(text(`Palier obtenu (/${stages.length - 1})`, `Stage (/${stages.length - 1})`)), (line) =>
          isSent(line) ? (line.participation.score?.stageRank ?? '') : '',
        ),
      ]),
  ...badges.map(({ id, title }) =>
    column(say(text(`${title} obtenu (O/N)`, `${title} won (Y/N)`)), (line) =>
      isSent(line) ? yesOrNo(say, line.badgeIds.has(id)) : '',
    ),
  ),
];

const masteryColumns = (say: Say, what: LocalizedText, isOf: (competenceId: string) => boolean): Column[] => {
  const sum = (of: (result: CompetenceResult) => number) => (line: ExportLine) =>
    line.competences.filter(({ competenceId }) => isOf(competenceId)).reduce((total, one) => total + of(one), 0);
  const [skills, validated] = [sum(({ skillCount }) => skillCount), sum((one) => one.validatedSkillCount)];
  const whenSent = (of: (line: ExportLine) => Cell) => (line: ExportLine) => (isSent(line) ? of(line) : '');
  return [
    column(
      say(text(`% de maitrise des acquis de ${what.fr}`, `% mastered of ${what.en}`)),
      whenSent((line) => masteryPercentage(validated(line), skills(line))),
    ),
    column(
      say(text(`Nombre d'acquis du profil cible dans ${what.fr}`, `Skills of the target profile in ${what.en}`)),
      whenSent(skills),
    ),
    column(say(text(`Acquis maitrisés dans ${what.fr}`, `Skills mastered in ${what.en}`)), whenSent(validated)),
  ];
};

const skillColumns = ({ skills }: ExportSubject, say: Say): Column[] =>
  skills.map(({ skillId, subjectTitle, level }) =>
    column(say(text(`${subjectTitle}, niveau ${level}`, `${subjectTitle}, level ${level}`)), (line) => {
      const skill = line.subjects.flatMap((subject) => subject.skills).find((one) => one.skillId === skillId);
      if (!skill || !isSent(line)) return '';
      if (skill.validated === null) return say(text('Non testé', 'Not tested'));
      return skill.validated ? 'OK' : 'KO';
    }),
  );

const profileColumns = (subject: ExportSubject, say: Say): Column[] => {
  const collected = (of: (totals: NonNullable<Participation['collected']>) => Cell) => (line: ExportLine) =>
    isSent(line) && line.participation.collected ? of(line.participation.collected) : '';
  const inCompetence = (id: string, of: (known: CollectedCompetence) => number) => (line: ExportLine) => {
    const known = line.profile.find(({ competenceId }) => competenceId === id);
    return isSent(line) && known ? of(known) : '';
  };
  return [
    ...participantColumns(subject, say, []),
    column(say(text('Envoi (O/N)', 'Sent (Y/N)')), (line) => yesOrNo(say, isSent(line))),
    column(say(text("Date de l'envoi", 'Sent on')), ({ participation }) => dayOf(participation.sharedAt)),
    column(
      say(text('Nombre de pix total', 'Total Pix')),
      collected(({ pix }) => pix),
    ),
    column(
      say(text('Certifiable (O/N)', 'Certifiable (Y/N)')),
      collected(({ isCertifiable }) => yesOrNo(say, isCertifiable)),
    ),
    column(
      say(text('Nombre de compétences certifiables', 'Certifiable competences')),
      collected(({ certifiableCompetenceCount }) => certifiableCompetenceCount),
    ),
    ...COMPETENCE_IDS.flatMap((id) => [
      column(
        say(text(`Niveau pour la compétence ${id}`, `Level in competence ${id}`)),
        inCompetence(id, ({ level }) => level),
      ),
      column(
        say(text(`Nombre de pix pour la compétence ${id}`, `Pix in competence ${id}`)),
        inCompetence(id, ({ pix }) => pix),
      ),
    ]),
  ];
};
