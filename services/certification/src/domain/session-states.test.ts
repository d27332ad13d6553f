import { describe, expect, it } from '@jest/globals';
import { type SessionEvent, type SessionStatus, sessionAfter } from './session-states';

describe('the status of a session', () => {
  it.each<[SessionStatus, SessionEvent, SessionStatus | null]>([
    ['CREATED', 'FINALISE', 'FINALISED'],
    ['CREATED', 'TAKE_UP', null],
    ['CREATED', 'PUBLISH', null],
    ['FINALISED', 'FINALISE', null],
    ['FINALISED', 'TAKE_UP', 'IN_PROCESS'],
    ['FINALISED', 'PUBLISH', 'PUBLISHED'],
    ['IN_PROCESS', 'FINALISE', null],
    ['IN_PROCESS', 'TAKE_UP', 'IN_PROCESS'],
    ['IN_PROCESS', 'PUBLISH', 'PUBLISHED'],
    ['PUBLISHED', 'FINALISE', null],
    ['PUBLISHED', 'TAKE_UP', null],
    ['PUBLISHED', 'PUBLISH', null],
  ])('%s, %s: %s', (status, event, next) => {
    expect(sessionAfter(status, event)).toBe(next);
  });
});
