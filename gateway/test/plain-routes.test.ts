import type { IncomingHttpHeaders, Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@pix/kit/auth';
import { closeServer, createHttpServer, listen, type Route, readBody } from '@pix/kit/http-server';
import { createLogger } from '@pix/kit/logger';
import type { Config } from '../src/config';
import { createPlainRoutes } from '../src/plain-routes';

const logger = createLogger('test', 'silent');

describe('passages', () => {
  let servers: Server[];
  let plain: ReturnType<typeof createPlainRoutes>;
  let url: string;
  const seen: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];

  /** Answers as identity's sign-in routes do: a redirect elsewhere, with a mark on the browser. */
  const redirecting = (method: Route['method'], path: string): Route => ({
    method,
    path,
    async handle({ request, response }) {
      const body = (await readBody(request, 1_000)).toString('utf8');
      seen.push({ path: request.url ?? '', headers: request.headers, body });
      response.writeHead(303, {
        location: 'https://idp.example.fr/sso?SAMLRequest=a%2Bb&x=%C3%A9#c',
        'set-cookie': ['a=1; Path=/; Secure', 'b=2; HttpOnly'],
        'cache-control': 'no-store',
      });
      response.end();
    },
  });

  beforeAll(async () => {
    const routes = [
      redirecting('GET', '/saml/gar/login'),
      redirecting('POST', '/saml/gar/acs'),
      redirecting('GET', '/jwks'),
      redirecting('GET', '/files/content/:sha256/*'),
      redirecting('GET', '/files/sites/:site/*'),
    ];
    const identity = createHttpServer({ logger, routes });
    const identityUrl = `http://127.0.0.1:${await listen(identity, '127.0.0.1', 0)}`;
    const elsewhere = 'http://127.0.0.1:9';
    plain = createPlainRoutes(
      {
        isProduction: true,
        gatewayKey: 'a-gateway-key-for-tests-only-000000',
        trustedProxies: 0,
        services: {
          identity: identityUrl,
          assessment: identityUrl,
          campaigns: elsewhere,
          certification: elsewhere,
          tutorials: elsewhere,
        },
      } as Config,
      async () => ANONYMOUS,
    );
    const gateway = createHttpServer({ logger, routes: plain.routes });
    url = `http://127.0.0.1:${await listen(gateway, '127.0.0.1', 0)}`;
    servers = [gateway, identity];
  });
  afterAll(async () => {
    for (const server of servers) await closeServer(server);
    await plain.close();
  });

  it('bring redirects and cookies back untouched', async () => {
    const answer = await fetch(`${url}/saml/gar/login?target=/campagnes/A%2BB`, {
      redirect: 'manual',
      headers: { cookie: 'mark=7' },
    });

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('https://idp.example.fr/sso?SAMLRequest=a%2Bb&x=%C3%A9#c');
    expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/; Secure', 'b=2; HttpOnly']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(seen.at(-1)).toMatchObject({
      path: '/saml/gar/login?target=/campagnes/A%2BB',
      headers: { cookie: 'mark=7' },
    });
  });

  it('take a form along as it is', async () => {
    await fetch(`${url}/saml/gar/acs`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ SAMLResponse: 'a+b/c=' }),
    });

    expect(seen.at(-1)).toMatchObject({
      body: 'SAMLResponse=a%2Bb%2Fc%3D',
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
    });
  });

  it('take the name of a file and what a browser has of it along as they are', async () => {
    const paths = [
      `/files/content/${'0'.repeat(64)}/${'%C3%A9l%C3%A8ve'.repeat(20)}.csv`,
      `/files/sites/${'0'.repeat(64)}/js/main.js`,
    ];
    for (const path of paths) {
      await fetch(`${url}${path}`, { redirect: 'manual', headers: { 'if-none-match': '"x"', cookie: 'mark=7' } });

      expect(seen.at(-1)).toMatchObject({ path, headers: { 'if-none-match': '"x"' } });
      expect(seen.at(-1)?.headers).not.toHaveProperty('cookie');
    }
  });

  it('keep cookies from where none is needed, and answer when nobody does', async () => {
    await fetch(`${url}/jwks`, { redirect: 'manual', headers: { cookie: 'mark=7' } });

    expect(seen.at(-1)?.headers).not.toHaveProperty('cookie');
    expect((await fetch(`${url}/verify/P-1`)).status).toBe(503);
  });
});
