import { describe, expect, it } from '@jest/globals';
import { FIRST_STATUS, type ParticipationAct, type ParticipationStatus, statusAfter } from './participation-status';

describe('the status of a participation', () => {
  it.each<[ParticipationAct, ParticipationStatus, ParticipationStatus | null]>([
    ['END', 'STARTED', 'TO_SHARE'],
    ['END', 'TO_SHARE', null],
    ['END', 'SHARED', null],
    ['SHARE', 'STARTED', 'SHARED'],
    ['SHARE', 'TO_SHARE', 'SHARED'],
    ['SHARE', 'SHARED', null],
  ])('%s from %s leads to %s', (act, from, to) => {
    expect(statusAfter(act, from)).toBe(to);
  });

  it('begins where there is something to do', () => {
    expect(FIRST_STATUS).toEqual({ ASSESSMENT: 'STARTED', PROFILES_COLLECTION: 'TO_SHARE' });
  });
});
