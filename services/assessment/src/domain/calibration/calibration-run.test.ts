import { beforeAll, describe, expect, it } from '@jest/globals';
import { simulatedTests, type TrueItem, trueItems, type World } from '../../../test/calibration-world';
import { rules } from '../../config';
import { afterPass, type EstimationState } from './calibration-run';
import { startingEstimates } from './estimates';
import { expectationPass } from './expectation';
import { type ItemReport, reportPass } from './item-report';

const { calibration } = rules;

/** The whole of a calibration, the tests read anew at each pass as the job does. */
const calibrate = (world: World): { state: EstimationState; reports: ItemReport[]; logLikelihoods: number[] } => {
  let state: EstimationState = {
    estimates: startingEstimates(world.items, calibration.priors),
    pass: 0,
    change: null,
    isSettled: false,
  };
  const logLikelihoods: number[] = [];
  while (!state.isSettled) {
    const pass = expectationPass(state.estimates);
    for (const test of simulatedTests(world)) pass.add(test);
    logLikelihoods.push(pass.result().logLikelihood);
    state = afterPass(state, pass.result(), world.items, calibration);
  }
  const last = reportPass(state.estimates);
  for (const test of simulatedTests(world)) last.add(test);
  return { state, reports: last.result(world.items, calibration.flags, calibration.priors), logLikelihoods };
};

const rmse = (errors: readonly number[]): number =>
  Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);

describe('a calibration of simulated answers', () => {
  const items = trueItems(7);
  const world: World = { items, tests: 3_000, length: 12, seed: 11 };
  const truthOf = (id: string) => items.find(({ challengeId }) => challengeId === id) as TrueItem;
  let result: ReturnType<typeof calibrate>;
  beforeAll(() => {
    result = calibrate(world);
  });

  it('finds the difficulties, far nearer than what authors said', () => {
    const errors = result.reports.map(({ challengeId, b }) => b - truthOf(challengeId).b);
    const nominal = items.map(({ level, b }) => level - b);

    expect(rmse(errors)).toBeLessThan(0.2);
    expect(rmse(errors)).toBeLessThan(0.65 * rmse(nominal));
  });

  it('finds the discriminations', () => {
    const errors = result.reports.map(({ challengeId, a }) => Math.log(a / truthOf(challengeId).a));

    expect(rmse(errors)).toBeLessThan(0.25);
  });

  it('says how sure it is: hardly an item is further off than three standard errors', () => {
    const scores = result.reports.map(({ challengeId, b, seB }) => (b - truthOf(challengeId).b) / seB);

    expect(scores.filter((score) => Math.abs(score) > 3)).toHaveLength(0);
    expect(rmse(scores)).toBeLessThan(1.5);
    expect(rmse(scores)).toBeGreaterThan(0.4);
  });

  it('finds who the people are', () => {
    const population = result.state.estimates.populations['1.1'];

    expect(population?.mean).toBeCloseTo(3.4, 0);
    expect(Math.abs((population?.sd ?? 0) - 1.5)).toBeLessThan(0.25);
  });

  it('explains the answers better than it began, and settles', () => {
    const [first = 0] = result.logLikelihoods;
    expect(result.logLikelihoods.at(-1)).toBeGreaterThan(first);
    expect(result.state.pass).toBeLessThan(calibration.mostPasses);
  });

  it('flags nothing when there is nothing wrong', () => {
    expect(result.reports.flatMap(({ flags }) => flags)).toEqual([]);
  });

  it('gives the same again, to the last digit', () => {
    const again = calibrate({ ...world, tests: 300 });

    expect(calibrate({ ...world, tests: 300 }).reports).toEqual(again.reports);
  });
});

describe('items planted among good ones', () => {
  const items = trueItems(21);
  const world: World = { items, tests: 3_000, length: 12, seed: 5 };
  const flagged = (given: Partial<World>, planted: string) => {
    const { reports } = calibrate({ ...world, ...given });
    const report = reports.find(({ challengeId }) => challengeId === planted);
    const others = reports.filter(({ challengeId, flags }) => challengeId !== planted && flags.length > 0);
    return { report, others: others.map(({ challengeId, flags }) => [challengeId, flags]) };
  };

  it('finds the one whose solution is wrong: the better people are, the more they fail', () => {
    const chanceOf: World['chanceOf'] = (item, { chance }) => (item.challengeId === 's1-4-a' ? 1 - chance : chance);

    const { report, others } = flagged({ chanceOf }, 's1-4-a');

    expect(report?.flags).toContain('MISFIT');
    expect(others).toEqual([]);
  });

  it('finds the one that everybody answers by chance', () => {
    const { report } = flagged(
      { chanceOf: (item, { chance }) => (item.challengeId === 's2-3-a' ? 0.5 : chance) },
      's2-3-a',
    );

    expect(report?.flags.some((flag) => flag === 'MISFIT' || flag === 'LOW_DISCRIMINATION')).toBe(true);
  });

  it('finds the one whose solution was published, and since when', () => {
    const published = 0.6 * world.tests;
    const chanceOf: World['chanceOf'] = (item, { chance, test }) =>
      item.challengeId === 's3-6-a' && test >= published ? 0.5 * chance + 0.45 : chance;

    const { report, others } = flagged({ chanceOf }, 's3-6-a');

    expect(report?.flags).toContain('LEAKED');
    expect(Math.abs((report?.drift?.sinceWeek ?? 0) - (2_900 + 24))).toBeLessThanOrEqual(1);
    expect(others.filter(([, flags]) => flags?.includes('LEAKED'))).toEqual([]);
  });

  it('finds the one that is always asked', () => {
    const weightOf: World['weightOf'] = (item) => (item.challengeId === 's0-2-a' ? 50 : 1);

    const { report, others } = flagged({ weightOf }, 's0-2-a');

    expect(report?.flags).toEqual(['OVEREXPOSED']);
    expect(others).toEqual([]);
  });

  it('says of an item seldom asked that it does not know, and leaves it near what its author said', () => {
    const weightOf: World['weightOf'] = (item) => (item.challengeId === 's0-5-a' ? 0.01 : 1);

    const { report } = flagged({ weightOf }, 's0-5-a');

    expect(report?.flags).toEqual(['FEW_ANSWERS']);
    expect(Math.abs((report?.b ?? 0) - 5)).toBeLessThan(1);
    expect(report?.seB).toBeGreaterThan(0.2);
  });
});
