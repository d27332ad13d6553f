import type { Tutorial } from './tutorial';

/** What a tutorial does for a skill: « pour réussir la prochaine fois » or « pour en apprendre davantage » (T1). */
export type Purpose = 'SUCCEED' | 'LEARN_MORE';

/** A tutorial's place on a skill, in the order its authors gave. */
export type SkillLink = {
  readonly skillId: string;
  readonly purpose: Purpose;
  readonly position: number;
  readonly tutorialId: string;
};

/** The part of a content release this service keeps. */
export type Catalogue = {
  /** With the text of those that are pages of ours. */
  readonly tutorials: readonly (Omit<Tutorial, 'retiredAt'> & { readonly page: string | null })[];
  readonly skills: readonly {
    readonly id: string;
    readonly tutorials: readonly string[];
    readonly learnMore: readonly string[];
  }[];
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
