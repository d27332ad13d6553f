import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { canFollowPupils, canManageOrganization, canSeeOrganization, userIdOf } from './access';
import type { MemberRole } from './organization';

const person: Viewer = { kind: 'user', userId: 'u', signInSessionId: 's', roles: [] };
const administrator: Viewer = { ...person, roles: ['ADMIN'] };
const machine: Viewer = { kind: 'machine', clientId: 'certification', scopes: ['campaigns:read-learners'] };

describe('access', () => {
  it.each<[string, Viewer, MemberRole | null, boolean, boolean, boolean]>([
    ['a stranger', person, null, false, false, false],
    ['a member', person, 'MEMBER', true, false, true],
    ['an administrator of the organization', person, 'ADMIN', true, true, true],
    ['an administrator of the platform', administrator, null, true, true, false],
    ['a machine', machine, null, false, false, false],
  ])('%s sees, manages, follows pupils', (_, viewer, role, sees, manages, follows) => {
    expect([canSeeOrganization(viewer, role), canManageOrganization(viewer, role), canFollowPupils(role)]).toEqual([
      sees,
      manages,
      follows,
    ]);
  });

  it('knows an account for people only', () => {
    expect([userIdOf(person), userIdOf(machine)]).toEqual(['u', null]);
  });
});
