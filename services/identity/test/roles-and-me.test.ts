import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMachine, aUser } from '@pix/kit/testing';
import { givenIdentity, givenPerson, type Identity } from './identity';

const SET_ROLES = `mutation ($userId: ID!, $roles: [PlatformRole!]!) { setRoles(input: { userId: $userId, roles: $roles }) {
  __typename ... on SetRolesSuccess { user { id roles } } ... on Error { message }
} }`;
const ME = '{ me { id firstName email roles createdAt } }';
const ENTITY = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { id firstName email roles } } }`;
const GUEST = `mutation { issueGuestToken(input: { purpose: "invigilator", subject: "s1", minutes: 60 }) { accessToken expiresAt } }`;

describe('accounts', () => {
  let identity: Identity;
  let person: Awaited<ReturnType<typeof givenPerson>>;
  beforeAll(async () => {
    identity = await givenIdentity();
    person = await givenPerson(identity);
  });
  afterAll(() => identity.close());

  it('shows a person their own account in one statement', async () => {
    const { data, statements } = await identity.run(ME, {}, { as: aUser(person.user.id) });

    expect(data.me).toMatchObject({ id: person.user.id, firstName: 'Inès', email: person.input.email, roles: [] });
    expect(statements).toBe(1);
  });

  it('shows nobody to somebody not signed in', async () => {
    expect((await identity.run(ME)).data).toEqual({ me: null });
  });

  it('shows a stranger an id and nothing personal', async () => {
    const { data } = await identity.run(ENTITY, { id: person.user.id }, { as: aUser() });

    expect(data._entities).toEqual([{ id: person.user.id, firstName: null, email: null, roles: [] }]);
  });

  it('lets an administrator set roles, and only them', async () => {
    const variables = { userId: person.user.id, roles: ['JURY', 'JURY'] };

    const stranger = await identity.run(SET_ROLES, variables, { as: aUser() });
    const administrator = await identity.run(SET_ROLES, variables, { as: aUser(undefined, ['ADMIN']) });
    const nobody = await identity.run(SET_ROLES, variables);

    expect(stranger.data.setRoles.__typename).toBe('NotAllowedError');
    expect(administrator.data.setRoles).toMatchObject({ user: { roles: ['JURY'] } });
    expect(nobody.errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('says when the account does not exist', async () => {
    const { data } = await identity.run(SET_ROLES, { userId: 'x', roles: [] }, { as: aUser(undefined, ['ADMIN']) });

    expect(data.setRoles.__typename).toBe('UserNotFoundError');
  });

  it('makes guest tokens for machines with the scope, and for nobody else', async () => {
    const machine = await identity.run(GUEST, {}, { as: aMachine('certification', 'identity:issue-guest-token') });
    const others = await Promise.all(
      [aMachine('campaigns', 'assessment:start-tests'), aUser(undefined, ['ADMIN'])].map((as) =>
        identity.run(GUEST, {}, { as }),
      ),
    );

    const viewer = await identity.app.authenticate(`Bearer ${machine.data.issueGuestToken.accessToken}`).catch(String);
    expect(viewer).toEqual({ kind: 'guest', purpose: 'invigilator', subject: 's1' });
    expect(others.map(({ errors }) => errors[0]?.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });
});
