import type { LocalizedText } from '@pix/kit/result';
import type { Campaign } from './campaign';
import type { CollectedCompetence } from './collected-profile';
import type { Participation } from './participation';
import type { CompetenceResult, SubjectResult } from './results';
import type { ContentSubject } from './target-profile';
import { dayIn } from './time-zone';

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
  /** Whether participants are pupils of a class, or students of a group with a number; `null` without a roster. */
  readonly roster: 'CLASSES' | 'GROUPS' | null;
  readonly targetProfileTitle: string;
  /** Where the organization is: days are its days. */
  readonly timeZone: string;
  /** The subjects of the campaign, in order. */
  readonly subjects: readonly ContentSubject[];
  /** Subject and level of each skill, for the columns of skills; none unless asked for. */
  readonly skills: readonly { readonly skillId: string; readonly subjectTitle: string; readonly level: number }[];
};

export type Cell = string | number;
export type Column = { readonly header: string; readonly of: (line: ExportLine) => Cell };

export type Say = (text: LocalizedText) => string;

export const text = (fr: string, en: string): LocalizedText => ({ fr, en });
export const column = (header: string, of: Column['of']): Column => ({ header, of });

/** What the public platform writes where nothing was sent. */
export const NOT_AVAILABLE = 'NA';

export const isSent = ({ participation }: ExportLine): boolean => participation.status === 'SHARED';
/** What members see of somebody only once it was sent (C7). */
export const whenSent =
  (of: (line: ExportLine) => Cell) =>
  (line: ExportLine): Cell =>
    isSent(line) ? of(line) : NOT_AVAILABLE;

/** The day something was sent, where the organization is. */
export const sentDay = ({ timeZone }: ExportSubject): Column['of'] =>
  whenSent(({ participation: { sharedAt } }) => (sharedAt ? dayIn(timeZone, sharedAt) : NOT_AVAILABLE));

/** Where a participant takes part, and who they are; `profile` comes in between. */
export const participantColumns = (subject: ExportSubject, say: Say, profile: Column[]): Column[] => [
  column(say(text("Nom de l'organisation", 'Organisation’s name')), () => subject.organizationName),
  column(say(text('ID Campagne', 'Campaign ID')), () => subject.campaign.id),
  column('Code', () => subject.campaign.code),
  column(say(text('Nom de la campagne', "Campaign's name")), () => subject.campaign.name),
  ...profile,
  column(say(text('Nom du Participant', "Participant's last name")), ({ participation }) => participation.lastName),
  column(
    say(text('Prénom du Participant', "Participant's first name")),
    ({ participation }) => participation.firstName,
  ),
  ...rosterColumns(subject, say),
  ...(subject.campaign.externalIdLabel === null
    ? []
    : [column(subject.campaign.externalIdLabel, ({ participation }) => participation.externalId ?? '')]),
];

const rosterColumns = ({ roster }: ExportSubject, say: Say): Column[] => {
  if (roster === null) return [];
  const division = ({ participation }: ExportLine): string => participation.division ?? '';
  if (roster === 'CLASSES') return [column(say(text('Classe', 'Class')), division)];
  return [
    column(say(text('Groupe', 'Group')), division),
    column(say(text('Numéro Étudiant', 'Student number')), ({ participation }) => participation.studentNumber ?? ''),
  ];
};

export const yesOrNo = (say: Say, isTrue: boolean): string => say(isTrue ? text('Oui', 'Yes') : text('Non', 'No'));
