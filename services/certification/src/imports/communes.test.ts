import { describe, expect, it } from '@jest/globals';
import { createCommunes } from './communes';

describe('the communes of France', () => {
  const { named, served } = createCommunes();

  it.each([
    ['75115', 'Paris 15e Arrondissement'],
    ['2A004', 'Ajaccio'],
    ['20004', 'Ajaccio'],
    ['97411', 'Saint-Denis'],
    ['98818', 'Nouméa'],
  ])('are known by INSEE code: %s', (code, name) => {
    expect(named(code)).toBe(name);
  });

  it('keep their code once another commune has taken them in', () => {
    expect(named('01340')).not.toBeNull();
    expect(named('00000')).toBeNull();
  });

  it('are known by postal code, those that were taken in included', () => {
    expect(served('69003')).toEqual(expect.arrayContaining(['Lyon', 'Lyon 3e Arrondissement']));
    expect(served('01300')).toEqual(expect.arrayContaining(['Arboys en Bugey', 'Arbignieu']));
    expect(served('00000')).toEqual([]);
  });
});
