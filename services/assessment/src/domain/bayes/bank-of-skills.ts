import type * as Authored from '@pix/content';
import { type Competence, type Skill, skillsOf } from '../content';
import { pixValue, type ScoringRules } from '../scoring';
import { type Bank, buildBank } from './bank';
import type { BayesParameters } from './bayes-modes';

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

/** The bank of a competence, or of some of its skills (a campaign's): each skill is worth what it is worth in the whole competence. */
export const bankOfSkills = (
  competence: Competence,
  skills: readonly Skill[],
  { scoring, parameters }: { readonly scoring: ScoringRules; readonly parameters: BayesParameters },
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
          guess: GUESS[kind],
          isTimed: timerSeconds !== null,
        })),
      })),
    },
    parameters,
  );
};
