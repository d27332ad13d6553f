import { describe, expect, it } from '@jest/globals';
import { heldBackBy, nextHoldBack, withTests } from './exposure';

describe('holding a skill back', () => {
  it('happens in the share of the tests that the table says, always the same ones', () => {
    const table = new Map([['adresse-web-2', 0.3]]);
    const tests = Array.from({ length: 10_000 }, (_, seed) => `test-${seed}`);
    const holdingBack = () => tests.filter((seed) => heldBackBy(table, seed, ['adresse-web-2']).length > 0);
    const held = holdingBack();
    expect(held.length / tests.length).toBeGreaterThan(0.285);
    expect(held.length / tests.length).toBeLessThan(0.315);
    expect(holdingBack()).toEqual(held);
    expect(tests.some((seed) => heldBackBy(table, seed, ['adresse-web-3']).length > 0)).toBe(false);
  });
});

describe('what was seen', () => {
  const test = (heldBack: string[], asked: string[]) => ({
    skillIds: ['a', 'b'],
    heldBack: new Set(heldBack),
    asked: new Set(asked),
  });

  it('is added to what was counted before, skill by skill', () => {
    const before = withTests({}, [test([], ['a'])]);
    expect(withTests(before, [test(['a'], ['b']), test([], [])])).toEqual({
      a: { testCount: 3, openCount: 2, askedCount: 1 },
      b: { testCount: 3, openCount: 3, askedCount: 1 },
    });
  });

  it('leaves out what was asked although it was held back: nothing else was left', () => {
    expect(withTests({}, [test(['a'], ['a', 'b'])]).a).toEqual({ testCount: 1, openCount: 0, askedCount: 0 });
  });
});

describe('the next chance to hold back', () => {
  it('goes half the way to what brings a skill asked too often to its target', () => {
    expect(nextHoldBack(0, { testCount: 100, openCount: 100, askedCount: 90 }, 0.6)).toBeCloseTo(1 / 6, 10);
    expect(nextHoldBack(1 / 3, { testCount: 100, openCount: 66, askedCount: 60 }, 0.6)).toBeCloseTo(
      (1 / 3 + 0.34) / 2,
      10,
    );
  });

  it('falls back to nothing for a skill asked less than that', () => {
    expect(nextHoldBack(0.2, { testCount: 100, openCount: 80, askedCount: 20 }, 0.6)).toBe(0.1);
  });

  it('settles at 45 % for a skill that every test asks while it is open', () => {
    let chance = 0;
    for (let version = 0; version < 50; version += 1) {
      const openCount = Math.round(1_000 * (1 - chance));
      chance = nextHoldBack(chance, { testCount: 1_000, openCount, askedCount: openCount }, 0.55);
    }
    expect(chance).toBeCloseTo(0.45, 2);
  });

  it('concludes nothing of too few tests', () => {
    expect(nextHoldBack(0.2, { testCount: 49, openCount: 49, askedCount: 49 }, 0.6)).toBe(0.2);
  });
});
