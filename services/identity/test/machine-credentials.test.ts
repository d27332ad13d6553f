import type { Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GATEWAY_KEY_HEADER, INTERNAL_CALL_HEADER } from '@pix/kit/auth';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { aUser } from '@pix/kit/testing';
import { config, givenIdentity, type Identity, MACHINE_SECRET } from './identity';

const CREATE = `mutation ($label: String!, $scopes: [String!]!) { createMachineCredential(input: { label: $label, scopes: $scopes }) {
  __typename
  ... on CreateMachineCredentialSuccess { secret credential { clientId label scopes revokedAt } }
  ... on InvalidInputError { fields { path message } }
  ... on Error { message }
} }`;
const REVOKE = `mutation ($clientId: ID!) { revokeMachineCredential(input: { clientId: $clientId }) {
  __typename ... on RevokeMachineCredentialSuccess { credential { revokedAt } } ... on Error { message }
} }`;
const LIST = '{ machineCredentials { clientId createdBy } }';
const SCOPE = 'campaigns:read-learners';

describe('machine credentials', () => {
  const admin = aUser(undefined, ['ADMIN']);
  let identity: Identity;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    identity = await givenIdentity();
    server = createHttpServer({ routes: identity.app.routes, logger: identity.app.logger });
    url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  });
  beforeEach(() => identity.clock.set('2026-11-22T08:00:00.000Z'));
  afterAll(async () => {
    await closeServer(server);
    await identity.close();
  });

  const create = (scopes = [SCOPE], as = admin, label = 'Livret scolaire') =>
    identity.run(CREATE, { label, scopes }, { as }).then(({ data }) => data.createMachineCredential);
  const given = async () => {
    const { credential, secret } = await create();
    return { clientId: credential.clientId as string, secret: secret as string };
  };
  const revoke = (clientId: string, as = admin) =>
    identity.run(REVOKE, { clientId }, { as }).then(({ data }) => data.revokeMachineCredential);
  const askToken = async (clientId: string, secret: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${url}/oauth/token`, {
      method: 'POST',
      headers: { [GATEWAY_KEY_HEADER]: config.gatewayKey, ...headers },
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret }),
    });
    const body = (await answer.json()) as Record<string, string>;
    return { status: answer.status, body, retryAfter: answer.headers.get('retry-after') };
  };

  it('are made by an administrator, their secret shown once and stored hashed', async () => {
    const { clientId, secret } = await given();

    const { body } = await askToken(clientId, secret);

    expect(body).toMatchObject({ token_type: 'Bearer', scope: SCOPE });
    expect(await identity.app.authenticate(`Bearer ${body.access_token}`)).toEqual({
      kind: 'machine',
      clientId,
      scopes: [SCOPE],
    });
    const rows = await identity.app.dataSource.query<object[]>('SELECT * FROM machine_credentials');
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect((await identity.run(LIST, {}, { as: admin })).data.machineCredentials).toContainEqual({
      clientId,
      createdBy: admin.userId,
    });
  });

  it('get no token once revoked; revoking again keeps the first date', async () => {
    const { clientId, secret } = await given();

    const [first] = await Promise.all([revoke(clientId), revoke(clientId)]);
    identity.clock.advance(60_000);
    const again = await revoke(clientId);

    expect(again).toEqual(first);
    expect(await askToken(clientId, secret)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    const entries = await identity.app.dataSource.query<object[]>(
      `SELECT id FROM audit_entries WHERE act = 'MACHINE_CREDENTIAL_REVOKED' AND subject_id = ?`,
      [clientId],
    );
    expect(entries).toHaveLength(1);
  });

  it('cannot have the scopes of our own services, nor none', async () => {
    expect(await create(['identity:issue-guest-token'])).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: 'scopes.0' }],
    });
    expect(await create([])).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'scopes' }] });
    expect(await create([SCOPE], admin, ' ')).toMatchObject({ fields: [{ path: 'label' }] });
  });

  it('are the administrators’ only', async () => {
    const { clientId } = await given();
    const jury = aUser(undefined, ['JURY']);

    expect(await create([SCOPE], jury)).toMatchObject({ __typename: 'NotAllowedError' });
    expect(await revoke(clientId, jury)).toMatchObject({ __typename: 'NotAllowedError' });
    expect(await revoke('unknown')).toMatchObject({ __typename: 'MachineCredentialNotFoundError' });
    expect((await identity.run(LIST, {}, { as: jury })).data.machineCredentials).toEqual([]);
    expect((await identity.run(LIST)).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    expect((await identity.run(CREATE, { label: 'x', scopes: [] })).errors).toMatchObject([
      { code: 'UNAUTHENTICATED' },
    ]);
  });

  it('of our services serve on direct internal calls only, and outsiders’ only through the gateway', async () => {
    const { clientId, secret } = await given();
    const internal = { [INTERNAL_CALL_HEADER]: '1' };

    expect((await askToken('campaigns', MACHINE_SECRET, internal)).status).toBe(200);
    expect((await askToken('campaigns', MACHINE_SECRET)).status).toBe(401);
    expect((await askToken(clientId, secret, internal)).status).toBe(401);
  });

  it('let 10 wrong secrets in 10 minutes through, of 20 at once too, and say when to come back', async () => {
    const { clientId, secret } = await given();

    const answers = await Promise.all(Array.from({ length: 20 }, () => askToken(clientId, 'x'.repeat(43))));

    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(await askToken(clientId, secret)).toMatchObject({ status: 429, retryAfter: '600' });
    identity.clock.advance(600_000);
    expect((await askToken(clientId, secret)).status).toBe(200);
  });

  it('do not count right secrets, of 40 at once either', async () => {
    const { clientId, secret } = await given();

    const answers = await Promise.all(Array.from({ length: 40 }, () => askToken(clientId, secret)));

    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect((await askToken(clientId, secret)).status).toBe(200);
  });
});
