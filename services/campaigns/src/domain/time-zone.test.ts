import { describe, expect, it } from '@jest/globals';
import { dayIn, startOfDay, timeZoneOf } from './time-zone';

describe('days', () => {
  it.each([
    [{ academyId: '19', uai: '0510006E' }, 'Europe/Paris'],
    [{ academyId: null, uai: null }, 'Europe/Paris'],
    [{ academyId: 'gone', uai: '9901234A' }, 'Europe/Paris'],
    [{ academyId: '28', uai: null }, 'Indian/Reunion'],
    [{ academyId: '31', uai: null }, 'America/Martinique'],
    [{ academyId: '32', uai: null }, 'America/Guadeloupe'],
    [{ academyId: '33', uai: null }, 'America/Cayenne'],
    [{ academyId: '43', uai: null }, 'Indian/Mayotte'],
    [{ academyId: null, uai: '9880001A' }, 'Pacific/Noumea'],
  ])('of %j are those of %s', (organization, timeZone) => {
    expect(timeZoneOf(organization)).toBe(timeZone);
  });

  it.each([
    ['Europe/Paris', '2026-11-21T22:59:59.999Z', '2026-11-21'],
    ['Europe/Paris', '2026-11-21T23:00:00.000Z', '2026-11-22'],
    ['Europe/Paris', '2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['Europe/Paris', '2026-07-01T22:00:00.000Z', '2026-07-02'],
    ['Indian/Reunion', '2026-11-21T20:00:00.000Z', '2026-11-22'],
    ['America/Cayenne', '2026-11-22T02:59:59.999Z', '2026-11-21'],
    ['Pacific/Tahiti', '2026-11-22T09:00:00.000Z', '2026-11-21'],
  ])('in %s at %s: %s', (timeZone, instant, day) => {
    expect(dayIn(timeZone, new Date(instant))).toBe(day);
  });

  it.each([
    ['Europe/Paris', '2026-03-29', '2026-03-28T23:00:00.000Z', 23],
    ['Europe/Paris', '2026-10-25', '2026-10-24T22:00:00.000Z', 25],
    ['Europe/Paris', '2026-11-22', '2026-11-21T23:00:00.000Z', 24],
    ['Indian/Reunion', '2026-03-29', '2026-03-28T20:00:00.000Z', 24],
    ['America/Martinique', '2026-10-25', '2026-10-25T04:00:00.000Z', 24],
    ['Pacific/Wallis', '2026-11-22', '2026-11-21T12:00:00.000Z', 24],
  ])('begin in %s on %s at %s and last %i hours', (timeZone, day, start, hours) => {
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

    expect(startOfDay(timeZone, day).toISOString()).toBe(start);
    expect((startOfDay(timeZone, next).getTime() - startOfDay(timeZone, day).getTime()) / 3_600_000).toBe(hours);
  });
});
