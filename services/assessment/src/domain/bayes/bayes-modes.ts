/** When a test may stop, and how sure it is asked to be. */
export type Mode = {
  /** Stop once the most probable level is at least this probable. */
  readonly confidence: number;
  /** Stop once no question is expected to take more than this from the variance of the score, in pix². */
  readonly price: number;
  readonly minQuestions: number;
  readonly maxQuestions: number;
  /** Whether what is known of the other competences is where the test starts from. */
  readonly usesProfile: boolean;
};

export type ModeName = 'express' | 'prod' | 'solo' | 'long';

/** How skills answer to a level: one reading of the world. */
export type ModelRules = {
  /** Steepness of the chance of a right answer, per level. */
  readonly slope: number;
  /** Chance of a slip by somebody who holds the skill. */
  readonly slip: number;
  /** How far the true difficulty of a skill is from its level, standard deviation in levels. */
  readonly difficultySd: number;
  /** Share of the noise that belongs to the person and the skill, and comes back when it is asked again. */
  readonly lastingShare: number;
};

/** How one question is chosen among those that teach most. */
export type ChoiceRules = {
  /** Another variant of a skill already asked teaches less than it seems. */
  readonly reaskFactor: number;
  /** For variety: the subject of the last question counts less. */
  readonly sameSubjectFactor: number;
  /** Never more questions in a row in one subject, unless nothing else is left. */
  readonly maxInARow: number;
  /** Questions are kept this likely to be answered right… */
  readonly kindChance: number;
  /** …unless the best kind one teaches less than this share of the best one. */
  readonly kindShare: number;
  /** The draw is among those worth at least this share of the best… */
  readonly nearBest: number;
  /** …and among at most so many. */
  readonly drawAmong: number;
  /** Variants that teach at least this share of what the best variant of the skill does are as good as it. */
  readonly variantShare: number;
  /** Candidates written in the trace of a decision, best first. */
  readonly tracedCandidates: number;
};

/** How results in other competences say where to start. Levels. */
export type ProfileRules = {
  readonly meanLevel: number;
  /** Spread of a person's general level between people. */
  readonly generalSd: number;
  /** Spread of a person's competences around their general level. */
  readonly competenceSd: number;
  /** Starting spread when nothing of the profile is used. */
  readonly aloneSd: number;
  /** How far a level may have moved since an earlier test of the same competence. */
  readonly retestSd: number;
  /** A result that says less than this (precision, levels⁻²) is left out. */
  readonly leastPrecision: number;
};

/** The second model, in which subjects are perfect ladders, and when it is believed. */
export type TwinRules = {
  readonly model: ModelRules;
  /** Chance given to the twin before anything is known. */
  readonly prior: number;
  /** What other competences may say for or against it, at most, in natural logarithms. */
  readonly maxLogEvidence: number;
  readonly believedFrom: number;
  readonly confidence: number;
  readonly price: number;
};

export type BayesParameters = {
  readonly version: string;
  readonly model: ModelRules;
  /** Spread of a subject around the level of the competence: mostly narrow, sometimes wide. Levels. */
  readonly subjectSpread: readonly { readonly share: number; readonly sd: number }[];
  readonly choice: ChoiceRules;
  readonly profile: ProfileRules;
  readonly twin: TwinRules;
  readonly modes: Readonly<Record<ModeName, Mode>>;
  /** Acquired when at least this probable. */
  readonly heldFrom: number;
  /** Added to the variance of a score before it is cut into levels, pix²: scores are in steps, not continuous. */
  readonly continuity: number;
};

/**
 * Every number of the engine, under one version: a test keeps the one it started with. Chosen on simulated banks and learners other
 * than those of the published figures (docs/adaptive.md says why each has its value and how little most of them matter).
 */
export const BAYES_V1: BayesParameters = {
  version: 'bayes.v1',
  // Slopes of 1.2 to 1.8 and spreads of 0.25 to 0.6 give the same results to 0.1 pix; 0.6 of lasting noise lies between
  // learners whose answers repeat and learners whose answers do not.
  model: { slope: 1.5, slip: 0.06, difficultySd: 0.4, lastingShare: 0.6 },
  // The wide part keeps one subject that somebody happens to know well, or not at all, from moving the whole competence.
  subjectSpread: [
    { share: 0.92, sd: 0.95 },
    { share: 0.08, sd: 2.2 },
  ],
  choice: {
    reaskFactor: 0.9,
    sameSubjectFactor: 0.9,
    maxInARow: 2,
    // Kindness is free as long as it gives way to a question that teaches much more.
    kindChance: 0.35,
    kindShare: 0.6,
    // As good as 0.9 and 4 for the score, and the skill seen by most people is seen by a few percent fewer.
    nearBest: 0.85,
    drawAmong: 5,
    variantShare: 0.9,
    tracedCandidates: 8,
  },
  // To be fitted again on real results before they are trusted.
  profile: {
    meanLevel: 3.3,
    generalSd: 1.4,
    competenceSd: 0.8,
    aloneSd: 1.7,
    retestSd: 0.5,
    leastPrecision: 0.02,
  },
  twin: {
    model: { slope: 5, slip: 0.012, difficultySd: 0.12, lastingShare: 1 },
    // From 0.2 and 4 to these: 2.6 points more exact levels for perfect ladders in prod, next to nothing for the others.
    prior: 0.3,
    maxLogEvidence: 6,
    believedFrom: 0.5,
    // 0.97 asks half a question more and finds no more levels.
    confidence: 0.95,
    price: 0.1,
  },
  // Near the border of two levels confidence never comes: the price is what ends such tests.
  modes: {
    express: { confidence: 0.6, price: 1.8, minQuestions: 4, maxQuestions: 14, usesProfile: true },
    prod: { confidence: 0.66, price: 1.25, minQuestions: 5, maxQuestions: 24, usesProfile: true },
    solo: { confidence: 0.68, price: 1.2, minQuestions: 5, maxQuestions: 24, usesProfile: false },
    long: { confidence: 0.74, price: 0.75, minQuestions: 5, maxQuestions: 30, usesProfile: true },
  },
  heldFrom: 0.5,
  continuity: 0.05,
};
