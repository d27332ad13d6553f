import type { Mode } from './bayes-modes';
import type { CompetenceState } from './competence-state';

export type StopReason = 'CONFIDENT' | 'NOT_WORTH_IT' | 'LONGEST' | 'NOTHING_LEFT';

const WHOLE = 0.999;

/** The longest a competence may be asked about: its share of the mode's when a campaign takes a part of it. */
export const longestTest = ({ bank }: CompetenceState, { maxQuestions }: Mode): number =>
  Math.ceil(maxQuestions * bank.share);

/** The least a competence is asked about before anything is concluded, as long as there is something to ask. */
export const shortestTest = ({ bank }: Pick<CompetenceState, 'bank'>, { minQuestions }: Mode): number =>
  Math.ceil(minQuestions * bank.share);

/**
 * Why a competence needs no more questions, `null` while it does. Once the least number is asked: the level is sure enough, or
 * the best question teaches less than its price. A part of a competence has no level to be sure of, and its price is in
 * proportion; the twin is asked to be nearly certain, since its answers do not wander.
 */
export const whyStop = (state: CompetenceState, bestGain: number | null, mode: Mode): StopReason | null => {
  const { bank, isTwin, levels, questionCount } = state;
  const { twin } = bank.parameters;
  if (bestGain === null) return 'NOTHING_LEFT';
  if (questionCount >= longestTest(state, mode)) return 'LONGEST';
  if (questionCount < shortestTest(state, mode)) return null;

  const confidence = isTwin ? Math.max(mode.confidence, twin.confidence) : mode.confidence;
  const price = (isTwin ? Math.min(mode.price, twin.price) : mode.price) * bank.share;
  if (bank.share >= WHOLE && Math.max(...levels) >= confidence) return 'CONFIDENT';
  return bestGain < price ? 'NOT_WORTH_IT' : null;
};
