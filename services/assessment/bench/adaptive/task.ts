import { CONTESTANTS, type Contestant } from './contestants';
import { exposuresAfterAWhile } from './held-back';
import { bankNatureOf, makeLearner, type Population } from './learners';
import type { Exposures, Outcome, Watch } from './policy';
import { addPerson, newTally, type Tally } from './tally';
import { testPerson } from './test-person';
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

/** The share of people who may see one skill, when exposure is controlled. */
export const EXPOSURE_TARGET = 0.55;

const remembered = <Value>(memory: Map<string, Value>, key: string, make: () => Value): Value => {
  const known = memory.get(key) ?? make();
  memory.set(key, known);
  return known;
};

const worlds = new Map<string, readonly SimulatedCompetence[]>();
const tables = new Map<string, Exposures>();

const worldOf = ({ population, worldSeed }: Task): readonly SimulatedCompetence[] => {
  const nature = bankNatureOf(population);
  return remembered(worlds, `${worldSeed}/${nature.difficultySd}`, () => makeWorld(worldSeed, nature));
};

const exposuresOf = (task: Task, world: readonly SimulatedCompetence[]): Exposures | undefined => {
  if (!task.contestants.includes('long, held back')) return undefined;
  const seed = `${task.learnerSeed}/${task.population}/${task.worldSeed}`;
  return remembered(tables, seed, () =>
    exposuresAfterAWhile(task.population, { world, seed }, { mode: 'long', target: EXPOSURE_TARGET }),
  );
};

/** Tests everybody of a task by every contestant: the same people, who answer the same to the same question. */
export const runTask = (task: Task, watch?: Watch): Tallies => {
  const world = worldOf(task);
  const exposures = exposuresOf(task, world);
  const tallies = new Map<Contestant, Tally>(task.contestants.map((contestant) => [contestant, newTally(world)]));
  for (let rank = task.from; rank < task.to; rank += 1) {
    const seed = `${task.learnerSeed}/${task.population}/${task.worldSeed}/${rank}`;
    const sitters = makeLearner(task.population, seed, world);
    let ladder: readonly Outcome[] = [];
    for (const [contestant, tally] of tallies) {
      const outcomes = testPerson(CONTESTANTS[contestant], { world, sitters, seed, ladder, exposures, watch });
      if (contestant === 'ladder') ladder = outcomes;
      addPerson(tally, { world, sitters, outcomes });
    }
  }
  return Object.fromEntries(tallies);
};
