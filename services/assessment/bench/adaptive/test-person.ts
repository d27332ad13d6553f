import type { CompetenceResult } from '#domain/bayes/profile-prior';
import type { Sitter } from './learners';
import { type Exposures, noWatch, type Outcome, type Policy, type Watch } from './policy';
import { randomOf, shuffled } from './random';
import type { SimulatedCompetence } from './world';

export type Person = {
  readonly world: readonly SimulatedCompetence[];
  /** The person in each competence. */
  readonly sitters: readonly Sitter[];
  readonly seed: string;
  /** What the ladder did with the same person, by competence. */
  readonly ladder: readonly Outcome[];
  readonly exposures?: Exposures;
  readonly watch?: Watch;
};

/** One person, all competences in an order of their own, one policy: each result is there for the next competence. */
export const testPerson = (
  policy: Policy,
  { world, sitters, seed, ladder, exposures, watch = noWatch }: Person,
): readonly Outcome[] => {
  const outcomes: Outcome[] = [];
  const results: CompetenceResult[] = [];
  for (const place of shuffled(randomOf(`${seed}/order`), Array.from(world.keys()))) {
    const [simulated, sitter] = [world[place], sitters[place]];
    if (!simulated || !sitter) continue;
    const outcome = policy({
      simulated,
      sitter,
      seed: `${seed}/${place}`,
      results: [...results],
      ladderAsked: ladder[place]?.asked ?? [],
      exposures,
      watch,
    });
    outcomes[place] = outcome;
    if (outcome.result) results.push(outcome.result);
  }
  return outcomes;
};
