import { describe, expect, it } from '@jest/globals';
import { isOpen } from './window';

const WINDOW = { id: 'w', kind: 'LYCEE', opensOn: '2021-11-29', closesOn: '2022-03-04' } as const;
const at = (instant: string) => ({ now: new Date(instant), timeZone: 'Europe/Paris' });

describe('a national window', () => {
  it.each([
    ['2021-11-28T22:59:59Z', false],
    ['2021-11-28T23:00:00Z', true],
    ['2022-03-04T22:59:59Z', true],
    ['2022-03-04T23:00:00Z', false],
  ])('at %s is open: %s', (instant, open) => {
    expect(isOpen([WINDOW], 'LYCEE', at(instant))).toBe(open);
  });

  it('says nothing of other kinds of centres', () => {
    expect(isOpen([WINDOW], 'PRO', at('2021-01-01T12:00:00Z'))).toBe(true);
    expect(isOpen([WINDOW], null, at('2021-01-01T12:00:00Z'))).toBe(true);
    expect(isOpen([], 'LYCEE', at('2021-01-01T12:00:00Z'))).toBe(true);
  });
});
