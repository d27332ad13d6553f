import type { Contestant } from './contestants';
import type { Population } from './learners';
import type { Line } from './report';

export type Reported = ReadonlyMap<Population, ReadonlyMap<Contestant, Line>>;

/** Something to reach, what was found, and whether it is reached. */
export type Goal = { readonly what: string; readonly found: string; readonly isReached: boolean };

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const points = ({ mean, margin }: { readonly mean: number; readonly margin: number }): string =>
  `${mean >= 0 ? '+' : ''}${(100 * mean).toFixed(1)} ± ${(100 * margin).toFixed(1)} points`;

const NOISY: readonly Population[] = ['real', 'irt', 'state', 'rough'];

/** The goals of the engine, against what was found. Points of exact levels are means; their margins say how much to believe. */
export const goalsOf = (reported: Reported, alone: ReadonlyMap<Contestant, Line>): readonly Goal[] => {
  const line = (population: Population, contestant: Contestant): Line | undefined =>
    reported.get(population)?.get(contestant);
  return [
    ...NOISY.flatMap((population) => shorter(population, line(population, 'prod'))),
    ...(['real', 'irt'] as const).flatMap((population) => half(population, line(population, 'express'))),
    ...sameLength(line('real', 'prod at ladder length')),
    ...perfectLadders(line('ladder', 'long')),
    ...seen('prod', line('real', 'prod')),
    ...seen('long, with exposure held back', line('real', 'long, held back')),
    ...fast(alone.get('prod')),
  ];
};

const shorter = (population: Population, line: Line | undefined): readonly Goal[] => {
  if (!line) return [];
  const { paired } = line;
  const least = population === 'real' ? 0 : -0.01;
  return [
    {
      what: `${population}: prod asks at least 35 % fewer questions than the ladder`,
      found: percent(1 - paired.lengthRatio),
      isReached: paired.lengthRatio <= 0.65,
    },
    {
      what: `${population}: prod finds ${least === 0 ? 'no fewer exact levels' : 'at most 1 point fewer exact levels'}`,
      found: points(paired.exact),
      isReached: paired.exact.mean >= least,
    },
    {
      what: `${population}: prod has a root mean square error of at most 0.93 of the ladder's`,
      found: paired.rmseRatio.toFixed(3),
      isReached: paired.rmseRatio <= 0.93,
    },
  ];
};

const half = (population: Population, line: Line | undefined): readonly Goal[] =>
  line
    ? [
        {
          what: `${population}: express asks half the questions, for at most 1 point fewer exact levels`,
          found: `${percent(line.paired.lengthRatio)} of them, ${points(line.paired.exact)}`,
          isReached: line.paired.lengthRatio <= 0.5 && line.paired.exact.mean >= -0.01,
        },
      ]
    : [];

const sameLength = (line: Line | undefined): readonly Goal[] =>
  line
    ? [
        {
          what: 'real: at equal length, 4 points more exact levels at least, error at most 0.93 of the ladder’s',
          found: `${points(line.paired.exact)}, ${line.paired.rmseRatio.toFixed(3)}`,
          isReached: line.paired.exact.mean >= 0.04 && line.paired.rmseRatio <= 0.93,
        },
      ]
    : [];

const perfectLadders = (line: Line | undefined): readonly Goal[] =>
  line
    ? [
        {
          what: 'perfect ladders: long finds 97 % of exact levels at least, in at most 15 questions',
          found: `${percent(line.exact)}, ${line.questions.toFixed(1)} questions`,
          isReached: line.exact >= 0.97 && line.questions <= 15,
        },
      ]
    : [];

const seen = (name: string, line: Line | undefined): readonly Goal[] =>
  line
    ? [
        {
          what: `real: ${name}, the skill most seen is seen by at most 70 % of people`,
          found: percent(line.mostSeen),
          isReached: line.mostSeen <= 0.7,
        },
      ]
    : [];

const fast = (line: Line | undefined): readonly Goal[] =>
  line
    ? [
        {
          what: 'a choice takes at most 250 µs with the state at hand (95 % of them)',
          found: `${line.choice.p95.toFixed(0)} µs`,
          isReached: line.choice.p95 <= 250,
        },
        {
          what: 'a choice takes at most 1.5 ms from the history alone (95 % of them)',
          found: `${(line.rebuilt.p95 / 1000).toFixed(2)} ms`,
          isReached: line.rebuilt.p95 <= 1_500,
        },
      ]
    : [];
