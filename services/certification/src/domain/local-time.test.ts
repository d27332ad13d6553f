import { describe, expect, it } from '@jest/globals';
import { instantOf, localTimeOf } from './local-time';

const PARIS = 'Europe/Paris';

describe('the time clocks show', () => {
  it.each([
    ['2026-11-22', '09:00', '2026-11-22T08:00:00.000Z'],
    ['2026-07-01', '09:00', '2026-07-01T07:00:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2028-02-29', '14:00', '2028-02-29T13:00:00.000Z'],
  ])('on %s at %s in Paris is the instant %s', (day, time, instant) => {
    expect(instantOf(day, time, PARIS)?.toISOString()).toBe(instant);
    expect(localTimeOf(new Date(instant), PARIS)).toEqual({ day, time });
  });

  it.each([
    ['2026-03-29', '02:30'],
    ['2026-02-30', '25:00'],
  ])('never comes on %s at %s', (day, time) => {
    expect(instantOf(day, time, PARIS)).toBeNull();
  });
});
