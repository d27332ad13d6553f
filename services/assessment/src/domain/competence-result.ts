import type { BayesParameters } from './bayes/bayes-modes';
import { resultOfMarks } from './bayes/estimate';
import { keptBank } from './bayes/kept-banks';
import type { CompetenceResult } from './bayes/profile-prior';
import type { CalibrationVersion } from './calibration/calibration';
import { type Competence, skillsOf } from './content';
import type { PixRules } from './scoring';
import type { RememberedAnswer } from './selection';

type Rules = {
  readonly parameters: BayesParameters;
  readonly scoring: PixRules;
  readonly calibration: CalibrationVersion | null;
};

/** What answers say of the level of a competence, under the prior of somebody unknown; `null` when none is about it. */
export const competenceResult = (
  competence: Competence,
  answers: readonly RememberedAnswer[],
  rules: Rules,
): CompetenceResult | null => {
  const bank = keptBank(competence, skillsOf(competence), rules);
  const marks = answers.flatMap(({ skillId, variantId, isRight }) => {
    const skill = bank.indexOf.get(skillId);
    return skill === undefined ? [] : { skill, guess: bank.guessOf.get(variantId) ?? 0, isRight };
  });
  return marks.length === 0 ? null : resultOfMarks(bank, marks);
};
