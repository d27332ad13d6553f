import type { Score } from './participation';
import { masteryPercentage, type SubjectReport, totals } from './results';
import type { Badge, BadgeCriterion, Stage } from './target-profile';

/** The highest stage whose threshold is reached; stages come lowest first (C13). */
export const stageReached = (stages: readonly Stage[], percentage: number): number | null => {
  const reached = stages.filter(({ threshold }) => threshold <= percentage).length;
  return reached === 0 ? null : reached - 1;
};

/** The badges whose every criterion is met, on the skills themselves: a share is never rounded up to its threshold (C13). */
export const badgesWon = (badges: readonly Badge[], subjects: readonly SubjectReport[]): string[] =>
  badges.filter(({ criteria }) => criteria.every((criterion) => isMet(criterion, subjects))).map(({ id }) => id);

const isMet = ({ threshold, subjects: caps }: BadgeCriterion, subjects: readonly SubjectReport[]): boolean => {
  const counted = caps.length === 0 ? subjects.flatMap(({ skills }) => skills) : cappedSkills(caps, subjects);
  const validatedCount = counted.filter(({ validated }) => validated).length;
  return counted.length > 0 && 100 * validatedCount >= threshold * counted.length;
};

const cappedSkills = (caps: BadgeCriterion['subjects'], subjects: readonly SubjectReport[]) =>
  caps.flatMap(({ id, maxLevel }) =>
    subjects
      .filter(({ subjectId }) => subjectId === id)
      .flatMap(({ skills }) => skills.filter(({ level }) => level <= maxLevel)),
  );

/** What a try amounts to, as it is stored. */
export const scoreOf = (subjects: readonly SubjectReport[], stages: readonly Stage[]): Score => {
  const { skillCount, validatedSkillCount } = totals(subjects);
  const percentage = masteryPercentage(validatedSkillCount, skillCount);
  return {
    skillCount,
    validatedSkillCount,
    masteryPercentage: percentage,
    stageRank: stageReached(stages, percentage),
  };
};
