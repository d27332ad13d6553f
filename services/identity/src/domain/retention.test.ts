import { describe, expect, it } from '@jest/globals';
import { isToAnonymise, warnedWhenUnusedSince } from './retention';

describe('retention', () => {
  const told = { userId: 'u', hasComeBack: false, holdsRole: false, hasAddress: true, wasTold: true };

  it('anonymises who was told and did not come back, and who cannot be told', () => {
    expect(isToAnonymise(told)).toBe(true);
    expect(isToAnonymise({ ...told, hasAddress: false, wasTold: false })).toBe(true);
  });

  it.each([{ hasComeBack: true }, { holdsRole: true }, { wasTold: false }])('keeps the account when %p', (fact) => {
    expect(isToAnonymise({ ...told, ...fact })).toBe(false);
  });

  it('warns thirty days before the five years are over', () => {
    const since = warnedWhenUnusedSince(new Date('2026-11-22T08:00:00.000Z'), { inactiveYears: 5, warningDays: 30 });

    expect(since.toISOString()).toBe('2021-12-22T08:00:00.000Z');
  });
});
