import type * as Authored from '@pix/content';
import type { CalibrationVersion } from '../calibration/calibration';
import { type Competence, type Skill, skillsOf } from '../content';
import { type PixRules, pixValue } from '../scoring';
import { type Bank, buildBank } from './bank';
import type { BayesParameters } from './bayes-modes';
import type { SkillNumbers } from './skill-curves';

/** Chance of a right answer without the skill, by kind of challenge: choices are guessed, texts hardly ever. */
const GUESS: Readonly<Record<Authored.ChallengeKind, number>> = {
  SINGLE_CHOICE: 0.22,
  MULTIPLE_CHOICE: 0.08,
  ORDERING: 0.04,
  SHORT_TEXT: 0.02,
  NUMBER: 0.02,
  DATE: 0.02,
  FIELDS: 0.02,
  MATCHING: 0.08,
  SIMULATOR: 0.02,
};

/** What the banks of a test are made with. */
export type BankRules = {
  readonly scoring: PixRules;
  readonly parameters: BayesParameters;
  /** What real answers have measured; authors' levels when there is none. */
  readonly calibration?: CalibrationVersion | null;
};

/** The bank of a competence, or of some of its skills (a campaign's): each skill is worth what it is worth in the whole competence. */
export const bankOfSkills = (
  competence: Competence,
  skills: readonly Skill[],
  { scoring, parameters, calibration }: BankRules,
): Bank => {
  const whole = skillsOf(competence);
  const worth = (skill: Skill): number => pixValue(skill, whole, scoring);
  return buildBank(
    {
      competenceId: competence.id,
      competencePix: whole.reduce((sum, skill) => sum + worth(skill), 0),
      skills: skills.map((skill) => ({
        id: skill.id,
        subjectId: skill.subject.id,
        level: skill.level,
        pix: worth(skill),
        variants: skill.challenges.map(({ id, kind, timerSeconds }) => ({
          id,
          guess: calibration?.items.get(id)?.g ?? GUESS[kind],
          isTimed: timerSeconds !== null,
        })),
        measured: measuredNumbers(skill, calibration),
      })),
    },
    parameters,
  );
};

/**
 * The numbers of a skill from its measured variants, `undefined` when none is: their means; its difficulty is as uncertain as they are,
 * and as they differ.
 */
const measuredNumbers = ({ challenges }: Skill, calibration: BankRules['calibration']): SkillNumbers | undefined => {
  const items = challenges.flatMap(({ id }) => calibration?.items.get(id) ?? []);
  if (items.length === 0) return undefined;
  const mean = (of: (item: (typeof items)[number]) => number): number =>
    items.reduce((sum, item) => sum + of(item), 0) / items.length;
  const difficulty = mean(({ b }) => b);
  const variance = mean(({ b, seB }) => seB ** 2 + (b - difficulty) ** 2);
  return {
    difficulty,
    difficultySd: Math.max(LEAST_SD, Math.sqrt(variance)),
    slope: mean(({ a }) => a),
    slip: mean(({ slip }) => slip),
  };
};

/** However many answers, a difficulty is known no better than that, in levels (adaptive.md §5.1). */
const LEAST_SD = 0.02;
