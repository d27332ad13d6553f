import type { Prior } from './bayes/profile-prior';
import type { GivenAnswer } from './bayes/test-state';

/** An answer as a Bayesian test remembers it. */
export type RememberedAnswer = GivenAnswer & { readonly at: number };

type Stored = {
  readonly skillId: string;
  readonly challengeId: string;
  readonly outcome: string;
  readonly answeredAt: Date;
};

/** Anything but a right answer in time is a failure (pix-domain.md §1.5). */
export const toRemembered = ({ skillId, challengeId, outcome, answeredAt }: Stored): RememberedAnswer => ({
  skillId,
  variantId: challengeId,
  isRight: outcome === 'CORRECT',
  isTimedOut: outcome === 'TIMED_OUT',
  at: answeredAt.getTime(),
});

/**
 * What a Bayesian test is given at its start, and keeps to its end, then its answers one by one: with its release it decides every
 * question, and what was learnt (docs/adaptive.md).
 */
export type Selection = {
  /** Where each competence starts from, by id. */
  readonly priors: Readonly<Record<string, Prior>>;
  /** The highest level open that day. */
  readonly highestLevel: number;
  /** Skills validated before: not asked, and never lost (A10). */
  readonly kept: readonly string[];
  /** Skills held back for the sake of exposure: asked when nothing else is left. */
  readonly heldBack: readonly string[];
  /** Answers to the same skills, too recent to be asked again: they count as if they were of this test. */
  readonly earlier: readonly RememberedAnswer[];
  readonly answers: readonly RememberedAnswer[];
};
