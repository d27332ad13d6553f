import { describe, expect, it } from '@jest/globals';
import { figuresByKind, readMonths, type SchoolFigures, shareOf, totalFigures } from './academy-figures';

const school = (given: Partial<SchoolFigures>): SchoolFigures => ({
  organizationId: 'o',
  name: 'n',
  uai: null,
  kind: 'COLLEGE',
  hasJoined: true,
  pupilCount: 0,
  participantCount: 0,
  startedCount: 0,
  sharedCount: 0,
  profileCount: 0,
  certifiableCount: 0,
  ...given,
});

describe('the figures of an académie', () => {
  const schools = [
    school({ pupilCount: 10, sharedCount: 4, certifiableCount: 1 }),
    school({ kind: 'LYCEE', pupilCount: 20, sharedCount: 5 }),
    school({ hasJoined: false }),
  ];

  it('add schools up', () => {
    expect(totalFigures(schools)).toMatchObject({
      schoolCount: 3,
      joinedSchoolCount: 2,
      pupilCount: 30,
      sharedCount: 9,
      certifiableCount: 1,
    });
  });

  it('are told by kind', () => {
    expect(figuresByKind(schools)).toMatchObject([
      { kind: 'COLLEGE', schoolCount: 2, joinedSchoolCount: 1, pupilCount: 10 },
      { kind: 'LYCEE', schoolCount: 1, pupilCount: 20 },
    ]);
  });

  it.each([
    ['2026-09', '2026-12', '2026-09-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    [null, null, '2000-01-01T00:00:00.000Z', '2200-01-01T00:00:00.000Z'],
    ['2026-13', 'é', '2000-01-01T00:00:00.000Z', '2200-01-01T00:00:00.000Z'],
  ])('from %s to %s', (from, to, first, last) => {
    expect(readMonths(from, to)).toEqual({ from: new Date(first), until: new Date(last) });
  });

  it('have no share of nobody', () => {
    expect([shareOf(1, 3), shareOf(0, 0)]).toEqual([33, null]);
  });
});
