/** What people said of a tutorial, and what became of those who opened it after they failed what it teaches. */
export type Evidence = {
  readonly tutorialId: string;
  readonly usefulCount: number;
  readonly uselessCount: number;
  /** Failed skills that were tested again after the tutorial was opened. */
  readonly retestedCount: number;
  /** Those of them that were passed. */
  readonly passedCount: number;
};

export type Quality = Evidence & {
  /** 0 to 1. */
  readonly usefulness: number;
  /** 0 to 1; `null` as long as there is not enough to say. */
  readonly effect: number | null;
  /** 0 to 1000: what lists are sorted by. */
  readonly score: number;
};

export type ComputedQuality = Quality & { readonly computedAt: Date };

export type QualityRules = {
  /** Before anybody votes, a tutorial stands as with so many votes, half of them useful. */
  readonly priorVotes: number;
  /** The average effect weighs as so many learners. */
  readonly priorRetests: number;
  /** Fewer say nothing of the effect. */
  readonly fewestRetests: number;
};

const NEUTRAL = 0.5;

/**
 * How good each tutorial is (docs/tutorials.md): the Bayesian average of its votes, so that one vote does not make a first of it, around the
 * neutral and not around the average vote, as few people say that something was useless; and, once enough learners were tested again, half of it the share who then passed, averaged in the same way.
 */
export const qualities = (evidence: readonly Evidence[], rules: QualityRules): Quality[] => {
  const sum = (count: (one: Evidence) => number): number => evidence.reduce((total, one) => total + count(one), 0);
  const averageEffect = share(
    sum((one) => one.passedCount),
    sum((one) => one.retestedCount),
  );

  return evidence.map((one) => {
    const usefulness = average(one.usefulCount, one.usefulCount + one.uselessCount, NEUTRAL, rules.priorVotes);
    const isEnough = one.retestedCount >= rules.fewestRetests;
    const effect = isEnough ? average(one.passedCount, one.retestedCount, averageEffect, rules.priorRetests) : null;
    return {
      ...one,
      usefulness,
      effect,
      score: Math.round(1_000 * (effect === null ? usefulness : (usefulness + effect) / 2)),
    };
  });
};

const share = (part: number, whole: number): number => (whole === 0 ? NEUTRAL : part / whole);

const average = (part: number, whole: number, prior: number, priorWeight: number): number =>
  (part + prior * priorWeight) / (whole + priorWeight);
