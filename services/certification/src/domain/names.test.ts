import { describe, expect, it } from '@jest/globals';
import { normaliseName } from './names';

describe('normaliseName', () => {
  it.each([
    ['Marie-Ève', 'MARIE EVE'],
    ["D'Arc", 'd’arc'],
    ['Cœur', 'COEUR'],
    ['Łukasz', 'Lukasz'],
    ['Nguyễn', 'nguyen'],
    ['e\u0301lodie', 'Élodie'],
  ])('holds %s and %s for the same name', (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  it('keeps letters of any script, and distinguishes names', () => {
    expect(normaliseName('Юлия')).not.toBe('');
    expect(normaliseName('Léa')).not.toBe(normaliseName('Léo'));
  });
});
