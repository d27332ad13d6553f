import type { ChallengeKind } from '@pix/content';
import type { Item, ItemParameters } from './response-model';

/** The level of those who take a competence for the first time. */
export type Population = { readonly mean: number; readonly sd: number };

/** Everything that is estimated: by challenge, and by competence. Plain data: it is stored between two passes. */
export type Estimates = {
  readonly items: Readonly<Record<string, ItemParameters>>;
  readonly populations: Readonly<Record<string, Population>>;
};

/** What is believed before any answer, and how firmly (standard deviations); reference adaptive.md §3, §5.1. */
export type PriorRules = {
  readonly a: number;
  readonly logASd: number;
  /** Around the level its author gave. */
  readonly bSd: number;
  readonly slip: number;
  readonly logitSlipSd: number;
  /** By kind: a choice can be guessed, a text hardly. */
  readonly guess: Readonly<Record<ChallengeKind, number>>;
  readonly logitGuessSd: number;
  /** The most that guessing and slipping are held for, and how far from 1 a discrimination may be (a factor). */
  readonly mostGuess: number;
  readonly mostSlip: number;
  readonly widestA: number;
  readonly population: Population;
};

export const priorOf = ({ level, kind }: Item, { a, slip, guess }: PriorRules): ItemParameters => ({
  a,
  b: level,
  g: guess[kind],
  slip,
});

/** Where estimation starts: what authors and the literature say. */
export const startingEstimates = (items: readonly Item[], rules: PriorRules): Estimates => ({
  items: Object.fromEntries(items.map((item) => [item.challengeId, priorOf(item, rules)])),
  populations: Object.fromEntries(items.map(({ competenceId }) => [competenceId, rules.population])),
});
