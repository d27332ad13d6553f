import { describe, expect, it } from '@jest/globals';
import { countAttempt, isBlocked, NO_ATTEMPT, type SignInAttempts } from './sign-in';

const RULE = { failuresBeforeBlock: 10, firstBlockMinutes: 2, failuresBeforeBlockForGood: 50 };
const NOW = new Date('2026-11-22T08:00:00Z');

const after = (failures: number): SignInAttempts =>
  Array.from({ length: failures }).reduce<SignInAttempts>((attempts) => countAttempt(attempts, NOW, RULE), NO_ATTEMPT);

describe('countAttempt', () => {
  it.each([
    [9, null],
    [10, 2],
    [11, null],
    [20, 4],
    [30, 8],
    [40, 16],
  ])('after %i failures blocks for %s minutes', (failures, minutes) => {
    const { blockedUntil } = after(failures);

    expect(blockedUntil).toEqual(minutes === null ? null : new Date(NOW.getTime() + minutes * 60_000));
  });

  it('blocks for good at the 50th failure', () => {
    expect(after(50).blockedForGood).toBe(true);
    expect(isBlocked(after(50), new Date('2030-01-01'))).toBe(true);
  });

  it('lets in again once the time is over', () => {
    expect(isBlocked(after(10), new Date(NOW.getTime() + 119_999))).toBe(true);
    expect(isBlocked(after(10), new Date(NOW.getTime() + 120_000))).toBe(false);
  });
});
