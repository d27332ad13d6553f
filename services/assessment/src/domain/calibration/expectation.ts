import type { Estimates, Population } from './estimates';
import { type ItemCurve, itemCurve, THETAS } from './response-model';

/** One person's first test of a competence: the unit whose level does not change meanwhile. */
export type TestRecord = { readonly competenceId: string; readonly answers: readonly RecordedAnswer[] };

export type RecordedAnswer = {
  readonly challengeId: string;
  readonly isRight: boolean;
  /** Weeks since 1970. */
  readonly week: number;
};

/** How often an item was asked, and answered right, at each level: in expectation, as nobody's level is known. */
export type ExpectedCounts = { readonly asked: Float64Array; readonly right: Float64Array };

export type Expectation = {
  readonly items: ReadonlyMap<string, ExpectedCounts>;
  /** People by level, in expectation. */
  readonly populations: ReadonlyMap<string, Float64Array>;
  readonly testCount: number;
  readonly answerCount: number;
  readonly logLikelihood: number;
};

/** Chances of right answers, ready to be multiplied: made once a pass. */
export type PreparedItem = ItemCurve & { readonly logP: Float64Array; readonly logQ: Float64Array };

export const prepareItems = ({ items }: Estimates): Map<string, PreparedItem> =>
  new Map(
    Object.entries(items).map(([challengeId, parameters]) => {
      const curve = itemCurve(parameters);
      return [challengeId, { ...curve, logP: curve.p.map(Math.log), logQ: curve.p.map((p) => Math.log(1 - p)) }];
    }),
  );

/** How likely each level is before any answer. */
export const logPriorOf = ({ mean, sd }: Population): Float64Array => {
  const logs = Float64Array.from(THETAS, (theta) => -0.5 * ((theta - mean) / sd) ** 2);
  const total = Math.log(logs.reduce((sum, log) => sum + Math.exp(log), 0));
  return logs.map((log) => log - total);
};

export type Posterior = { readonly weights: Float64Array; readonly logLikelihood: number };

/** How likely each level is after the answers of a test, and how likely these answers were. */
export const posteriorOf = (
  answers: readonly { readonly item: PreparedItem; readonly isRight: boolean }[],
  logPrior: Float64Array,
): Posterior => {
  const logs = Float64Array.from(logPrior);
  for (const { item, isRight } of answers) {
    const added = isRight ? item.logP : item.logQ;
    for (let node = 0; node < logs.length; node += 1) logs[node] = (logs[node] ?? 0) + (added[node] ?? 0);
  }
  const highest = logs.reduce((max, log) => Math.max(max, log), Number.NEGATIVE_INFINITY);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { weights: weights.map((weight) => weight / total), logLikelihood: highest + Math.log(total) };
};

/**
 * The expectation step of the EM algorithm (Bock and Aitkin 1981), test by test: what it keeps does not grow with the tests.
 * Items that are not estimated are passed over.
 */
export const expectationPass = (estimates: Estimates) => {
  const prepared = prepareItems(estimates);
  const priors = new Map(Object.entries(estimates.populations).map(([id, population]) => [id, logPriorOf(population)]));
  const zeros = () => new Float64Array(THETAS.length);
  const items = new Map([...prepared.keys()].map((id) => [id, { asked: zeros(), right: zeros() }]));
  const populations = new Map([...priors.keys()].map((id) => [id, zeros()]));
  let [testCount, answerCount, logLikelihood] = [0, 0, 0];

  return {
    add({ competenceId, answers }: TestRecord): void {
      const known = answers.flatMap(({ challengeId, isRight }) => {
        const [item, counts] = [prepared.get(challengeId), items.get(challengeId)];
        return item && counts ? [{ item, counts, isRight }] : [];
      });
      const [prior, people] = [priors.get(competenceId), populations.get(competenceId)];
      if (known.length === 0 || !prior || !people) return;

      const posterior = posteriorOf(known, prior);
      addTo(people, posterior.weights);
      for (const { counts, isRight } of known) {
        addTo(counts.asked, posterior.weights);
        if (isRight) addTo(counts.right, posterior.weights);
      }
      testCount += 1;
      answerCount += known.length;
      logLikelihood += posterior.logLikelihood;
    },
    result: (): Expectation => ({ items, populations, testCount, answerCount, logLikelihood }),
  };
};

const addTo = (sums: Float64Array, added: Float64Array): void => {
  for (let node = 0; node < sums.length; node += 1) sums[node] = (sums[node] ?? 0) + (added[node] ?? 0);
};
