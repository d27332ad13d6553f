import { type LocalizedText } from '@pix/kit/result';
import { z } from '@pix/kit/validation';

/** A subject tested up to a level. */
export type SubjectCap = { readonly id: string; readonly maxLevel: number };

/** A message by share mastered (palier). Pupils read the title and message, teachers the others (C13). */
export type Stage = {
  readonly threshold: number;
  readonly title: string;
  readonly message: string;
  readonly teacherTitle: string | null;
  readonly teacherDescription: string | null;
};

/** A share to master, of some subjects up to a level, or of everything when none is named. */
export type BadgeCriterion = { readonly threshold: number; readonly subjects: readonly SubjectCap[] };

/** A thematic result (résultat thématique): won when all its criteria are met (C13). */
export type Badge = {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly imageAlt: string;
  readonly criteria: readonly BadgeCriterion[];
};

/** What is tested in a campaign (profil cible): those of a content release, and organizations' own ones (C5). */
export type TargetProfile = {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly description: string;
  readonly subjects: readonly SubjectCap[];
  readonly stages: readonly Stage[];
  readonly badges: readonly Badge[];
  /** Whose own it is; `null` for one of a content release. */
  readonly organizationId: string | null;
  readonly creatorId: string | null;
  /** Offered to every organization. */
  readonly isPublic: boolean;
  readonly isOffered: boolean;
};

/** What a content release says of a target profile. */
export type ReleasedTargetProfile = Omit<TargetProfile, 'organizationId' | 'creatorId' | 'isPublic' | 'isOffered'>;

/** A subject of the current content, as target profiles may name it. */
export type ContentSubject = { readonly id: string; readonly title: string; readonly competenceId: string };

/** Where organizations' own target profiles are filed. */
export const OWN_CATEGORY = 'OWN';

const MOST_SUBJECTS = 200;
const MOST_STAGES = 20;
const MOST_BADGES = 20;
const MOST_CRITERIA = 10;

const threshold = z.int().min(0).max(100);
const subjectCap = z.object({ id: z.string().min(1).max(64), maxLevel: z.int().min(1).max(8) });
const title = z.string().trim().min(1).max(255);
const message = z.string().trim().max(2_000);
const optionalText = z
  .string()
  .trim()
  .max(2_000)
  .nullish()
  .transform((text) => text || null);

/** What a member writes of an own target profile (C5). */
export const targetProfileFields = z.object({
  title,
  description: message,
  subjects: z.array(subjectCap).min(1).max(MOST_SUBJECTS),
});

export const stageFields = z.object({
  threshold,
  title,
  message,
  teacherTitle: optionalText,
  teacherDescription: optionalText,
});

export const badgeFields = z.object({
  id: z.string().trim().min(1).max(64),
  title,
  message,
  imageAlt: z.string().trim().max(255),
  criteria: z
    .array(z.object({ threshold, subjects: z.array(subjectCap).max(MOST_SUBJECTS) }))
    .min(1)
    .max(MOST_CRITERIA),
});

export const stageList = z.object({ stages: z.array(stageFields).max(MOST_STAGES) });
export const badgeList = z.object({ badges: z.array(badgeFields).max(MOST_BADGES) });

const byThreshold = (one: Stage, other: Stage): number => one.threshold - other.threshold;

export const sortedStages = (stages: readonly Stage[]): Stage[] => [...stages].sort(byThreshold);

export type Fault = { readonly path: string; readonly message: LocalizedText };

const hasTwice = (values: readonly (string | number)[]): boolean => new Set(values).size < values.length;

/** Stages begin at 0 %, so that everybody reaches one, and no two have one threshold (pix-domain.md §2.1). */
export const stageFaults = (stages: readonly Stage[]): Fault[] => {
  const thresholds = stages.map((stage) => stage.threshold);
  const faults: Fault[] = [];
  if (stages.length > 0 && !thresholds.includes(0))
    faults.push({
      path: 'stages',
      message: { fr: 'Ajoutez un palier à 0 %.', en: 'Add a stage at 0 %.' },
    });
  if (hasTwice(thresholds))
    faults.push({
      path: 'stages',
      message: { fr: 'Deux paliers ont le même seuil.', en: 'Two stages have the same threshold.' },
    });
  return faults;
};

/** A badge is about what the target profile tests: its subjects, no higher than their caps. */
export const badgeFaults = (badges: readonly Badge[], caps: readonly SubjectCap[]): Fault[] => {
  const maxLevels = new Map(caps.map(({ id, maxLevel }) => [id, maxLevel]));
  const isInside = ({ id, maxLevel }: SubjectCap): boolean => maxLevel <= (maxLevels.get(id) ?? 0);
  const faults = badges.flatMap(({ criteria }, rank): Fault[] =>
    criteria.every(({ subjects }) => subjects.every(isInside))
      ? []
      : [
          {
            path: `badges.${rank}.criteria`,
            message: {
              fr: 'Un critère porte sur un sujet ou un niveau que le parcours ne teste pas.',
              en: 'A criterion is about a subject or a level that the target profile does not test.',
            },
          },
        ],
  );
  return hasTwice(badges.map(({ id }) => id))
    ? [...faults, { path: 'badges', message: { fr: 'Deux badges ont le même nom.', en: 'Two badges have one id.' } }]
    : faults;
};

/** Subjects of the current content, each once. */
export const subjectFaults = (caps: readonly SubjectCap[], knownIds: ReadonlySet<string>): Fault[] => [
  ...caps.flatMap(({ id }, rank): Fault[] =>
    knownIds.has(id)
      ? []
      : [
          {
            path: `subjects.${rank}.id`,
            message: { fr: "Ce sujet n'existe pas.", en: 'There is no such subject.' },
          },
        ],
  ),
  ...(hasTwice(caps.map(({ id }) => id))
    ? [{ path: 'subjects', message: { fr: 'Donnez chaque sujet une fois.', en: 'Give each subject once.' } }]
    : []),
];
