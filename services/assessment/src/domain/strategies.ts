import { BAYES_V1, type BayesParameters, type ModeName } from './bayes/bayes-modes';

/** Which strategy new tests start with. */
export type SelectionRules = {
  readonly default: 'bayes.v1' | 'ladder.v1';
  /** The mode of `bayes` when other tests of the person say where to start; without any it is `solo`. */
  readonly mode: ModeName;
  /** How many questions a test of a whole competence is expected to take: what its progress is told against. */
  readonly expectedQuestions: number;
};

/** How a test chooses its questions, and what its answers teach. */
export type Strategy =
  | { readonly kind: 'LADDER' }
  | { readonly kind: 'BAYES'; readonly parameters: BayesParameters; readonly mode: ModeName };

/** Certifications follow a plan made at their start; it has its own version. */
export const PLAN_VERSION = 'plan.v1';

export const LADDER_VERSION = 'ladder.v1';

/** How a version of the engine, in one of its modes, is written on a test. */
export const bayesVersion = ({ version }: BayesParameters, mode: ModeName): string => `${version}/${mode}`;

const STRATEGIES: ReadonlyMap<string, Strategy> = new Map<string, Strategy>([
  [LADDER_VERSION, { kind: 'LADDER' }],
  ...(Object.keys(BAYES_V1.modes) as ModeName[]).map(
    (mode) => [bayesVersion(BAYES_V1, mode), { kind: 'BAYES', parameters: BAYES_V1, mode }] as const,
  ),
]);

/** The strategy of an adaptive test, by the version written on it: it keeps it to its end (design.md §6). */
export const strategyOf = (version: string): Strategy => {
  const strategy = STRATEGIES.get(version);
  if (!strategy) throw new Error(`No strategy is called ${version}.`);
  return strategy;
};
