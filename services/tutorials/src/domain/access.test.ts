import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { canSee, ownsList } from './access';

const RETIRED = { retiredAt: new Date('2026-11-22T08:00:00Z') };

describe('canSee', () => {
  it.each([
    [{ retiredAt: null }, false, true],
    [{ retiredAt: null }, true, true],
    [RETIRED, true, true],
    [RETIRED, false, false],
  ])('%j, saved: %s, is %s', (tutorial, hasSaved, expected) => {
    expect(canSee(tutorial, hasSaved)).toBe(expected);
  });
});

describe('ownsList', () => {
  const user = (userId: string, roles: string[] = []): Viewer => ({
    kind: 'user',
    userId,
    signInSessionId: 's',
    roles,
  });

  it.each<[string, Viewer, boolean]>([
    ['the person', user('u1'), true],
    ['another person', user('u2'), false],
    ['an administrator', user('u2', ['ADMIN']), false],
    ['nobody', { kind: 'anonymous' }, false],
    ['a machine of that name', { kind: 'machine', clientId: 'u1', scopes: [] }, false],
    ['a guest of that subject', { kind: 'guest', purpose: 'invigilator', subject: 'u1' }, false],
  ])('of %s', (_, viewer, expected) => {
    expect(ownsList(viewer, 'u1')).toBe(expected);
  });
});
