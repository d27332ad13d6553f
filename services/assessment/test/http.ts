import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GATEWAY_KEY_HEADER } from '@pix/kit/auth';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { aUser } from '@pix/kit/testing';
import { SignJWT } from 'jose';
import type { Config } from '../src/config';
import { config, givenAssessment } from './assessment';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** A double of identity: only its public keys are asked. */
const givenIdentity = async (): Promise<{ url: string; server: Server }> => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'ES256' }] }),
    );
  });
  await listen(server, '127.0.0.1', 0);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
};

/** A token as identity signs them. */
export const tokenFor = (roles: string[]): Promise<string> =>
  new SignJWT({ kind: 'user', sid: 's', roles })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k' })
    .setSubject(aUser().userId)
    .setIssuer(config.publicUrl)
    .setAudience('pix')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);

type Sent = { readonly token?: string | null; readonly key?: string; readonly type?: string; readonly path?: string };

/** The real service with its plain routes listening, and somebody who may send releases. */
export const givenAssessmentOverHttp = async (given: Partial<Config> = {}) => {
  const identity = await givenIdentity();
  const service = await givenAssessment({ identityUrl: identity.url, ...given });
  const server = createHttpServer({ routes: service.app.routes, logger: service.app.logger });
  const address = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  const administrator = await tokenFor(['ADMIN']);

  return {
    ...service,
    address,

    async upload(
      body: string | Buffer,
      {
        token = administrator,
        key = config.gatewayKey,
        type = 'application/json',
        path = '/uploads/content-releases',
      }: Sent = {},
    ) {
      const answer = await fetch(`${address}${path}`, {
        method: 'POST',
        body: typeof body === 'string' ? body : new Uint8Array(body),
        headers: {
          'content-type': type,
          connection: 'close',
          [GATEWAY_KEY_HEADER]: key,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    },

    async get(path: string, headers: Record<string, string> = {}) {
      const answer = await fetch(`${address}${path}`, {
        headers: { [GATEWAY_KEY_HEADER]: config.gatewayKey, connection: 'close', ...headers },
      });
      return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
    },

    async close() {
      await Promise.all([closeServer(server), closeServer(identity.server)]);
      await service.close();
    },
  };
};

export type AssessmentOverHttp = Awaited<ReturnType<typeof givenAssessmentOverHttp>>;
