import type { Contestant } from './contestants';
import type { PersonTally, Tally } from './tally';
import type { Tallies } from './task';

/** One line of the table. Shares are between 0 and 1. */
export type Line = {
  readonly contestant: Contestant;
  readonly questions: number;
  readonly p90: number;
  readonly exact: number;
  readonly near: number;
  readonly rmse: number;
  readonly skills: number;
  readonly right: number;
  /** Share of people who see the skill most seen of its competence, mean over competences. */
  readonly mostSeen: number;
  readonly choice: Percentiles;
  readonly rebuilt: Percentiles;
  /** Against the ladder on the same people, with half a 95 % interval; `null` for the ladder itself. */
  readonly paired: Paired | null;
};

export type Percentiles = { readonly p50: number; readonly p95: number };
export type Difference = { readonly mean: number; readonly margin: number };
export type Paired = { readonly questions: Difference; readonly exact: Difference; readonly squaredPix: Difference };

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
  people: readonly PersonTally[],
  ladder: readonly PersonTally[],
  part: (person: PersonTally) => number,
): Difference => {
  const each = people.map((person, rank) => {
    const other = ladder[rank];
    return other ? part(person) / person.tests - part(other) / other.tests : 0;
  });
  const middle = mean(each);
  const variance = each.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(each.length - 1, 1);
  return { mean: middle, margin: 1.96 * Math.sqrt(variance / Math.max(each.length, 1)) };
};

/** The tallies of the worlds of one population, side by side; people in the same order for every contestant. */
export const linesOf = (worlds: readonly Tallies[], contestants: readonly Contestant[]): readonly Line[] => {
  const of = (contestant: Contestant): Tally[] => worlds.flatMap((tallies) => tallies[contestant] ?? []);
  const ladder = of('ladder').flatMap(({ people }) => people);
  return contestants.map((contestant) => {
    const tallies = of(contestant);
    const people = tallies.flatMap((tally) => tally.people);
    return {
      contestant,
      questions: perTest(people, (person) => person.questions),
      p90: percentile(
        tallies.flatMap(({ lengths }) => lengths),
        0.9,
      ),
      exact: perTest(people, (person) => person.exact),
      near: perTest(people, (person) => person.near),
      rmse: Math.sqrt(perTest(people, (person) => person.squaredPix)),
      skills: perTest(people, (person) => person.skillShare),
      right: perTest(people, (person) => person.right) / perTest(people, (person) => person.questions),
      mostSeen: mean(
        tallies.flatMap(({ seen, people: seers }) => seen.map((skills) => Math.max(...skills) / seers.length)),
      ),
      choice: percentiles(tallies.flatMap(({ choiceMicros }) => choiceMicros)),
      rebuilt: percentiles(tallies.flatMap(({ rebuiltMicros }) => rebuiltMicros)),
      paired:
        contestant === 'ladder'
          ? null
          : {
              questions: difference(people, ladder, (person) => person.questions),
              exact: difference(people, ladder, (person) => person.exact),
              squaredPix: difference(people, ladder, (person) => person.squaredPix),
            },
    };
  });
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
