import { describe, expect, it } from '@jest/globals';
import { ACADEMIES, academyById, academyOfUai } from './academy';

describe('académies', () => {
  it('are 30, and no department is in two of them', () => {
    const departments = ACADEMIES.flatMap((academy) => academy.departments);

    expect(new Set(ACADEMIES.map(({ id }) => id)).size).toBe(30);
    expect(new Set(departments).size).toBe(departments.length);
    expect(departments).toHaveLength(96 + 5);
  });

  it.each([
    ['0510006E', 'Reims'],
    ['0690037R', 'Lyon'],
    ['0750001A', 'Paris'],
    ['7200001A', 'Corse'],
    ['9740001A', 'La Réunion'],
    ['9901234A', undefined],
  ])('have the school %s: %s', (uai, name) => {
    expect(academyOfUai(uai)?.name).toBe(name);
  });

  it('are found by their code', () => {
    expect(academyById('19')?.name).toBe('Reims');
    expect(academyById('é')).toBeNull();
  });
});
