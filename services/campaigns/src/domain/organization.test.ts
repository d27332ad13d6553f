import { describe, expect, it } from '@jest/globals';
import { keepsAnAdministrator, roleAfterInvitation } from './organization';

describe('an organization', () => {
  it.each([
    ['its last administrator leaves', ['a'], 'a', null, false],
    ['its last administrator becomes a member', ['a'], 'a', 'MEMBER', false],
    ['its last administrator stays one', ['a'], 'a', 'ADMIN', true],
    ['one of two administrators leaves', ['a', 'b'], 'a', null, true],
    ['a member leaves', ['a'], 'm', null, true],
    ['a first member comes', [], 'm', 'MEMBER', true],
  ] as const)('when %s', (_, administrators, userId, becomes, expected) => {
    expect(keepsAnAdministrator(administrators, { userId, becomes })).toBe(expected);
  });

  it('is joined by invitation with the higher of two roles', () => {
    expect([
      roleAfterInvitation(null, 'MEMBER'),
      roleAfterInvitation('MEMBER', 'ADMIN'),
      roleAfterInvitation('ADMIN', 'MEMBER'),
    ]).toEqual(['MEMBER', 'ADMIN', 'ADMIN']);
  });
});
