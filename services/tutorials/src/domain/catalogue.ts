import type { Tutorial, TutorialDescription } from './tutorial';

/** What a tutorial does for a skill: « pour réussir la prochaine fois » or « pour en apprendre davantage » (T1). */
export type Purpose = 'SUCCEED' | 'LEARN_MORE';

/** A tutorial's place on a skill, in the order its authors gave. */
export type SkillLink = {
  readonly skillId: string;
  readonly purpose: Purpose;
  readonly position: number;
  readonly tutorialId: string;
};

export type ReleasedTutorial = TutorialDescription & {
  readonly id: string;
  readonly competenceId: string;
  readonly page: string | null;
};

/** A skill as this service knows it: where it stands, for filters and for « the easiest first ». */
export type Skill = {
  readonly id: string;
  readonly subjectId: string;
  readonly competenceId: string;
  readonly level: number;
  readonly title: string;
};

export type ReleasedSkill = {
  readonly id: string;
  readonly tutorials: readonly string[];
  readonly learnMore: readonly string[];
  /** `null` when assessment did not say yet. */
  readonly place?: Omit<Skill, 'id'> | null;
};

/** A tutorial on a skill; its subject is `null` when no content says where the skill stands. */
export type SkillTutorial = {
  readonly skillId: string;
  readonly subjectId: string | null;
  readonly purpose: Purpose;
  readonly tutorial: Tutorial;
  /** 0 to 1000: how useful it is (docs/tutorials.md). */
  readonly score: number;
};

/** The part of a content release this service keeps. */
export type Catalogue = {
  /** With the text of those that are pages of ours. */
  readonly tutorials: readonly ReleasedTutorial[];
  readonly skills: readonly ReleasedSkill[];
};

/** The skills whose place is known. */
export const placedSkills = ({ skills }: Pick<Catalogue, 'skills'>): Skill[] =>
  skills.flatMap(({ id, place }) => (place ? [{ id, ...place }] : []));

/** The titles of the skills each tutorial serves: whoever looks for what they failed finds it by their words. */
export const skillTitlesByTutorial = ({ skills }: Pick<Catalogue, 'skills'>): ReadonlyMap<string, string[]> => {
  const titles = new Map<string, string[]>();
  for (const { place, tutorials, learnMore } of skills)
    for (const id of new Set([...tutorials, ...learnMore]))
      if (place) titles.set(id, [...(titles.get(id) ?? []), place.title]);
  return titles;
};

/** The links of every skill. A tutorial listed twice for one purpose keeps its first place. */
export const linksOf = ({ skills }: Pick<Catalogue, 'skills'>): SkillLink[] =>
  skills.flatMap(({ id, tutorials, learnMore }) => [
    ...placed(id, 'SUCCEED', tutorials),
    ...placed(id, 'LEARN_MORE', learnMore),
  ]);

const placed = (skillId: string, purpose: Purpose, tutorialIds: readonly string[]): SkillLink[] =>
  [...new Set(tutorialIds)].map((tutorialId, position) => ({ skillId, purpose, position, tutorialId }));

/**
 * Whether a publication comes after the one applied last. Publications are named by the id of their message, a UUIDv7
 * that assessment makes when it publishes: the same one again is equal, and one that arrives late is smaller.
 */
export const isLaterPublication = (publicationId: string, applied: string | null): boolean =>
  applied === null || publicationId > applied;
