import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import { givenIdentity, givenPerson, type Identity } from './identity';

const PAGE = `query ($first: Int, $after: String, $subjectId: ID) { auditEntries(first: $first, after: $after, subjectId: $subjectId) {
  nodes { id act actorId subjectId details { name value } at } edges { cursor } pageInfo { hasNextPage endCursor }
} }`;
const SET_ROLES = `mutation ($userId: ID!, $roles: [PlatformRole!]!) { setRoles(input: { userId: $userId, roles: $roles }) { __typename } }`;
const UNBLOCK = `mutation ($identifier: String!) { unblockSignIn(input: { identifier: $identifier }) { __typename } }`;
const CREDENTIAL = `mutation { createMachineCredential(input: { label: "Lot", scopes: ["campaigns:read-learners"] }) { __typename } }`;

describe('auditEntries', () => {
  const admin = aUser(undefined, ['ADMIN']);
  let identity: Identity;
  let userId: string;
  beforeAll(async () => {
    identity = await givenIdentity();
    const person = await givenPerson(identity);
    userId = person.user.id;
    await identity.run(SET_ROLES, { userId, roles: ['JURY', 'ADMIN'] }, { as: admin });
    await identity.run(UNBLOCK, { identifier: person.input.email }, { as: admin });
    await identity.run(UNBLOCK, { identifier: 'personne@exemple.fr' }, { as: admin });
    await identity.run(CREDENTIAL, {}, { as: admin });
    await identity.run(SET_ROLES, { userId, roles: [] }, { as: aUser() });
  });
  afterAll(() => identity.close());

  const page = (variables: object, as = admin) =>
    identity.run(PAGE, { ...variables }, { as }).then(({ data }) => data.auditEntries);

  it('tells who did what to whom, the newest first, and nothing of what was refused', async () => {
    const { nodes } = await page({});

    expect(nodes.map(({ act }: { act: string }) => act)).toEqual([
      'MACHINE_CREDENTIAL_CREATED',
      'SIGN_IN_UNBLOCKED',
      'SIGN_IN_UNBLOCKED',
      'ROLES_SET',
    ]);
    expect(nodes[3]).toMatchObject({
      actorId: admin.userId,
      subjectId: userId,
      details: [{ name: 'roles', value: 'JURY ADMIN' }],
      at: '2026-11-22T08:00:00.000Z',
    });
    expect(nodes[1].subjectId).toBeNull();
    expect(JSON.stringify(nodes)).not.toContain('exemple.fr');
  });

  it('comes in pages', async () => {
    const first = await page({ first: 3 });
    const second = await page({ first: 3, after: first.pageInfo.endCursor });

    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...first.nodes, ...second.nodes]).toEqual((await page({})).nodes);
  });

  it('may be read for one account', async () => {
    expect((await page({ subjectId: userId })).nodes).toHaveLength(2);
  });

  it('is append-only in the database too', async () => {
    const ask = (sql: string) => identity.app.dataSource.query(sql);

    await expect(ask(`UPDATE audit_entries SET act = 'ROLES_SET'`)).rejects.toThrow('append-only');
    await expect(ask('DELETE FROM audit_entries LIMIT 1')).rejects.toThrow('append-only');
    expect((await page({})).nodes).toHaveLength(4);
  });

  it('is empty for who is no administrator', async () => {
    expect((await page({}, aUser(undefined, ['JURY']))).nodes).toEqual([]);
    expect((await identity.run(PAGE)).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });
});
