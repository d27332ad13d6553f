import type { Contestant } from './contestants';
import type { Population } from './learners';
import type { Difference, Line } from './report';

export type Reported = ReadonlyMap<Population, ReadonlyMap<Contestant, Line>>;

/** OPEN: not reached on these people, but by less than the margin of error; more people would tell. */
export type Verdict = 'PASS' | 'FAIL' | 'OPEN';

/** Something to reach, what was found, and whether it is reached. */
export type Goal = { readonly what: string; readonly found: string; readonly verdict: Verdict };

const NOISY: readonly Population[] = ['real', 'irt', 'state', 'rough'];

/** The goals of the engine, against what was found; `alone` is what choices cost with nothing else running. */
export const goalsOf = (reported: Reported, alone: ReadonlyMap<Contestant, Line>): readonly Goal[] => {
  const line = (population: Population, contestant: Contestant): readonly Line[] =>
    [reported.get(population)?.get(contestant)].filter((found) => found !== undefined);
  return [
    ...NOISY.flatMap((population) => line(population, 'prod').flatMap((found) => shorter(population, found))),
    ...(['real', 'irt'] as const).flatMap((population) =>
      line(population, 'express').map((found) => half(population, found)),
    ),
    ...line('real', 'prod at ladder length').flatMap(sameLength),
    ...line('ladder', 'long').flatMap(perfectLadders),
    ...line('real', 'prod').map((found) => seen('prod', found)),
    ...line('real', 'long, held back').map((found) => seen('long, with exposure held back', found)),
    ...[alone.get('prod')].flatMap((found) => (found ? fast(found) : [])),
  ];
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const points = ({ mean, margin }: Difference): string =>
  `${mean >= 0 ? '+' : ''}${(100 * mean).toFixed(1)} ± ${(100 * margin).toFixed(1)} points`;

/** Reached when the value is no more than the limit; the margin is half its 95 % interval. */
const atMost = (value: number, limit: number, margin = 0): Verdict => {
  if (value <= limit) return 'PASS';
  return value - margin <= limit ? 'OPEN' : 'FAIL';
};
const atLeast = (value: number, limit: number, margin = 0): Verdict => atMost(-value, -limit, margin);

const both = (a: Verdict, b: Verdict): Verdict =>
  a === 'FAIL' || b === 'FAIL' ? 'FAIL' : a === 'OPEN' || b === 'OPEN' ? 'OPEN' : 'PASS';

const SMALLER_ERROR = 0.93;

const smallerError = (name: string, { paired }: Line): Goal => ({
  what: `${name}: root mean square error at most ${SMALLER_ERROR} of the ladder's`,
  found: `${paired.rmseRatio.mean.toFixed(3)} ± ${paired.rmseRatio.margin.toFixed(3)}`,
  verdict: atMost(paired.rmseRatio.mean, SMALLER_ERROR, paired.rmseRatio.margin),
});

/** On the main population nothing may be lost; on the others, a point at most. */
const shorter = (population: Population, line: Line): readonly Goal[] => {
  const { lengthRatio, exact } = line.paired;
  const least = population === 'real' ? 0 : -0.01;
  return [
    {
      what: `${population}: prod asks at least 35 % fewer questions than the ladder`,
      found: percent(1 - lengthRatio),
      verdict: atMost(lengthRatio, 0.65),
    },
    {
      what: `${population}: prod finds ${least === 0 ? 'no fewer exact levels' : 'at most 1 point fewer exact levels'}`,
      found: points(exact),
      verdict: atLeast(exact.mean, least, exact.margin),
    },
    smallerError(`${population}: prod`, line),
  ];
};

const half = (population: Population, { paired }: Line): Goal => ({
  what: `${population}: express asks half the questions at most, for at most 1 point fewer exact levels`,
  found: `${percent(paired.lengthRatio)} of them, ${points(paired.exact)}`,
  verdict: both(atMost(paired.lengthRatio, 0.5), atLeast(paired.exact.mean, -0.01, paired.exact.margin)),
});

const sameLength = (line: Line): readonly Goal[] => [
  {
    what: 'real: at equal length, at least 4 points more exact levels',
    found: points(line.paired.exact),
    verdict: atLeast(line.paired.exact.mean, 0.04, line.paired.exact.margin),
  },
  smallerError('real: at equal length', line),
];

const perfectLadders = ({ exact, questions }: Line): readonly Goal[] => [
  {
    what: 'perfect ladders: long finds at least 97 % of exact levels',
    found: percent(exact),
    verdict: atLeast(exact, 0.97),
  },
  {
    what: 'perfect ladders: long asks at most 15 questions',
    found: questions.toFixed(1),
    verdict: atMost(questions, 15),
  },
];

const seen = (name: string, { mostSeen }: Line): Goal => ({
  what: `real: ${name}, the skill most seen is seen by at most 70 % of people`,
  found: percent(mostSeen),
  verdict: atMost(mostSeen, 0.7),
});

const fast = ({ choice, rebuilt }: Line): readonly Goal[] => [
  {
    what: 'a choice takes at most 250 µs of processor with the state at hand (95 % of them)',
    found: `${choice.p95.toFixed(0)} µs`,
    verdict: atMost(choice.p95, 250),
  },
  {
    what: 'a choice takes at most 1.5 ms of processor from the history alone (95 % of them)',
    found: `${(rebuilt.p95 / 1_000).toFixed(2)} ms`,
    verdict: atMost(rebuilt.p95, 1_500),
  },
];
