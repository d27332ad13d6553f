import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { GATEWAY_KEY_HEADER, INTERNAL_CALL_HEADER } from '../src/auth';
import { closeServer, createHttpServer, listen, readBody, sendJson } from '../src/http-server';
import { machineToken, SubgraphCallError, subgraphClient } from '../src/machine-client';

const GATEWAY_KEY = 'a-gateway-key-for-tests-only-000000';
const CREDENTIAL = { clientId: 'campaigns', clientSecret: 'a-machine-secret-for-tests-only-0000' };
const closings: (() => Promise<unknown>)[] = [];

type Call = { headers: IncomingMessage['headers']; body: string };

/** A server that notes what it is asked, and answers what it is told to: the nth time, the nth answer, then the last. */
const givenServer = async (path: string, ...answers: ((response: ServerResponse) => void)[]) => {
  const calls: Call[] = [];
  const server = createHttpServer({
    logger: pino({ level: 'silent' }),
    routes: [
      {
        method: 'POST',
        path,
        async handle({ request, response }) {
          calls.push({ headers: request.headers, body: (await readBody(request, 10_000)).toString() });
          answers[Math.min(calls.length, answers.length) - 1]?.(response);
        },
      },
    ],
  });
  const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  closings.push(() => {
    server.closeAllConnections();
    return closeServer(server);
  });
  return { url, calls };
};

const data = (value: object) => (response: ServerResponse) => sendJson(response, 200, { data: value });
const token =
  (name: string, expiresIn = 3_600) =>
  (response: ServerResponse) =>
    sendJson(response, 200, { access_token: name, token_type: 'Bearer', expires_in: expiresIn });
const cut = (response: ServerResponse) => void response.destroy();
const silence = () => {};

const clientOf = (url: string, tokenOf: () => Promise<string> = async () => 'the-token') => {
  const client = subgraphClient({ url, token: tokenOf, gatewayKey: GATEWAY_KEY });
  closings.unshift(() => client.close());
  return client;
};

const tokenFrom = (identityUrl: string) =>
  machineToken({ identityUrl, credential: CREDENTIAL, gatewayKey: GATEWAY_KEY });

afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

describe('machineToken', () => {
  it('shows its credential to identity, and the key of the platform', async () => {
    const { url, calls } = await givenServer('/oauth/token', token('t1'));

    expect(await tokenFrom(url)()).toBe('t1');
    expect(calls[0]?.headers).toMatchObject({ [GATEWAY_KEY_HEADER]: GATEWAY_KEY, [INTERNAL_CALL_HEADER]: '1' });
    expect(Object.fromEntries(new URLSearchParams(calls[0]?.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: CREDENTIAL.clientId,
      client_secret: CREDENTIAL.clientSecret,
    });
  });

  it('is fetched once and kept', async () => {
    const { url, calls } = await givenServer('/oauth/token', token('t1'), token('t2'));
    const get = tokenFrom(url);

    expect([await get(), await get(), await get()]).toEqual(['t1', 't1', 't1']);
    expect(calls).toHaveLength(1);
  });

  it('is fetched once when many ask at the same time', async () => {
    const { url, calls } = await givenServer('/oauth/token', token('t1'), token('t2'));
    const get = tokenFrom(url);

    expect(new Set(await Promise.all([get(), get(), get(), get()]))).toEqual(new Set(['t1']));
    expect(calls).toHaveLength(1);
  });

  it('is renewed a minute before it ends', async () => {
    const { url } = await givenServer('/oauth/token', token('t1', 60), token('t2', 3_600));
    const get = tokenFrom(url);

    expect([await get(), await get(), await get()]).toEqual(['t1', 't2', 't2']);
  });

  it('fails without telling the secret when identity refuses, and asks again the next time', async () => {
    const { url, calls } = await givenServer('/oauth/token', (response) => sendJson(response, 401, {}), token('t2'));
    const get = tokenFrom(url);

    const failure = await get().then(String, (error: unknown) => error as Error);
    expect(failure).toBeInstanceOf(SubgraphCallError);
    expect(String(failure)).not.toContain(CREDENTIAL.clientSecret);
    expect(await get()).toBe('t2');
    expect(calls).toHaveLength(2);
  });
});

describe('subgraphClient', () => {
  it('asks as a machine and gives the data', async () => {
    const { url, calls } = await givenServer('/graphql', data({ answer: 42 }));

    expect(await clientOf(url).call('query ($id: ID!) { answer(id: $id) }', { id: 'x' })).toEqual({ answer: 42 });
    expect(calls[0]?.headers).toMatchObject({ authorization: 'Bearer the-token', [GATEWAY_KEY_HEADER]: GATEWAY_KEY });
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      query: 'query ($id: ID!) { answer(id: $id) }',
      variables: { id: 'x' },
    });
  });

  it('gets one token for many calls', async () => {
    const identity = await givenServer('/oauth/token', token('t1'));
    const { url, calls } = await givenServer('/graphql', data({ answer: 42 }));
    const client = clientOf(url, tokenFrom(identity.url));

    await client.call('{ answer }', {});
    await Promise.all([client.call('{ answer }', {}), client.call('{ answer }', {})]);

    expect([calls.length, identity.calls.length]).toEqual([3, 1]);
    expect(calls.every(({ headers }) => headers.authorization === 'Bearer t1')).toBe(true);
  });

  it('tries once more after a lost connection', async () => {
    const { url, calls } = await givenServer('/graphql', cut, data({ answer: 42 }));

    expect(await clientOf(url).call('{ answer }', {})).toEqual({ answer: 42 });
    expect(calls).toHaveLength(2);
  });

  it('gives up when the connection is lost again', async () => {
    const { url, calls } = await givenServer('/graphql', cut);

    await expect(clientOf(url).call('{ answer }', {})).rejects.toThrow();
    expect(calls).toHaveLength(2);
  });

  it('gives up when nobody listens', async () => {
    await expect(clientOf('http://127.0.0.1:1').call('{ answer }', {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('stops waiting at its deadline, and does not ask again', async () => {
    const { url, calls } = await givenServer('/graphql', silence);
    const started = performance.now();

    await expect(clientOf(url).call('{ answer }', {}, { timeoutMs: 200 })).rejects.toMatchObject({
      name: 'TimeoutError',
    });

    expect(performance.now() - started).toBeLessThan(1_500);
    expect(calls).toHaveLength(1);
  });

  it('stops waiting at its deadline for a body that never ends', async () => {
    const { url } = await givenServer('/graphql', (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":');
    });

    await expect(clientOf(url).call('{ answer }', {}, { timeoutMs: 200 })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  it.each<[string, object, RegExp]>([
    [
      'an error with a code',
      { errors: [{ message: 'detail', extensions: { code: 'UNAUTHENTICATED' } }] },
      /UNAUTHENTICATED/,
    ],
    ['an error beside data', { data: { answer: null }, errors: [{ message: 'detail' }] }, /detail/],
    ['no data', { data: null }, /no data/],
    ['another JSON', { error: 'not_found' }, /no data/],
  ])('fails on %s, and does not ask again', async (_, body, message) => {
    const { url, calls } = await givenServer('/graphql', (response) => sendJson(response, 200, body));

    const failure = clientOf(url).call('{ answer }', {});

    await expect(failure).rejects.toThrow(message);
    await expect(failure).rejects.toBeInstanceOf(SubgraphCallError);
    expect(calls).toHaveLength(1);
  });
});
