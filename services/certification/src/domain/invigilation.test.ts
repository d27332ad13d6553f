import { describe, expect, it } from '@jest/globals';
import { countTry, type InvigilatorAttempts, isBlocked } from './invigilation';

const NOW = new Date('2026-11-22T08:00:00Z');
const RULE = { failuresBeforeBlock: 10, blockMinutes: 2 };

const after = (tries: number): InvigilatorAttempts =>
  Array.from({ length: tries }).reduce<InvigilatorAttempts>((attempts) => countTry(attempts, NOW, RULE), {
    failureCount: 0,
    blockedUntil: null,
  });

describe('countTry', () => {
  it('blocks at the tenth try, for 2 minutes', () => {
    expect(isBlocked(after(9), NOW)).toBe(false);
    expect(isBlocked(after(10), new Date(NOW.getTime() + 119_999))).toBe(true);
    expect(isBlocked(after(10), new Date(NOW.getTime() + 120_000))).toBe(false);
  });

  it('starts counting again after a block', () => {
    expect(isBlocked(after(19), NOW)).toBe(false);
    expect(isBlocked(after(20), NOW)).toBe(true);
  });
});
