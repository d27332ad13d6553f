import { describe, expect, it } from '@jest/globals';
import { printable } from './printable';

describe('printable', () => {
  it.each([
    ['Inès Lefèvre-Nuñez', 'Inès Lefèvre-Nuñez'],
    ['L’Œuvre à Ÿ — 5 €', 'L’Œuvre à Ÿ — 5 €'],
    ['e\u0301te\u0301', 'été'],
    ['Đặng Łukasz Şahin', 'Dang Lukasz Sahin'],
    ['Юлия', '????'],
  ])('%s is drawn %s', (text, drawn) => {
    expect(printable(text)).toBe(drawn);
  });
});
