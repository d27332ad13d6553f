import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { canSee, isEditor, ownsList } from './access';

const AT = new Date('2026-11-22T08:00:00Z');
const user = (userId: string, roles: string[] = []): Viewer => ({ kind: 'user', userId, signInSessionId: 's', roles });
const MACHINE: Viewer = { kind: 'machine', clientId: 'u1', scopes: [] };
const GUEST: Viewer = { kind: 'guest', purpose: 'invigilator', subject: 'u1' };

describe('canSee', () => {
  it.each([
    [{ retiredAt: null, archivedAt: null }, user('u1'), false, true],
    [{ retiredAt: null, archivedAt: null }, GUEST, true, true],
    [{ retiredAt: AT, archivedAt: null }, user('u1'), true, true],
    [{ retiredAt: AT, archivedAt: null }, user('u1'), false, false],
    [{ retiredAt: null, archivedAt: AT }, user('u1'), false, false],
    [{ retiredAt: null, archivedAt: AT }, user('u1', ['JURY']), false, false],
    [{ retiredAt: AT, archivedAt: AT }, user('u1', ['ADMIN']), false, true],
  ])('%j, %j, saved: %s, is %s', (tutorial, viewer, hasSaved, expected) => {
    expect(canSee(viewer, tutorial, hasSaved)).toBe(expected);
  });
});

describe('isEditor', () => {
  it.each<[string, Viewer, boolean]>([
    ['an administrator', user('u1', ['ADMIN']), true],
    ['a member of the jury', user('u1', ['JURY']), false],
    ['a person', user('u1'), false],
    ['nobody', { kind: 'anonymous' }, false],
    ['a machine', MACHINE, false],
    ['a guest', GUEST, false],
  ])('of %s', (_, viewer, expected) => {
    expect(isEditor(viewer)).toBe(expected);
  });
});

describe('ownsList', () => {
  it.each<[string, Viewer, boolean]>([
    ['the person', user('u1'), true],
    ['another person', user('u2'), false],
    ['an administrator', user('u2', ['ADMIN']), false],
    ['nobody', { kind: 'anonymous' }, false],
    ['a machine of that name', MACHINE, false],
    ['a guest of that subject', GUEST, false],
  ])('of %s', (_, viewer, expected) => {
    expect(ownsList(viewer, 'u1')).toBe(expected);
  });
});
