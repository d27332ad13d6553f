import { createServer, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@pix/kit/auth';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { createLogger } from '@pix/kit/logger';
import { clientAddress } from '../src/client-address';
import type { Config } from '../src/config';
import { createPlainRoutes } from '../src/plain-routes';

const asked = (remoteAddress: string, forwarded?: string): IncomingMessage =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('clientAddress', () => {
  it.each([
    ['192.0.2.1', undefined, 0, '192.0.2.1'],
    ['::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
    ['10.0.0.1', '203.0.113.9', 0, '10.0.0.1'],
    ['10.0.0.1', '203.0.113.9', 1, '203.0.113.9'],
    ['10.0.0.1', 'made up, 6.6.6.6, 203.0.113.9', 1, '203.0.113.9'],
    ['10.0.0.1', '6.6.6.6, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
    ['10.0.0.1', '203.0.113.9:51234', 1, '203.0.113.9'],
    ['10.0.0.1', '[2001:db8::1]:51234', 1, '2001:db8::1'],
    ['10.0.0.1', '2001:db8::1', 1, '2001:db8::1'],
    ['10.0.0.1', 'unknown', 1, '10.0.0.1'],
    ['10.0.0.1', undefined, 1, '10.0.0.1'],
  ])('of %s, forwarded %s, behind %i proxies is %s', (socket, forwarded, proxies, address) => {
    expect(clientAddress(asked(socket, forwarded), proxies)).toBe(address);
  });
});

describe('a passage', () => {
  const received: IncomingHttpHeaders[] = [];
  const service = createServer((request, response) => {
    received.push(request.headers);
    response.end('{}');
  });
  let gateway: ReturnType<typeof createHttpServer>;
  let routes: ReturnType<typeof createPlainRoutes>;
  let port: number;
  beforeAll(async () => {
    const url = `http://127.0.0.1:${await listen(service, '127.0.0.1', 0)}`;
    const config = { gatewayKey: 'key', trustedProxies: 0, isProduction: true, services: { identity: url } };
    routes = createPlainRoutes(config as unknown as Config, async () => ANONYMOUS);
    gateway = createHttpServer({ routes: routes.routes, logger: createLogger('gateway', 'silent') });
    port = await listen(gateway, '127.0.0.1', 0);
  });
  afterAll(async () => {
    await closeServer(gateway);
    await routes.close();
    await closeServer(service);
  });

  const ask = (method: string, path: string, headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      httpRequest({ port, method, path, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });

  it('tells the service the client’s address and agent, and believes nobody who claims to be inside', async () => {
    await ask('POST', '/oauth/token', {
      'x-internal-call': '1',
      'x-client-address': '6.6.6.6',
      'x-client-agent': 'forged',
      'x-forwarded-for': '6.6.6.6',
      'x-gateway-key': 'guess',
      'user-agent': `Firefox${'x'.repeat(500)}`,
    });

    expect(received.at(-1)).toMatchObject({ 'x-gateway-key': 'key', 'x-client-address': '127.0.0.1' });
    expect(received.at(-1)).not.toHaveProperty('x-internal-call');
    expect(received.at(-1)?.['x-client-agent']).toMatch(/^Firefoxx{249}$/);
  });

  it('to the local outbox does not exist in production', async () => {
    expect(await ask('GET', '/mail', {})).toBe(404);
  });
});
