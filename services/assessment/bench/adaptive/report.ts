import type { Contestant } from './contestants';
import type { PersonTally, Tally } from './tally';
import type { Tallies } from './task';

/** One line of the table. Shares are between 0 and 1. */
export type Line = {
  readonly contestant: Contestant;
  readonly people: number;
  readonly questions: number;
  readonly p90: number;
  readonly exact: number;
  /** Mean chance it gave to its own levels: the exact ones, if it knows how sure to be. */
  readonly confidence: number;
  readonly near: number;
  readonly rmse: number;
  readonly skills: number;
  readonly right: number;
  /** Share of people who see the skill most seen of its competence, mean over competences. */
  readonly mostSeen: number;
  /** Microseconds. */
  readonly choice: Percentiles;
  readonly rebuilt: Percentiles;
  readonly paired: Paired;
};

export type Percentiles = { readonly p50: number; readonly p95: number };
/** A mean and half its 95 % interval. */
export type Difference = { readonly mean: number; readonly margin: number };
/** Against the ladder on the same people. */
export type Paired = {
  readonly lengthRatio: number;
  readonly rmseRatio: Difference;
  readonly questions: Difference;
  readonly exact: Difference;
  readonly squaredPix: Difference;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

const percentiles = (values: readonly number[]): Percentiles => ({
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
});

const perTest = (people: readonly PersonTally[], part: (person: PersonTally) => number): number =>
  people.reduce((sum, person) => sum + part(person), 0) / people.reduce((sum, { tests }) => sum + tests, 0);

/** Mean difference per test, its margin from the spread between people: the tests of a person are not independent. */
const difference = (
  pairs: readonly (readonly [PersonTally, PersonTally])[],
  part: (person: PersonTally) => number,
): Difference => {
  const each = pairs.map(([person, other]) => part(person) / person.tests - part(other) / other.tests);
  const middle = mean(each);
  const variance = each.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(each.length - 1, 1);
  return { mean: middle, margin: 1.96 * Math.sqrt(variance / Math.max(each.length, 1)) };
};

/** The ratio of two errors; its margin from that of the difference of their squares. */
const rmseRatio = (own: number, ladder: number, squaredMargin: number): Difference => ({
  mean: own / ladder,
  margin: squaredMargin / (2 * own * ladder),
});

/** Somebody tested by a contestant, and the same person tested by the ladder. */
const pairsOf = (
  worlds: readonly Tallies[],
  contestant: Contestant,
): readonly (readonly [PersonTally, PersonTally])[] =>
  worlds.flatMap((tallies) => {
    const ladder = tallies.ladder?.people ?? [];
    return (tallies[contestant]?.people ?? []).flatMap((person, rank) => {
      const other = ladder[rank];
      return other ? [[person, other] as const] : [];
    });
  });

/** The line of a contestant over the worlds of one population; `null` when it did not take part. */
export const lineOf = (worlds: readonly Tallies[], contestant: Contestant): Line | null => {
  const tallies = worlds.flatMap((world) => world[contestant] ?? []);
  const people = tallies.flatMap((tally) => tally.people);
  if (people.length === 0) return null;
  const pairs = pairsOf(worlds, contestant);
  const others = pairs.map(([, other]) => other);
  const squaredPix = difference(pairs, (person) => person.squaredPix);
  const rmse = (some: readonly PersonTally[]): number => Math.sqrt(perTest(some, ({ squaredPix }) => squaredPix));
  return {
    contestant,
    people: people.length,
    questions: perTest(people, ({ questions }) => questions),
    p90: percentile(
      tallies.flatMap(({ lengths }) => lengths),
      0.9,
    ),
    exact: perTest(people, ({ exact }) => exact),
    confidence: perTest(people, ({ confidence }) => confidence),
    near: perTest(people, ({ near }) => near),
    rmse: rmse(people),
    skills: perTest(people, ({ skillShare }) => skillShare),
    right: perTest(people, ({ right }) => right) / perTest(people, ({ questions }) => questions),
    mostSeen: mean(
      tallies.flatMap(({ seen, people: seers }) => seen.map((skills) => Math.max(...skills) / seers.length)),
    ),
    choice: percentiles(tallies.flatMap(({ choiceMicros }) => choiceMicros)),
    rebuilt: percentiles(tallies.flatMap(({ rebuiltMicros }) => rebuiltMicros)),
    paired: {
      lengthRatio: perTest(people, ({ questions }) => questions) / perTest(others, ({ questions }) => questions),
      rmseRatio: rmseRatio(rmse(people), rmse(others), squaredPix.margin),
      questions: difference(pairs, ({ questions }) => questions),
      exact: difference(pairs, ({ exact }) => exact),
      squaredPix,
    },
  };
};

/** One tally of several that follow each other on the same world. */
export const joined = (parts: readonly Tally[]): Tally => {
  const [first, ...others] = parts;
  if (!first) throw new Error('Nothing to join.');
  return others.reduce(
    (sum, part) => ({
      people: [...sum.people, ...part.people],
      lengths: [...sum.lengths, ...part.lengths],
      seen: sum.seen.map((skills, place) => skills.map((count, skill) => count + (part.seen[place]?.[skill] ?? 0))),
      choiceMicros: [...sum.choiceMicros, ...part.choiceMicros],
      rebuiltMicros: [...sum.rebuiltMicros, ...part.rebuiltMicros],
    }),
    first,
  );
};
