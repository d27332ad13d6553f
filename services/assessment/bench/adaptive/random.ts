import { hashOf } from '#domain/deterministic-pick';

/** Chance, always the same for a seed. */
export type Random = {
  /** In [0, 1). */
  readonly uniform: () => number;
  /** N(0, 1). */
  readonly normal: () => number;
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
};

/** Mulberry32, started by a text. */
export const randomOf = (seed: string): Random => {
  let state = hashOf(seed);
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    pick: <Thing>(things: readonly Thing[]): Thing => {
      const thing = things[Math.floor(uniform() * things.length)];
      if (thing === undefined) throw new Error('Nothing to pick from.');
      return thing;
    },
  };
};

/** One of the things, each with its weight. */
export const weighted = <Thing>(random: Random, things: readonly (readonly [Thing, number])[]): Thing => {
  let left = random.uniform() * things.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [thing, weight] of things) {
    left -= weight;
    if (left < 0) return thing;
  }
  return random.pick(things)[0];
};

/** The same things in another order. */
export const shuffled = <Thing>(random: Random, things: readonly Thing[]): Thing[] => {
  const order = [...things];
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random.uniform() * (index + 1));
    [order[index], order[other]] = [order[other] as Thing, order[index] as Thing];
  }
  return order;
};
