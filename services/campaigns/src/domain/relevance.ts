import { easiestGap, type SubjectReport, type SubjectResult } from './results';

/** What a person has of one subject, as the relevance of working on it reads it. */
export type SubjectStanding = {
  readonly maxLevel: number;
  readonly reachedLevel: number;
  readonly nextLevel: number;
  readonly validatedSkillCount: number;
  readonly skillCount: number;
};

/** Levels of one subject: hardest in the campaign, hardest validated (0 if none), easiest that is not validated. */
export const standingOf = ({ skills, skillCount, validatedSkillCount }: SubjectReport): SubjectStanding => {
  const levels = (kept: (validated: boolean | null) => boolean): number[] =>
    skills.filter(({ validated }) => kept(validated)).map(({ level }) => level);
  const maxLevel = Math.max(0, ...levels(() => true));
  return {
    maxLevel,
    reachedLevel: Math.max(0, ...levels((validated) => validated === true)),
    nextLevel: Math.min(maxLevel, ...levels((validated) => validated !== true)),
    validatedSkillCount,
    skillCount,
  };
};

/**
 * How much working on a subject would bring, 0 to 100: 40 for how far one is in it, 30 for how high it goes among the
 * campaign's subjects, 20 for the skills one has, 10 for the closeness of the next one (pix-domain.md §2.6).
 */
export const relevanceOf = (standing: SubjectStanding, campaignMaxLevel: number): number => {
  const { maxLevel, reachedLevel, nextLevel, validatedSkillCount, skillCount } = standing;
  if (maxLevel === 0 || campaignMaxLevel === 0 || skillCount === 0) return 0;
  return (
    40 * (reachedLevel / maxLevel) +
    30 * (maxLevel / campaignMaxLevel) +
    20 * (validatedSkillCount / skillCount) +
    (reachedLevel === 0 ? 0 : 10 * (reachedLevel / nextLevel))
  );
};

/** The results of a person as they are stored: every subject with its levels and its relevance. */
export const toSubjectResults = (participationId: string, subjects: readonly SubjectReport[]): SubjectResult[] => {
  const standings = subjects.map(standingOf);
  const campaignMaxLevel = Math.max(0, ...standings.map(({ maxLevel }) => maxLevel));
  return subjects.map((subject, rank) => {
    const standing = standings[rank] ?? standingOf(subject);
    const { maxLevel, reachedLevel } = standing;
    return {
      ...subject,
      participationId,
      maxLevel,
      reachedLevel,
      relevance: relevanceOf(standing, campaignMaxLevel),
      gapSkillId: easiestGap(subject),
    };
  });
};

/** The bubbles a teacher sees: so many equal shares of the 100 points, the first of them for anything up to its end. */
export const dotsOf = (relevance: number, dotCount: number): number =>
  Math.min(dotCount, Math.max(1, Math.ceil((relevance * dotCount) / 100)));

/** One subject of an analysis: how relevant it is, on average over those who sent. */
export type SubjectAnalysis = {
  readonly subjectId: string;
  readonly competenceId: string;
  readonly relevance: number;
  readonly masteryPercentage: number;
};

/** Subjects to work on first, first; of equals, the first by id, so that a page reloaded reads the same (C9). */
export const rankedByRelevance = (subjects: readonly SubjectAnalysis[]): SubjectAnalysis[] =>
  [...subjects].sort((one, other) => other.relevance - one.relevance || (one.subjectId < other.subjectId ? -1 : 1));
