import { describe, expect, it } from '@jest/globals';
import { type Certification, canBeDeliberated, decidedStatus, type StoredStatus, toldStatus } from './certification';
import type { SessionStatus } from './session-states';

const certification = (status: StoredStatus, sessionStatus: SessionStatus): Certification => ({
  id: 'x',
  candidateId: 'c',
  sessionId: 's',
  sessionStatus,
  userId: 'u',
  assessmentId: 'a',
  status,
  startedAt: new Date('2026-11-22T08:00:00Z'),
  deadline: new Date('2026-11-22T09:45:00Z'),
  scoredAt: null,
});

describe('canBeDeliberated', () => {
  it.each<[StoredStatus, SessionStatus, boolean]>([
    ['SCORED', 'FINALISED', true],
    ['REJECTED', 'FINALISED', true],
    ['ENDED', 'FINALISED', false],
    ['SCORED', 'CREATED', false],
    ['SCORED', 'PUBLISHED', true],
    ['ACCEPTED', 'PUBLISHED', false],
    ['ENDED', 'PUBLISHED', false],
  ])('%s in a session %s: %s', (status, sessionStatus, expected) => {
    expect(canBeDeliberated(certification(status, sessionStatus))).toBe(expected);
  });
});

describe('decidedStatus', () => {
  it.each([
    ['ACCEPT', true, 'ACCEPTED'],
    ['ACCEPT', false, 'REJECTED'],
    ['REJECT', true, 'REJECTED'],
    ['CANCEL', true, 'CANCELLED'],
    ['CANCEL', false, 'CANCELLED'],
    ['REJECT_FOR_FRAUD', true, 'REJECTED'],
    ['WITHDRAW', true, 'SCORED'],
  ] as const)('%s of a result with passed = %s gives %s', (decision, passed, status) => {
    expect(decidedStatus(decision, { passed })).toBe(status);
  });
});

describe('toldStatus', () => {
  it.each<[StoredStatus, SessionStatus, boolean, string]>([
    ['ACCEPTED', 'FINALISED', false, 'SCORED'],
    ['REJECTED', 'FINALISED', false, 'SCORED'],
    ['CANCELLED', 'FINALISED', false, 'SCORED'],
    ['ACCEPTED', 'PUBLISHED', false, 'ACCEPTED'],
    ['ACCEPTED', 'FINALISED', true, 'ACCEPTED'],
    ['ENDED', 'FINALISED', false, 'ENDED'],
  ])('%s in a session %s, to the jury = %s, is told %s', (status, sessionStatus, toJury, told) => {
    expect(toldStatus({ status, sessionStatus }, { toJury })).toBe(told);
  });
});
