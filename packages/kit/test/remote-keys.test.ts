import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { exportJWK, SignJWT } from 'jose';
import { createAuthenticator } from '../src/auth';
import { KeysUnavailable, remoteKeys } from '../src/remote-keys';

const ISSUER = 'http://pix.example';

type Pair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
const pair = (): Pair => generateKeyPairSync('ec', { namedCurve: 'P-256' });

const tokenBy = (kid: string, { privateKey }: Pair): Promise<string> =>
  new SignJWT({ kind: 'user', sub: 'u1', sid: `s-${kid}-${Math.random()}`, roles: [] })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
    .setIssuer(ISSUER)
    .setAudience('pix')
    .setExpirationTime('1 min')
    .sign(privateKey);

const opened: Server[] = [];

afterEach(() => opened.splice(0).forEach((server) => server.close()));

/** An identity service that publishes these keys, and counts how often it is asked. */
const publishing = async (published: Record<string, Pair>, { status = 200 } = {}) => {
  const asked: string[] = [];
  const jwks = await Promise.all(
    Object.entries(published).map(async ([kid, { publicKey }]) => ({
      ...(await exportJWK(publicKey)),
      kid,
      alg: 'ES256',
    })),
  );
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.statusCode = status;
    response.end(JSON.stringify({ keys: jwks }));
  });
  opened.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let minutes = 0;
  const keys = remoteKeys(url, () => minutes * 60_000);
  return {
    server,
    asked,
    pass: (more: number) => {
      minutes += more;
    },
    // One that has verified nothing yet: an authenticator remembers the tokens it has.
    authenticate: (token: string) => createAuthenticator({ issuer: ISSUER, keys })(`Bearer ${token}`),
  };
};

describe('the keys that tokens are signed with', () => {
  it('are fetched once for tokens that come at the same time and after', async () => {
    const one = pair();
    const { asked, authenticate } = await publishing({ one });

    await Promise.all([authenticate(await tokenBy('one', one)), authenticate(await tokenBy('one', one))]);
    await expect(authenticate(await tokenBy('one', one))).resolves.toMatchObject({ kind: 'user', userId: 'u1' });

    expect(asked).toEqual(['/jwks']);
  });

  it('are not asked for again within 5 s, however many invent an unknown one', async () => {
    const one = pair();
    const { asked, authenticate } = await publishing({ one });

    for (const kid of ['one', 'two', 'three'])
      await authenticate(await tokenBy(kid, pair())).catch((error: Error) => expect(error.message).toMatch(/Sign in/));

    expect(asked).toHaveLength(1);
  });

  it('are fetched again after ten minutes, and go on for an hour while identity is away', async () => {
    const one = pair();
    const { server, asked, authenticate, pass } = await publishing({ one });
    const token = await tokenBy('one', one);

    await authenticate(token);
    pass(11);
    await authenticate(token);
    expect(asked).toHaveLength(2);

    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    pass(50);
    await expect(authenticate(token)).resolves.toMatchObject({ userId: 'u1' });
    pass(11);
    await expect(authenticate(token)).rejects.toBeInstanceOf(KeysUnavailable);
  });

  it.each([
    ['cannot be reached', { isClosed: true, status: 200 }],
    ['fails', { isClosed: false, status: 503 }],
  ])('are an outage when identity %s, and no reason to sign anybody out', async (_, { isClosed, status }) => {
    const one = pair();
    const { server, authenticate } = await publishing({ one }, { status });
    if (isClosed) server.close();

    await expect(authenticate(await tokenBy('one', one))).rejects.toBeInstanceOf(KeysUnavailable);
  });
});
