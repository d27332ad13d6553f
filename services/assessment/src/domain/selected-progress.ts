import { longestTest } from './bayes/stop-rules';
import type { TestState } from './bayes/test-state';
import type { Selection } from './selection';

const WHOLE = 100;

/**
 * How far a Bayesian test is, in percent: its answers among the questions it is expected to take, part by part of a campaign. Nobody knows
 * how many it will be: past them one more is expected each time. It never goes back, and is 100 only at the end.
 */
export const progressOfTest = (
  { answers, earlier }: Selection,
  { competences, setup }: TestState,
  expectedQuestions: number,
): number => {
  const whole = competences.reduce((sum, competence) => {
    const longest = longestTest(competence, competence.bank.parameters.modes[setup.mode]);
    return sum + Math.min(longest, expectedQuestions * competence.bank.share);
  }, 0);
  const left = Math.max(1, Math.round(whole) - earlier.length - answers.length);
  return Math.floor((WHOLE * answers.length) / (answers.length + left));
};
