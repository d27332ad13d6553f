import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GATEWAY_KEY_HEADER, INTERNAL_CALL_HEADER } from '@pix/kit/auth';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { config, givenIdentity, type Identity, MACHINE_SECRET } from './identity';

describe('plain HTTP', () => {
  let identity: Identity;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    identity = await givenIdentity();
    server = createHttpServer({ routes: identity.app.routes, logger: identity.app.logger });
    url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  });
  afterAll(async () => {
    await closeServer(server);
    await identity.close();
  });

  const askToken = async (form: Record<string, string>, key = config.gatewayKey) => {
    const answer = await fetch(`${url}/oauth/token`, {
      method: 'POST',
      headers: { [GATEWAY_KEY_HEADER]: key, [INTERNAL_CALL_HEADER]: '1' },
      body: new URLSearchParams(form),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, string> };
  };
  const credentials = { grant_type: 'client_credentials', client_id: 'campaigns', client_secret: MACHINE_SECRET };

  it('shows the public half of the signing key only', async () => {
    const { keys } = (await (await fetch(`${url}/jwks`)).json()) as { keys: object[] };

    expect(keys).toEqual([expect.objectContaining({ kid: 'test', alg: 'ES256', use: 'sig', crv: 'P-256' })]);
    expect(keys[0]).not.toHaveProperty('d');
  });

  it('gives a service a token with its scopes', async () => {
    const { status, body } = await askToken(credentials);

    expect({ status, scope: body.scope }).toEqual({ status: 200, scope: 'assessment:start-tests' });
    expect(await identity.app.authenticate(`Bearer ${body.access_token}`)).toEqual({
      kind: 'machine',
      clientId: 'campaigns',
      scopes: ['assessment:start-tests'],
    });
  });

  it.each([
    ['a wrong secret', { ...credentials, client_secret: 'x'.repeat(36) }, 401],
    ['an unknown client', { ...credentials, client_id: 'nobody' }, 401],
    ['another grant', { ...credentials, grant_type: 'password' }, 400],
  ])('refuses %s', async (_, form, status) => {
    expect((await askToken(form)).status).toBe(status);
  });

  it('answers nobody without the gateway key', async () => {
    expect((await askToken(credentials, 'x'.repeat(36))).status).toBe(403);
  });
});
