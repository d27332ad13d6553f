import { describe, expect, it } from '@jest/globals';
import { type CertificationWindow, isOpen, lastDayOf, movedLastDays } from './window';

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

describe('the last day of what is set for a kind of centre', () => {
  const next: CertificationWindow = { ...WINDOW, opensOn: '2022-11-28', closesOn: '2023-03-03' };
  const ALL = [next, WINDOW, { ...WINDOW, kind: 'PRO', closesOn: '2021-12-31' } as const];

  it.each([
    ['2021-09-01', '2022-03-04'],
    ['2022-03-04', '2022-03-04'],
    ['2022-03-05', '2023-03-03'],
    ['2023-03-04', null],
  ])('from %s on is that of the window then or next: %s', (fromDay, lastDay) => {
    expect(lastDayOf(ALL, { kind: 'LYCEE', fromDay })).toBe(lastDay);
  });

  it('is none without a window of that kind, and for every kind', () => {
    expect(lastDayOf(ALL, { kind: 'SUP', fromDay: '2021-12-01' })).toBeNull();
    expect(lastDayOf(ALL, { kind: null, fromDay: '2021-12-01' })).toBeNull();
  });

  const moved = (today: string, ...after: (readonly [string, string])[]) =>
    movedLastDays(
      [WINDOW, next],
      after.map(([opensOn, closesOn]) => ({ opensOn, closesOn })),
      today,
    );

  it('moves with a window that closes later, or earlier, or opens on another day too', () => {
    expect(moved('2022-01-10', ['2021-11-29', '2022-03-18'])).toEqual([{ from: '2022-03-04', to: '2022-03-18' }]);
    expect(moved('2022-01-10', ['2021-11-15', '2022-02-04'])).toEqual([{ from: '2022-03-04', to: '2022-02-04' }]);
    expect(moved('2022-01-10', ['2021-11-29', '2022-11-20'], ['2022-11-28', '2023-03-04'])).toEqual([
      { from: '2023-03-03', to: '2023-03-04' },
      { from: '2022-03-04', to: '2022-11-20' },
    ]);
  });

  it('never becomes a day that is past, nor moves once it is, unless the window opens again', () => {
    expect(moved('2022-01-10', ['2021-11-29', '2022-01-05'])).toEqual([{ from: '2022-03-04', to: '2022-01-10' }]);
    expect(moved('2022-06-01', ['2021-11-29', '2022-03-18'])).toEqual([]);
    expect(moved('2022-03-06', ['2021-11-29', '2022-03-18'])).toEqual([{ from: '2022-03-04', to: '2022-03-18' }]);
  });

  it('stays when its window goes or is as it was', () => {
    expect(moved('2022-01-10')).toEqual([]);
    expect(moved('2022-01-10', ['2021-11-29', '2022-03-04'], ['2023-11-27', '2024-03-01'])).toEqual([]);
  });
});
