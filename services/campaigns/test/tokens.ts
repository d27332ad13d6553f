import { generateKeyPairSync } from 'node:crypto';
import type { Server } from 'node:http';
import { TOKEN_ALGORITHM, TOKEN_AUDIENCE } from '@pix/kit/auth';
import { createHttpServer, listen, sendJson } from '@pix/kit/http-server';
import { SignJWT } from 'jose';
import { config, type Person } from './campaigns';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** An access token of somebody. Dated by the real clock: jose reads it. */
export const tokenOf = ({ userId, signInSessionId, roles }: Person): Promise<string> =>
  new SignJWT({ kind: 'user', sub: userId, sid: signInSessionId, roles: [...roles] })
    .setProtectedHeader({ alg: TOKEN_ALGORITHM, typ: 'at+jwt', kid: 'test' })
    .setIssuer(config.publicUrl)
    .setAudience(TOKEN_AUDIENCE)
    .setExpirationTime('5m')
    .sign(privateKey);

/** An access token of a program, with its scopes. */
export const machineTokenOf = (clientId: string, ...scopes: string[]): Promise<string> =>
  new SignJWT({ kind: 'machine', sub: clientId, scope: scopes.join(' ') })
    .setProtectedHeader({ alg: TOKEN_ALGORITHM, typ: 'at+jwt', kid: 'test' })
    .setIssuer(config.publicUrl)
    .setAudience(TOKEN_AUDIENCE)
    .setExpirationTime('5m')
    .sign(privateKey);

/** Serves the public key of these tokens, as identity does. */
export const givenKeys = async (): Promise<{ server: Server; identityUrl: string }> => {
  const server = createHttpServer({
    logger: { error() {} } as never,
    routes: [
      {
        method: 'GET',
        path: '/jwks',
        handle: ({ response }) =>
          sendJson(response, 200, {
            keys: [{ ...publicKey.export({ format: 'jwk' }), alg: TOKEN_ALGORITHM, kid: 'test' }],
          }),
      },
    ],
  });
  return { server, identityUrl: `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}` };
};
