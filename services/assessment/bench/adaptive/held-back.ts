import type { Bank } from '#domain/bayes/bank';
import type { ModeName } from '#domain/bayes/bayes-modes';
import { type ExposureTable, heldBackBy, nextHoldBack, withTests } from '#domain/bayes/exposure';
import { bayesPolicy } from './bayes-policy';
import { makeLearner, type Population } from './learners';
import type { Exposures, Outcome } from './policy';
import { testPerson } from './test-person';
import type { SimulatedCompetence } from './world';

const ROUNDS = 5;
const PEOPLE_A_ROUND = 32;
const FEWEST = 20;

type Tested = { readonly seed: string; readonly outcomes: readonly Outcome[] };

/**
 * The tables a service would have after a while: people other than those of the report take tests, and after each round the chances to hold
 * back follow what was seen.
 */
export const exposuresAfterAWhile = (
  population: Population,
  { world, seed }: { readonly world: readonly SimulatedCompetence[]; readonly seed: string },
  { mode, target }: { readonly mode: ModeName; readonly target: number },
): Exposures => {
  let exposures: ReadonlyMap<Bank, ExposureTable> = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    const seeds = Array.from({ length: PEOPLE_A_ROUND }, (_, rank) => `${seed}/before/${round}/${rank}`);
    const policy = bayesPolicy(mode, exposures);
    const tests = seeds.map((each) => ({
      seed: each,
      outcomes: testPerson(policy, { world, sitters: makeLearner(population, each, world), seed: each, ladder: [] }),
    }));
    exposures = new Map(
      world.map(({ bank }, place) => [bank, tableAfter(tests, { bank, place, target, before: exposures.get(bank) })]),
    );
  }
  return exposures;
};

type Round = { readonly bank: Bank; readonly place: number; readonly target: number; readonly before?: ExposureTable };

const tableAfter = (tests: readonly Tested[], { bank, place, target, before = new Map() }: Round): ExposureTable => {
  const skillIds = bank.skills.map(({ id }) => id);
  const counts = withTests(
    {},
    tests.map(({ seed, outcomes }) => ({
      skillIds,
      heldBack: new Set(heldBackBy(before, `${seed}/${place}`, skillIds)),
      asked: new Set(outcomes[place]?.asked.map(({ skill }) => skillIds[skill] ?? '')),
    })),
  );
  return new Map(
    Object.entries(counts).map(([id, exposure]) => [id, nextHoldBack(before.get(id) ?? 0, exposure, target, FEWEST)]),
  );
};
