import { describe, expect, it } from '@jest/globals';
import {
  activityByMonth,
  figuresByKind,
  readMonths,
  type SchoolFigures,
  shareOf,
  totalFigures,
} from './academy-figures';

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
    ['Europe/Paris', '2026-09', '2026-12', '2026-08-31T22:00:00.000Z', '2026-12-31T23:00:00.000Z'],
    ['America/Cayenne', '2026-09', '2026-12', '2026-09-01T03:00:00.000Z', '2027-01-01T03:00:00.000Z'],
    ['Europe/Paris', null, null, '2000-01-01T00:00:00.000Z', '2200-01-01T00:00:00.000Z'],
    ['Europe/Paris', '2026-13', 'é', '2000-01-01T00:00:00.000Z', '2200-01-01T00:00:00.000Z'],
  ])('in %s from %s to %s', (timeZone, from, to, first, last) => {
    expect(readMonths(from, to, { timeZone })).toEqual({ from: new Date(first), until: new Date(last) });
  });

  it('by month are those of the académie', () => {
    const started = [{ hour: new Date('2026-11-30T21:00:00.000Z'), count: 3 }];

    expect(activityByMonth({ started, shared: [] }, { timeZone: 'Europe/Paris' })).toEqual([
      { month: '2026-11', startedCount: 3, sharedCount: 0 },
    ]);
    expect(activityByMonth({ started, shared: [] }, { timeZone: 'Indian/Reunion' })).toMatchObject([
      { month: '2026-12' },
    ]);
  });

  it('have no share of nobody', () => {
    expect([shareOf(1, 3), shareOf(0, 0)]).toEqual([33, null]);
  });
});
