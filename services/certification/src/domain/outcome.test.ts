import { describe, expect, it } from '@jest/globals';
import { certifiedOf, globalLevelOf, latestOf, type Outcome, outcomeStatus } from './outcome';

const outcome = (given: Partial<Outcome>): Outcome => ({
  certificationId: '1',
  userId: 'u',
  firstName: 'Inès',
  lastName: 'Moreau',
  birthDate: '2009-06-23',
  birthPlace: 'Lyon',
  sessionNumber: '1234567',
  centreName: 'Collège',
  centreUai: null,
  status: 'ACCEPTED',
  sessionStatus: 'PUBLISHED',
  startedAt: new Date('2026-11-22T08:00:00Z'),
  pix: 368,
  competences: [{ competenceId: '1.1', level: 3, pix: 24 }],
  certificateId: null,
  certificateNumber: null,
  verificationCode: null,
  issuedAt: null,
  revokedAt: null,
  commentForCentre: null,
  ...given,
});

describe('outcomeStatus', () => {
  it.each([
    ['ACCEPTED', 'PUBLISHED', 'VALIDATED'],
    ['REJECTED', 'PUBLISHED', 'REJECTED'],
    ['CANCELLED', 'PUBLISHED', 'CANCELLED'],
    ['SCORED', 'PUBLISHED', 'PENDING'],
    ['ACCEPTED', 'FINALISED', 'PENDING'],
    ['REJECTED', 'FINALISED', 'PENDING'],
    ['CANCELLED', 'FINALISED', 'PENDING'],
    ['STARTED', 'CREATED', 'PENDING'],
  ] as const)('%s in a session %s is %s', (status, sessionStatus, expected) => {
    const one = outcome({ status, sessionStatus });

    expect(outcomeStatus(one)).toBe(expected);
    expect(certifiedOf(one).pix).toBe(expected === 'VALIDATED' ? 368 : 0);
    expect(certifiedOf(one).competences).toHaveLength(expected === 'VALIDATED' ? 1 : 0);
  });
});

describe('latestOf', () => {
  it('is the last one that was not cancelled; one cancelled in secret is not told from one that waits', () => {
    const [old, cancelled] = [outcome({}), outcome({ certificationId: '2', status: 'CANCELLED' })];
    const secret = outcome({ certificationId: '3', status: 'CANCELLED', sessionStatus: 'FINALISED' });

    expect(latestOf([cancelled, old])?.certificationId).toBe('1');
    expect(latestOf([old, secret, cancelled])?.certificationId).toBe('3');
    expect(latestOf([cancelled])).toBeNull();
  });
});

describe('globalLevelOf', () => {
  it.each([
    [0, 0],
    [63, 0],
    [64, 1],
    [127, 1],
    [128, 2],
    [255, 2],
    [256, 3],
    [895, 7],
    [896, 8],
    [1024, 8],
  ])('%i pix: level %i', (pix, level) => {
    expect(globalLevelOf(pix)).toBe(level);
  });
});
