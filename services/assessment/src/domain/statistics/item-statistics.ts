import type { Competence } from '../content';
import type { ChallengeTally } from './answer-tally';
import { addHistograms, medianSeconds } from './duration-histogram';

/** What may be told of some answers: shares in percent, one decimal. */
export type AnswerFigures = {
  readonly peopleCount: number;
  readonly answerCount: number;
  readonly correctPercentage: number;
  readonly wrongPercentage: number;
  readonly skippedPercentage: number;
  readonly timedOutPercentage: number;
  readonly focusedOutPercentage: number;
  readonly medianSeconds: number | null;
};

export type ChallengeStatistics = {
  readonly challengeId: string;
  readonly releaseId: string;
  /** `null` when too few people answered. */
  readonly figures: AnswerFigures | null;
};

export type SkillStatistics = {
  readonly skillId: string;
  /** Of its challenges that may be told; `null` when there is none. */
  readonly figures: AnswerFigures | null;
  readonly challenges: readonly ChallengeStatistics[];
};

export type ItemStatistics = {
  readonly competence: Competence;
  readonly coveredUntil: Date | null;
  readonly lagSeconds: number | null;
  readonly skills: readonly SkillStatistics[];
};

export type DisclosureRules = {
  /** Nothing is told of fewer people than this: most of them are minors, and a class has thirty. */
  readonly fewestPeople: number;
};

/**
 * Figures by skill, challenge and release. A skill counts only what is told of its challenges: from a total with a hidden part,
 * the hidden part could be worked out. Its people are at least those of its most answered challenge.
 */
export const skillStatistics = (tallies: readonly ChallengeTally[], rules: DisclosureRules): SkillStatistics[] => {
  const skillIds = [...new Set(tallies.map(({ skillId }) => skillId))];
  return skillIds.map((skillId) => {
    const ofSkill = tallies.filter((cell) => cell.skillId === skillId);
    const told = ofSkill.filter((cell) => isTold(cell, rules));
    return {
      skillId,
      figures: told.length > 0 ? figuresOf(told) : null,
      challenges: ofSkill.map((cell) => ({
        challengeId: cell.challengeId,
        releaseId: cell.releaseId,
        figures: isTold(cell, rules) ? figuresOf([cell]) : null,
      })),
    };
  });
};

const isTold = ({ peopleCount }: ChallengeTally, { fewestPeople }: DisclosureRules): boolean =>
  peopleCount >= fewestPeople;

const figuresOf = (cells: readonly ChallengeTally[]): AnswerFigures => {
  const count = (outcome: keyof ChallengeTally['outcomes']): number =>
    cells.reduce((sum, { outcomes }) => sum + outcomes[outcome], 0);
  const answerCount = cells.flatMap(({ outcomes }) => Object.values(outcomes)).reduce((sum, number) => sum + number, 0);
  const percentage = (outcome: keyof ChallengeTally['outcomes']): number =>
    Math.round((1_000 * count(outcome)) / Math.max(answerCount, 1)) / 10;
  return {
    peopleCount: Math.max(...cells.map(({ peopleCount }) => peopleCount)),
    answerCount,
    correctPercentage: percentage('CORRECT'),
    wrongPercentage: percentage('WRONG'),
    skippedPercentage: percentage('SKIPPED'),
    timedOutPercentage: percentage('TIMED_OUT'),
    focusedOutPercentage: percentage('FOCUSED_OUT'),
    medianSeconds: medianSeconds(addHistograms(cells.map(({ durations }) => durations))),
  };
};
