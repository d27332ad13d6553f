import { describe, expect, it } from '@jest/globals';
import { type DataExport, daysAfter, stateAt } from './data-export';

describe('a data export', () => {
  const requestedAt = new Date('2026-11-22T08:00:00.000Z');
  const expiresAt = daysAfter(requestedAt, 7);
  const ready: DataExport = { id: 'e', userId: 'u', state: 'READY', requestedAt, readyAt: requestedAt, expiresAt };

  it('is over at its hour, before any job has run', () => {
    expect(stateAt(ready, new Date(expiresAt.getTime() - 1))).toBe('READY');
    expect(stateAt(ready, expiresAt)).toBe('EXPIRED');
  });

  it('is given up in the same way while parts are missing', () => {
    expect(stateAt({ ...ready, state: 'REQUESTED', readyAt: null }, expiresAt)).toBe('EXPIRED');
  });
});
