import { type Estimates, type Population, type PriorRules, priorOf } from './estimates';
import type { Expectation, ExpectedCounts } from './expectation';
import { type Item, type ItemParameters, itemCurve, THETAS } from './response-model';
import { inverse, times } from './small-matrix';

// An item is moved as (log a, b, logit g, logit slip), each free to take any value.
type Point = readonly [number, number, number, number];

const logit = (share: number): number => Math.log(share / (1 - share));
const share = (log: number): number => 1 / (1 + Math.exp(-log));

export const toPoint = ({ a, b, g, slip }: ItemParameters): Point => [Math.log(a), b, logit(g), logit(slip)];
const fromPoint = ([logA, b, logitG, logitSlip]: Point): ItemParameters => ({
  a: Math.exp(logA),
  b,
  g: share(logitG),
  slip: share(logitSlip),
});

/** How firmly each coordinate is believed before any answer: one over its variance. */
export const priorPrecisions = ({ logASd, bSd, logitGuessSd, logitSlipSd }: PriorRules): Point => [
  1 / logASd ** 2,
  1 / bSd ** 2,
  1 / logitGuessSd ** 2,
  1 / logitSlipSd ** 2,
];

// Beyond these an item would be « explained » by luck and slips alone, as one with a wrong solution would.
const within = ([logA, b, logitG, logitSlip]: Point, { mostGuess, mostSlip, widestA }: PriorRules): Point => [
  Math.min(Math.max(logA, -Math.log(widestA)), Math.log(widestA)),
  b,
  Math.min(logitG, logit(mostGuess)),
  Math.min(logitSlip, logit(mostSlip)),
];

const STEPS = 12;
const HALVINGS = 8;
const SMALL = 1e-4;

/** The parameters that make the expected counts most likely, what was believed before weighing in: Fisher scoring, halved when it overshoots. */
const fitItem = (item: Item, counts: ExpectedCounts, start: ItemParameters, rules: PriorRules): ItemParameters => {
  const centre = toPoint(priorOf(item, rules));
  const precisions = priorPrecisions(rules);
  let point = toPoint(start);
  let value = objective(point, counts, centre, precisions);
  for (let step = 0; step < STEPS; step += 1) {
    const direction = scoringDirection(point, counts, centre, precisions);
    let length = 1;
    let [next, nextValue] = [point, Number.NEGATIVE_INFINITY];
    for (let halving = 0; halving < HALVINGS && nextValue < value; halving += 1, length /= 2) {
      next = within(point.map((x, index) => x + length * (direction[index] ?? 0)) as unknown as Point, rules);
      nextValue = objective(next, counts, centre, precisions);
    }
    if (nextValue < value) return fromPoint(point);
    const gain = nextValue - value;
    [point, value] = [next, nextValue];
    if (gain < SMALL) break;
  }
  return fromPoint(point);
};

const objective = (point: Point, { asked, right }: ExpectedCounts, centre: Point, precisions: Point): number => {
  const { p } = itemCurve(fromPoint(point));
  let sum = 0;
  for (let node = 0; node < p.length; node += 1) {
    const [chance, r, n] = [p[node] ?? 0, right[node] ?? 0, asked[node] ?? 0];
    sum += r * Math.log(chance) + (n - r) * Math.log(1 - chance);
  }
  return point.reduce(
    (total, x, index) => total - ((precisions[index] ?? 0) * (x - (centre[index] ?? 0)) ** 2) / 2,
    sum,
  );
};

const scoringDirection = (point: Point, counts: ExpectedCounts, centre: Point, precisions: Point): number[] => {
  const { p, slopes } = itemCurve(fromPoint(point));
  const gradient = point.map((x, index) => -(precisions[index] ?? 0) * (x - (centre[index] ?? 0)));
  const information = point.map((_, row) => point.map((__, column) => (row === column ? (precisions[row] ?? 0) : 0)));
  for (let node = 0; node < p.length; node += 1) {
    const [chance, n] = [p[node] ?? 0, counts.asked[node] ?? 0];
    const weight = 1 / (chance * (1 - chance));
    const excess = ((counts.right[node] ?? 0) - n * chance) * weight;
    for (const [row, slope] of slopes.entries()) {
      gradient[row] = (gradient[row] ?? 0) + excess * (slope[node] ?? 0);
      const line = information[row] ?? [];
      for (const [column, other] of slopes.entries())
        line[column] = (line[column] ?? 0) + n * weight * (slope[node] ?? 0) * (other[node] ?? 0);
    }
  }
  return times(inverse(information), gradient);
};

const NARROWEST = 0.3;

/** Mean and spread of people by level. */
const fitPopulation = (people: Float64Array, before: Population): Population => {
  const total = people.reduce((sum, weight) => sum + weight, 0);
  if (total < 1) return before;
  const mean = people.reduce((sum, weight, node) => sum + weight * (THETAS[node] ?? 0), 0) / total;
  const variance = people.reduce((sum, weight, node) => sum + weight * ((THETAS[node] ?? 0) - mean) ** 2, 0) / total;
  return { mean, sd: Math.max(Math.sqrt(variance), NARROWEST) };
};

/**
 * The maximization step: new estimates, and the largest change of a difficulty or of a population's mean, in levels. Answers alone
 * say neither where the scale begins nor how wide a level is: within each competence, difficulties are on the whole the levels
 * that authors gave (regression on them has slope 1 and intercept 0), which makes a level the framework's.
 */
export const maximize = (
  expectation: Expectation,
  before: Estimates,
  items: readonly Item[],
  rules: PriorRules,
): { estimates: Estimates; change: number } => {
  const fitted = new Map<string, ItemParameters>();
  for (const item of items) {
    const [counts, start] = [expectation.items.get(item.challengeId), before.items[item.challengeId]];
    if (counts && start) fitted.set(item.challengeId, fitItem(item, counts, start, rules));
  }
  const populations = Object.entries(before.populations).map(([id, population]) => {
    const people = expectation.populations.get(id) ?? new Float64Array(THETAS.length);
    const scale = scaleOf(
      items.filter(({ competenceId }) => competenceId === id),
      fitted,
      expectation,
    );
    for (const { challengeId, competenceId } of items) {
      const item = fitted.get(challengeId);
      if (item && competenceId === id)
        fitted.set(challengeId, { ...item, a: item.a * scale.width, b: (item.b - scale.zero) / scale.width });
    }
    const { mean, sd } = fitPopulation(people, population);
    return [id, { mean: (mean - scale.zero) / scale.width, sd: sd / scale.width }] as const;
  });
  const estimates = { items: Object.fromEntries(fitted), populations: Object.fromEntries(populations) };
  return { estimates, change: changeBetween(before, estimates) };
};

type Scale = { readonly zero: number; readonly width: number };

const FEWEST_ANCHORS = 5;
const ANCHOR_ANSWERS = 100;
const WIDEST = 1.25;

/** The line through the difficulties over the levels, by least squares; nothing moves where too few items say anything. */
const scaleOf = (
  items: readonly Item[],
  fitted: ReadonlyMap<string, ItemParameters>,
  { items: counts }: Expectation,
): Scale => {
  const anchors = items.flatMap(({ challengeId, level }) => {
    const asked = counts.get(challengeId)?.asked.reduce((sum, weight) => sum + weight, 0) ?? 0;
    const item = fitted.get(challengeId);
    return item && asked >= ANCHOR_ANSWERS ? [{ level, b: item.b }] : [];
  });
  const mean = (of: (anchor: { level: number; b: number }) => number): number =>
    anchors.reduce((sum, anchor) => sum + of(anchor), 0) / anchors.length;
  const level = mean((anchor) => anchor.level);
  const b = mean((anchor) => anchor.b);
  const spread = mean((anchor) => (anchor.level - level) ** 2);
  if (anchors.length < FEWEST_ANCHORS || spread < 1) return { zero: 0, width: 1 };
  const slope = mean((anchor) => (anchor.level - level) * (anchor.b - b)) / spread;
  const width = Math.min(Math.max(slope, 1 / WIDEST), WIDEST);
  return { zero: b - width * level, width };
};

const changeBetween = (before: Estimates, after: Estimates): number =>
  Math.max(
    0,
    ...Object.entries(after.items).map(([id, { b }]) => Math.abs(b - (before.items[id]?.b ?? b))),
    ...Object.entries(after.populations).map(([id, { mean }]) =>
      Math.abs(mean - (before.populations[id]?.mean ?? mean)),
    ),
  );
