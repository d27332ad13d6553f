import { describe, expect, it } from '@jest/globals';
import { dayOf, isValidOn, yearsAfter } from './certificate';

describe('dayOf', () => {
  it('is the day people live in, not the day in Greenwich', () => {
    expect(dayOf(new Date('2026-06-30T22:30:00Z'), 'Europe/Paris')).toBe('2026-07-01');
    expect(dayOf(new Date('2026-12-31T22:59:59Z'), 'Europe/Paris')).toBe('2026-12-31');
  });
});

describe('yearsAfter', () => {
  it.each([
    ['2026-11-22', '2029-11-22'],
    ['2024-02-29', '2027-02-28'],
    ['2025-02-28', '2028-02-28'],
  ])('three years after %s is %s', (day, later) => {
    expect(yearsAfter(day, 3)).toBe(later);
  });

  it('keeps 29 February when there is one', () => {
    expect(yearsAfter('2024-02-29', 4)).toBe('2028-02-29');
    expect(yearsAfter('2096-02-29', 4)).toBe('2100-02-28');
  });
});

describe('isValidOn', () => {
  it('holds through the last day, and no day at all once revoked', () => {
    const valid = { validUntil: '2029-11-22', revokedAt: null };

    expect(isValidOn(valid, '2029-11-22')).toBe(true);
    expect(isValidOn(valid, '2029-11-23')).toBe(false);
    expect(isValidOn({ ...valid, revokedAt: new Date('2027-01-01T08:00:00Z') }, '2027-01-01')).toBe(false);
  });
});
