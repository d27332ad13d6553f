import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@pix/kit/auth';
import { createAdministrator } from '../src/usecases/create-administrator';
import { givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';

describe('createAdministrator', () => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  afterAll(() => identity.close());

  const create = (email: string, password = PASSWORD) =>
    createAdministrator(identity.app.contextFor({ viewer: ANONYMOUS, locale: 'fr', requestId: 'test' }), {
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

  it('refuses a weak password', async () => {
    expect(await create('faible@exemple.fr', 'azerty')).toMatchObject({
      ok: false,
      failure: { name: 'InvalidInputError' },
    });
  });
});
