import { describe, expect, it } from '@jest/globals';
import type { IncidentKind } from './incidents';
import { isSampled, type ReviewReason, reportedReasons, reviewReasons } from './review';

const RULES = { lowRateBelow: 70, incidentsFrom: 3 };
const scored = (rate: number, given: { isFlagged?: boolean; isLate?: boolean; samplePercentage?: number } = {}) =>
  reviewReasons(
    {
      certificationId: 'c',
      result: { reproducibilityRate: rate },
      opinion: { isFlagged: given.isFlagged ?? false },
      isLate: given.isLate ?? false,
      samplePercentage: given.samplePercentage ?? 0,
    },
    RULES,
  );

describe('reviewReasons', () => {
  it.each<[ReviewReason[], ReviewReason[]]>([
    [scored(100), []],
    [scored(70), []],
    [scored(69), ['LOW_REPRODUCIBILITY']],
    [scored(100, { isFlagged: true }), ['INCONSISTENT']],
    [scored(100, { samplePercentage: 100 }), ['SAMPLED']],
    [scored(100, { isLate: true }), ['LATE']],
    [
      scored(0, { isFlagged: true, isLate: true, samplePercentage: 100 }),
      ['LOW_REPRODUCIBILITY', 'INCONSISTENT', 'SAMPLED', 'LATE'],
    ],
  ])('%j', (reasons, expected) => {
    expect(reasons).toEqual(expected);
  });
});

describe('reportedReasons', () => {
  it.each<[IncidentKind[], ReviewReason[]]>([
    [[], []],
    [['WEBSITE_BLOCKED', 'SKIP_ON_OOPS'], []],
    [['WEBSITE_BLOCKED', 'SKIP_ON_OOPS', 'NON_BLOCKING_CANDIDATE_ISSUE'], ['INCIDENTS']],
    [['SIGNATURE_ISSUE'], ['INCIDENTS']],
    [['FRAUD'], ['FRAUD_REPORTED']],
    [
      ['FRAUD', 'NAME_OR_BIRTHDATE'],
      ['FRAUD_REPORTED', 'INCIDENTS'],
    ],
  ])('of %j: %j', (kinds, expected) => {
    expect(
      reportedReasons(
        kinds.map((kind) => ({ kind })),
        RULES,
      ),
    ).toEqual(expected);
  });
});

describe('the sample', () => {
  const ids = Array.from({ length: 20_000 }, (_, rank) => `0193-${rank}`);

  it.each([0, 1, 5, 20, 50, 100])('draws about %d percent, the same every time', (percentage) => {
    const drawn = ids.filter((id) => isSampled(id, percentage));

    expect(Math.abs((100 * drawn.length) / ids.length - percentage)).toBeLessThan(0.7);
    expect(ids.filter((id) => isSampled(id, percentage))).toEqual(drawn);
  });

  it('keeps whom it drew when more are drawn', () => {
    for (const id of ids.filter((one) => isSampled(one, 5))) expect(isSampled(id, 20)).toBe(true);
  });
});
