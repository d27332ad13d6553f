import { describe, expect, it } from '@jest/globals';
import { maskedValue } from './masked-value';

describe('maskedValue', () => {
  it.each([
    ['31/02/2009', '99/99/9999'],
    ['Éloïse d’Arc-Le Bon', 'Aaaaaa a?Aaa-Aa Aaa'],
    ['071340028HH', '999999999AA'],
    ['ines.moreau@exemple.fr', 'aaaa.aaaaaa@aaaaaaa.aa'],
    ['Mor\uFFFDau\u0007', 'Aaa?aa?'],
    ['x'.repeat(300), `${'a'.repeat(40)}…`],
  ])('shows %j as %j', (value, shown) => {
    expect(maskedValue(value)).toBe(shown);
  });
});
