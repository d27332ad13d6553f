import { describe, expect, it } from '@jest/globals';
import { type Candidate, candidateStatus, testSeconds } from './candidate';

const candidate: Candidate = {
  id: 'c1',
  sessionId: 's1',
  sessionNumber: '1234567',
  centreId: 'e1',
  firstName: 'Inès',
  lastName: 'Moreau',
  birthDate: '2009-06-23',
  birthPlace: 'Lyon',
  extraTimePercentage: 0,
  userId: null,
  confirmedAt: null,
  certification: null,
};
const started = (status: 'STARTING' | 'STARTED' | 'ENDED' | 'SCORED' | 'ACCEPTED') => ({
  certification: { id: 'x', status, assessmentId: 'a' },
});

describe('candidateStatus', () => {
  const confirmed = { userId: 'u', confirmedAt: new Date('2026-11-22T08:00:00Z') };
  it.each([
    ['ENROLLED', {}],
    ['ENTERED', { userId: 'u' }],
    ['CONFIRMED', confirmed],
    ['CONFIRMED', { ...confirmed, ...started('STARTING') }],
    ['STARTED', { ...confirmed, ...started('STARTED') }],
    ['ENDED', { ...confirmed, ...started('ENDED') }],
    ['ENDED', { ...confirmed, ...started('ACCEPTED') }],
  ])('is %s for %j', (status, facts) => {
    expect(candidateStatus({ ...candidate, ...facts })).toBe(status);
  });
});

describe('testSeconds', () => {
  it.each([
    [0, 6_300],
    [33, 8_379],
    [99, 12_537],
  ])('adds %i %% of extra time to 1 h 45', (extraTimePercentage, seconds) => {
    expect(testSeconds({ extraTimePercentage }, 6_300)).toBe(seconds);
  });
});
