import { describe, expect, it } from '@jest/globals';
import { seededRandom } from './random';

const draw = (seed: string): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 6 }, () => random.integer(0, 999));
};

describe('seeded chance', () => {
  it('falls the same way for the same seed, on every machine', () => {
    expect(draw('adresse-web-1-a')).toEqual([686, 592, 743, 824, 9, 904]);
  });

  it('falls another way for another seed', () => {
    expect(draw('adresse-web-1-a')).not.toEqual(draw('adresse-web-1-b'));
  });

  it('reaches both ends and nothing beyond', () => {
    const random = seededRandom('dé');
    const seen = new Set(Array.from({ length: 600 }, () => random.integer(1, 6)));

    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is about even', () => {
    const random = seededRandom('pièce');
    const heads = Array.from({ length: 10_000 }, () => random.integer(0, 1)).filter((side) => side === 1).length;

    expect(Math.abs(heads - 5_000)).toBeLessThan(200);
  });

  it('shuffles and samples without losing or repeating', () => {
    const random = seededRandom('cartes');
    const list = Array.from({ length: 30 }, (_, index) => index);

    expect(random.shuffle(list).sort((a, b) => a - b)).toEqual(list);
    expect(new Set(random.sample(list, 12)).size).toBe(12);
    expect(() => random.sample(list, 31)).toThrow('31 wanted');
    expect(() => random.pick([])).toThrow('nothing to pick');
  });

  it('gives decimals of the length asked', () => {
    const random = seededRandom('prix');

    for (let draws = 0; draws < 50; draws += 1) expect(String(random.decimal(1, 3, 1))).toMatch(/^[123](\.\d)?$/);
  });
});
