import type { CompetenceResult } from '#domain/bayes/profile-prior';
import { CONTESTANTS, type Contestant } from './contestants';
import { bankNatureOf, makeLearner, type Population, type Sitter } from './learners';
import type { Outcome } from './policy';
import { randomOf, shuffled } from './random';
import { addPerson, newTally, type Tally } from './tally';
import { makeWorld, type SimulatedCompetence } from './world';

/** Some people of a population on one world of banks, and who tests them. */
export type Task = {
  readonly population: Population;
  readonly worldSeed: string;
  readonly learnerSeed: string;
  readonly from: number;
  readonly to: number;
  readonly contestants: readonly Contestant[];
};

export type Tallies = Partial<Record<Contestant, Tally>>;

const worlds = new Map<string, readonly SimulatedCompetence[]>();

const worldOf = ({ population, worldSeed }: Task): readonly SimulatedCompetence[] => {
  const nature = bankNatureOf(population);
  const key = `${worldSeed}/${nature.difficultySd}`;
  const world = worlds.get(key) ?? makeWorld(worldSeed, nature);
  worlds.set(key, world);
  return world;
};

/** Tests everybody of a task by every contestant: the same people, who answer the same to the same question. */
export const runTask = (task: Task): Tallies => {
  const world = worldOf(task);
  const tallies: Tallies = {};
  for (const contestant of task.contestants) tallies[contestant] = newTally(world);
  for (let rank = task.from; rank < task.to; rank += 1) {
    const seed = `${task.learnerSeed}/${task.population}/${task.worldSeed}/${rank}`;
    const sitters = makeLearner(task.population, seed, world);
    const order = shuffled(randomOf(`${seed}/order`), Array.from(world.keys()));
    let ladder: readonly Outcome[] = [];
    for (const contestant of task.contestants) {
      const outcomes = testPerson(contestant, { world, sitters, order, seed, ladder });
      if (contestant === 'ladder') ladder = outcomes;
      const sat = outcomes.map((outcome, place) => ({
        rank: place,
        simulated: world[place] as SimulatedCompetence,
        sitter: sitters[place] as Sitter,
        outcome,
      }));
      addPerson(tallies[contestant] as Tally, sat);
    }
  }
  return tallies;
};

type Person = {
  readonly world: readonly SimulatedCompetence[];
  readonly sitters: readonly Sitter[];
  /** The order in which the competences are taken. */
  readonly order: readonly number[];
  readonly seed: string;
  readonly ladder: readonly Outcome[];
};

/** One person, all competences, one contestant: each result is there for the next competence. */
const testPerson = (contestant: Contestant, { world, sitters, order, seed, ladder }: Person): readonly Outcome[] => {
  const outcomes: Outcome[] = [];
  const results: CompetenceResult[] = [];
  for (const place of order) {
    const outcome = CONTESTANTS[contestant]({
      simulated: world[place] as SimulatedCompetence,
      sitter: sitters[place] as Sitter,
      seed: `${seed}/${place}`,
      results: [...results],
      ladderAsked: ladder[place]?.asked ?? [],
    });
    outcomes[place] = outcome;
    if (outcome.result) results.push(outcome.result);
  }
  return outcomes;
};
