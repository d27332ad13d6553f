import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeServer, listen } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { defaults } from '../src/config';
import { COUNTED_FIELDS } from '../src/limits/request-rates';
import { apiSchema, COMMITTED_SUPERGRAPH } from './api-schema';
import { givenGatewayOver } from './toy-platform';

const once = { burst: 2, perMinute: 1 };
const plenty = { burst: 1_000, perMinute: 1_000 };

describe('rates of requests', () => {
  let gateway: Awaited<ReturnType<typeof givenGatewayOver>>;
  let service: Server;
  beforeAll(async () => {
    service = createServer((_, response) => response.end('{}'));
    const url = `http://127.0.0.1:${await listen(service, '127.0.0.1', 0)}`;
    gateway = await givenGatewayOver(
      { supergraph: COMMITTED_SUPERGRAPH, dataSourceOf: () => ({ process: async () => ({ data: {} }) }) },
      {
        trustedProxies: 1,
        services: { identity: url, assessment: url, campaigns: url, certification: url, tutorials: url },
        rates: {
          factor: 1,
          kinds: {
            ...defaults.rates.kinds,
            requests: { person: plenty, address: plenty },
            signIn: { person: plenty, address: once },
            codes: { person: once, address: plenty },
            verification: { person: plenty, address: once },
          },
        },
      },
    );
  });
  afterAll(async () => {
    await gateway.close();
    await closeServer(service);
  });

  // Each test is a network of its own.
  const addressOf = (id: string) => `2001:db8:${id.slice(-4)}::1`;
  const ask = async (query: string, address: string, token?: string) => {
    const answer = await fetch(gateway.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        'x-forwarded-for': address,
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query }),
    });
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.json() };
  };
  const SIGN_IN = 'mutation { signIn(input: { identifier: "a", password: "b" }) { __typename } }';

  it('stop who tries passwords, from one address, and nobody else', async () => {
    const address = addressOf(newId());
    await ask(SIGN_IN, address);
    await ask(SIGN_IN, address);

    expect(await ask(SIGN_IN, address)).toMatchObject({
      status: 429,
      retryAfter: expect.stringMatching(/^\d+$/),
      body: {
        errors: [
          {
            message: expect.stringMatching(/^Too many requests: try again in \d+ s\.$/),
            extensions: { code: 'RATE_LIMITED', limit: 'signIn' },
          },
        ],
      },
    });
    expect((await ask(SIGN_IN, address.replace('::1', '::2'))).status).toBe(429);
    expect((await ask(SIGN_IN, addressOf(newId()))).status).toBe(200);
    expect((await ask('{ __typename }', address)).status).toBe(200);
  });

  it('count each code of one document', async () => {
    const address = addressOf(newId());
    const codes = 'a: verifyCertificate(code: "P-1") { __typename } b: verifyCertificate(code: "P-2") { __typename }';

    expect((await ask(`{ ${codes} }`, address)).status).toBe(200);
    expect((await ask('{ verifyCertificate(code: "P-3") { __typename } }', address)).status).toBe(429);
  });

  it('count plain routes with the operations of their kind', async () => {
    const address = addressOf(newId());
    const verify = () => fetch(`${gateway.origin}/verify/P-1`, { headers: { 'x-forwarded-for': address } });

    expect([(await verify()).status, (await verify()).status]).toEqual([200, 200]);
    const refused = await verify();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await refused.json()).toMatchObject({ error: 'rate_limited' });
  });

  it('count fields that exist', () => {
    const schema = apiSchema();
    const fields = new Set(
      [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {})),
    );

    for (const field of Object.values(COUNTED_FIELDS).flat()) expect(fields).toContain(field);
  });
});
