import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMachine, emptyTables } from '@pix/kit/testing';
import { createAdministrator } from '../src/usecases/create-administrator';
import { givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';

describe('createAdministrator', () => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  beforeEach(() => emptyTables(identity.app.dataSource));
  afterAll(() => identity.close());

  const create = (email: string, password = PASSWORD) =>
    createAdministrator(identity.app.contextFor({ viewer: aMachine('operator'), locale: 'fr', requestId: 'test' }), {
      firstName: 'Ada',
      lastName: 'Martin',
      email,
      password,
    });

  it('makes the account, and the same one again', async () => {
    const first = await create('ada@exemple.fr');
    const second = await create('ADA@exemple.fr');

    expect(first).toMatchObject({ ok: true, value: { roles: ['ADMIN'] } });
    expect(second).toEqual(first);
  });

  it('gives the role to an account that exists', async () => {
    const person = await givenPerson(identity);

    expect(await create(person.input.email)).toMatchObject({
      ok: true,
      value: { id: person.user.id, roles: ['ADMIN'] },
    });
  });

  it('makes nobody any more once there is an administrator, and tells who gives the role', async () => {
    await create('ada@exemple.fr');
    const person = await givenPerson(identity);

    for (const email of ['autre@exemple.fr', person.input.email])
      expect(await create(email)).toMatchObject({
        failure: { fields: [{ path: 'email', message: { en: expect.stringContaining('setRoles') } }] },
      });
  });

  it('is journalled, once', async () => {
    const created = await create('ada@exemple.fr');
    await create('ada@exemple.fr');

    const entries = await identity.app.dataSource.query('SELECT act, actor_id, subject_id FROM audit_entries');
    expect(entries).toEqual([{ act: 'ROLES_SET', actor_id: 'operator', subject_id: created.ok && created.value.id }]);
  });

  it('refuses a weak password', async () => {
    expect(await create('faible@exemple.fr', 'azerty')).toMatchObject({
      ok: false,
      failure: { name: 'InvalidInputError' },
    });
  });
});
