import { describe, expect, it } from '@jest/globals';
import { isHeldBack, nextHoldBack } from './exposure';

describe('holding a skill back', () => {
  it('happens in the share of the tests that the table says, always the same ones', () => {
    const table = new Map([['adresse-web-2', 0.3]]);
    const tests = Array.from({ length: 10_000 }, (_, seed) => `test-${seed}`);
    const held = tests.filter((seed) => isHeldBack(seed, 'adresse-web-2', table));
    expect(held.length / tests.length).toBeGreaterThan(0.285);
    expect(held.length / tests.length).toBeLessThan(0.315);
    expect(tests.filter((seed) => isHeldBack(seed, 'adresse-web-2', table))).toEqual(held);
    expect(tests.some((seed) => isHeldBack(seed, 'adresse-web-3', table))).toBe(false);
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

  it('concludes nothing of too few tests', () => {
    expect(nextHoldBack(0.2, { testCount: 49, openCount: 49, askedCount: 49 }, 0.6)).toBe(0.2);
  });
});
