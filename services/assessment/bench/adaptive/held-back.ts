import type { Bank } from '#domain/bayes/bank';
import type { ModeName } from '#domain/bayes/bayes-modes';
import { type ExposureTable, isHeldBack, nextHoldBack } from '#domain/bayes/exposure';
import { bayesPolicy } from './bayes-policy';
import { makeLearner, type Population } from './learners';
import type { Exposures } from './policy';
import { testPerson } from './test-person';
import type { SimulatedCompetence } from './world';

const ROUNDS = 5;
const PEOPLE_A_ROUND = 32;
const FEWEST = 20;

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
    const tests = seeds.map((each) =>
      testPerson(policy, { world, sitters: makeLearner(population, each, world), seed: each, ladder: [] }),
    );
    exposures = new Map(
      world.map(({ bank }, place) => {
        const table = exposures.get(bank);
        const asked = tests.map((outcomes) => new Set(outcomes[place]?.asked.map(({ skill }) => skill)));
        const next = bank.skills.map(({ id }, skill): readonly [string, number] => {
          const openCount = seeds.filter((each) => !table || !isHeldBack(`${each}/${place}`, id, table)).length;
          const exposure = {
            testCount: seeds.length,
            openCount,
            askedCount: asked.filter((skills) => skills.has(skill)).length,
          };
          return [id, nextHoldBack(table?.get(id) ?? 0, exposure, target, FEWEST)];
        });
        return [bank, new Map(next)];
      }),
    );
  }
  return exposures;
};
