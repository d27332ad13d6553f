import type { Contestant } from './contestants';
import { POPULATIONS, type Population } from './learners';
import type { Task } from './task';

/** How much is simulated: worlds of sixteen banks, people in each. Results differ more between banks than between people. */
export type Size = { readonly worlds: number; readonly people: number; readonly chunk: number };

export const FULL: Size = { worlds: 8, people: 40, chunk: 20 };
export const QUICK: Size = { worlds: 2, people: 16, chunk: 8 };

/**
 * Banks and people the parameters were tuned on (t1 to t16), never reported; and those of the report, on which nothing was chosen: when a
 * parameter changes after a look at the report, its seeds change too.
 */
export const TUNING = { worlds: 't', learners: 'tune' };
export const REPORTING = { worlds: 'unseen-', learners: 'unseen' };

/** Slow: it tests the first people of each world only. */
const SLOW: readonly Contestant[] = ['jscat, se 0.55'];

/** What a quick run leaves out. */
const LONG_TO_SIMULATE: readonly Contestant[] = ['long, held back', 'fixed form of 12', 'random 18'];
const QUICK_POPULATIONS: readonly Population[] = ['real', 'irt', 'state', 'rough', 'ladder'];

const MISSPECIFIED: readonly Contestant[] = ['ladder', 'express', 'prod', 'long', 'prod at ladder length'];

/** Who is tested by whom. The first is the main population. */
const PROGRAMME: Readonly<Record<Population, readonly Contestant[]>> = {
  real: [
    'ladder',
    'ladder questions, bayes score',
    'fixed form of 12',
    'fixed form of 20',
    'random 18',
    'jscat, se 0.55',
    'express',
    'prod',
    'solo',
    'long',
    'long, held back',
    'prod at ladder length',
  ],
  irt: MISSPECIFIED,
  state: MISSPECIFIED,
  rough: MISSPECIFIED,
  bimodal: ['ladder', 'prod', 'long'],
  ladder: ['ladder', 'prod', 'long'],
  guttman: ['ladder', 'prod', 'long'],
};

export type Programme = ReadonlyMap<Population, readonly Contestant[]>;

export const programmeOf = (isQuick: boolean): Programme =>
  new Map(
    POPULATIONS.filter((population) => !isQuick || QUICK_POPULATIONS.includes(population)).map((population) => [
      population,
      PROGRAMME[population].filter((contestant) => !isQuick || !LONG_TO_SIMULATE.includes(contestant)),
    ]),
  );

/** Everything to simulate, in pieces small enough to keep every core busy to the end. */
export const tasksOf = (programme: Programme, { worlds, people, chunk }: Size, seeds = REPORTING): Task[] =>
  [...programme].flatMap(([population, contestants]) =>
    Array.from({ length: worlds }, (_, world) => world + 1).flatMap((world) =>
      Array.from({ length: Math.ceil(people / chunk) }, (_, piece) => ({
        population,
        worldSeed: `${seeds.worlds}${world}`,
        learnerSeed: seeds.learners,
        from: piece * chunk,
        to: Math.min((piece + 1) * chunk, people),
        contestants: contestants.filter((contestant) => piece === 0 || !SLOW.includes(contestant)),
      })),
    ),
  );
