import type { HourCount } from '../domain/figures';

export type HourRow = { hour: string; count: string | number };

/** The hour an instant is in, in UTC: a server that has no time zones loaded knows it too. */
export const hourOf = (column: 'started_at' | 'shared_at'): string =>
  `DATE_FORMAT(${column}, '%Y-%m-%dT%H:00:00.000Z')`;

export const toHours = (rows: readonly HourRow[]): HourCount[] =>
  rows.map(({ hour, count }) => ({ hour: new Date(hour), count: Number(count) }));
