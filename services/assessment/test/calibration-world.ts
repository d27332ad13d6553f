import type { ChallengeKind } from '@pix/content';
import type { TestRecord } from '../src/domain/calibration/expectation';
import type { Item, ItemParameters } from '../src/domain/calibration/response-model';

/** Chance with a seed: the same world each time (mulberry32). */
export const seededChance = (seed: number) => {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
};

export type TrueItem = Item & ItemParameters & { readonly subject: number };

const KINDS: readonly [ChallengeKind, number][] = [
  ['SHORT_TEXT', 0.02],
  ['SINGLE_CHOICE', 0.22],
  ['MULTIPLE_CHOICE', 0.08],
];

/** One competence: so many subjects of a skill a level, their true parameters around what authors say (adaptive.md §3). */
export const trueItems = (seed: number, { subjects = 4, levels = 7 } = {}): TrueItem[] => {
  const { normal } = seededChance(seed);
  return Array.from({ length: subjects * levels }, (_, index) => {
    const [subject, level] = [Math.floor(index / levels), (index % levels) + 1];
    const [kind, g] = KINDS[index % KINDS.length] ?? ['SHORT_TEXT', 0.02];
    const skillId = `s${subject}-${level}`;
    const truth = { a: 1.6 * Math.exp(0.3 * normal()), b: level + 0.35 * normal(), g, slip: 0.05 };
    return { challengeId: `${skillId}-a`, skillId, competenceId: '1.1', level, kind, subject, ...truth };
  });
};

/** The same, all answered by a short text, as the tests' releases are. */
export const writtenItems = (seed: number): TrueItem[] =>
  trueItems(seed).map((item) => ({ ...item, kind: 'SHORT_TEXT' as const, g: 0.02 }));

export type World = {
  readonly items: readonly TrueItem[];
  readonly tests: number;
  readonly length: number;
  readonly seed: number;
  /** Another chance of a right answer than the item's own, for items planted to be found. */
  readonly chanceOf?: (item: TrueItem, given: { tau: number; chance: number; test: number }) => number;
  /** How likely an item is to be chosen: 1 unless told. */
  readonly weightOf?: (item: TrueItem) => number;
};

/** People of level N(3.4, 1.5), their subjects around it; each is asked some items by chance, week after week. */
export const simulatedTests = function* (world: World): Generator<TestRecord> {
  const { uniform, normal } = seededChance(world.seed);
  for (let test = 0; test < world.tests; test += 1) {
    const theta = 3.4 + 1.5 * normal();
    const taus = new Map<number, number>();
    const week = 2_900 + Math.floor((test * 40) / world.tests);
    const order = world.items
      .map((item) => ({ item, rank: uniform() ** (1 / (world.weightOf?.(item) ?? 1)) }))
      .sort((one, other) => other.rank - one.rank);
    const answers = order.slice(0, world.length).map(({ item }) => {
      const tau = taus.get(item.subject) ?? theta + 0.95 * normal();
      taus.set(item.subject, tau);
      const chance = item.g + (1 - item.slip - item.g) / (1 + Math.exp(-item.a * (tau - item.b)));
      const actual = world.chanceOf?.(item, { tau, chance, test }) ?? chance;
      return { challengeId: item.challengeId, isRight: uniform() < actual, week };
    });
    yield { competenceId: '1.1', answers };
  }
};
