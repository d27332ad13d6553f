import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { unauthenticated } from '../src/auth';
import { createGraphqlServer } from '../src/graphql';
import {
  closeServer,
  createHttpServer,
  graphqlRoute,
  HttpError,
  listen,
  localeOf,
  type Route,
  readBody,
  sendJson,
} from '../src/http-server';
import { createLogger } from '../src/logger';

const LIMIT = 1_000;

const routes: Route[] = [
  {
    method: 'GET',
    path: '/things/:id',
    handle: ({ response, params, query }) => sendJson(response, 200, { ...params, colour: query.get('colour') }),
  },
  {
    method: 'POST',
    path: '/echo',
    async handle({ request, response }) {
      sendJson(response, 200, { size: (await readBody(request, LIMIT)).length });
    },
  },
  {
    method: 'GET',
    path: '/bug',
    handle() {
      throw new Error('the password is azerty');
    },
  },
  {
    method: 'GET',
    path: '/late-bug',
    handle({ response }) {
      response.writeHead(200, { 'content-length': 100 });
      response.write('half of it');
      throw new Error('too late');
    },
  },
  { method: 'GET', path: '/refused', handle: () => Promise.reject(new HttpError(409, 'conflict', 'Already there.')) },
  { method: 'GET', path: '/signed-out', handle: () => Promise.reject(unauthenticated()) },
  { method: 'GET', path: '/language', handle: ({ request, response }) => sendJson(response, 200, localeOf(request)) },
  {
    method: 'GET',
    path: '/slow',
    async handle({ response }) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      sendJson(response, 200, 'done');
    },
  },
];

describe('createHttpServer', () => {
  const logged: string[] = [];
  const logger = createLogger('library', 'warn', { write: (line) => void logged.push(line) });
  const graphql = createGraphqlServer<object>({
    logger,
    isProduction: false,
    schema: buildSchema('type Query { answer: Int }'),
  });
  const isSignedOut = new Set(['Bearer over']);
  const server = createHttpServer({
    logger,
    routes: [
      ...routes,
      graphqlRoute(graphql, async ({ headers }) => {
        if (isSignedOut.has(headers.authorization ?? '')) throw unauthenticated();
        return {};
      }),
    ],
  });
  let port: number;
  beforeAll(async () => {
    await graphql.start();
    port = await listen(server, '127.0.0.1', 0);
  });
  afterAll(async () => {
    await closeServer(server);
    await graphql.stop();
  });

  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const post = (
    body: string | Buffer,
    headers: Record<string, string> = { 'content-type': 'application/json' },
    path = '/graphql',
  ) => ask(path, { method: 'POST', body: body as RequestInit['body'], headers });
  const QUERY = '{"query":"{ answer }"}';

  it('gives a route its parameters and its query', async () => {
    expect(await ask('/things/a%20b?colour=bleu%20clair')).toEqual({
      status: 200,
      body: { id: 'a b', colour: 'bleu clair' },
    });
  });

  it.each([
    ['an unknown address', '/nothing', 'GET'],
    ['another method', '/things/1', 'POST'],
    ['an address that cannot be read', '/%', 'GET'],
    ['GraphQL by GET', '/graphql?query={answer}', 'GET'],
  ])('answers 404 to %s', async (_, path, method) => {
    expect(await ask(path, { method })).toEqual({ status: 404, body: { error: 'not_found' } });
  });

  it.each([LIMIT + 1, 300_000, 5_000_000])('answers 413 to a body of %i bytes', async (size) => {
    const answer = await post('x'.repeat(size), {}, '/echo');

    expect(answer).toEqual({ status: 413, body: { error: 'payload_too_large', message: `At most ${LIMIT} bytes.` } });
  });

  it('closes the connection of a body it did not read to its end, so that the next request finds a clean one', async () => {
    const { headers } = await fetch(`http://127.0.0.1:${port}/echo`, { method: 'POST', body: 'x'.repeat(300_000) });
    const started = performance.now();

    expect(headers.get('connection')).toBe('close');
    expect((await ask('/language')).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('reads a body of the very limit, counted in bytes', async () => {
    expect((await post('é'.repeat(LIMIT / 2), {}, '/echo')).body).toEqual({ size: LIMIT });
    expect((await post('é'.repeat(LIMIT / 2 + 1), {}, '/echo')).status).toBe(413);
  });

  it('tells the status, the code and the message of an HttpError, and logs nothing', async () => {
    logged.length = 0;

    expect(await ask('/refused')).toEqual({ status: 409, body: { error: 'conflict', message: 'Already there.' } });
    expect(logged).toEqual([]);
  });

  it('answers 401 to who is not signed in', async () => {
    expect(await ask('/signed-out')).toMatchObject({ status: 401, body: { error: 'unauthenticated' } });
  });

  it('answers 500 to a bug, without any detail, and logs its cause once', async () => {
    logged.length = 0;

    expect(await ask('/bug')).toEqual({ status: 500, body: { error: 'internal_error' } });
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('the password is azerty');
  });

  it('cuts an answer that fails halfway rather than letting it look whole', async () => {
    await expect(ask('/late-bug')).rejects.toThrow();
  });

  it.each([
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['en-GB,en;q=0.9', 'en'],
    ['de,EN;q=0.5', 'en'],
    ['de', 'fr'],
    ['', 'fr'],
    ['french', 'fr'],
  ])('reads the language %j as %s', async (language, locale) => {
    expect((await ask('/language', { headers: { 'accept-language': language } })).body).toBe(locale);
  });

  it('lets what is running finish when it stops, and takes nothing more', async () => {
    const other = createHttpServer({ routes, logger });
    const address = `http://127.0.0.1:${await listen(other, '127.0.0.1', 0)}/slow`;

    const running = fetch(address).then((response) => response.json());
    await new Promise((resolve) => setTimeout(resolve, 50));
    const started = performance.now();
    await closeServer(other);

    expect(await running).toBe('done');
    expect(performance.now() - started).toBeLessThan(1_000);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('stops although a client with a kept connection never stops asking', async () => {
    const other = createHttpServer({ routes, logger });
    const address = `http://127.0.0.1:${await listen(other, '127.0.0.1', 0)}/language`;
    let isRefused = false;
    const asking = (async () => {
      while (!isRefused)
        await fetch(address).then(
          (response) => response.text(),
          () => (isRefused = true),
        );
    })();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const started = performance.now();

    await closeServer(other);
    await asking;

    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('survives a client that leaves in the middle of its body', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write('POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 500\r\n\r\nhalf');
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();

    expect((await ask('/language')).status).toBe(200);
  });

  describe('graphqlRoute', () => {
    it.each([
      'application/json',
      'application/json; charset=utf-8',
      'application/graphql+json',
      'APPLICATION/JSON;charset="UTF-8"',
    ])('reads %s', async (type) => {
      expect(await post(QUERY, { 'content-type': type })).toEqual({ status: 200, body: { data: { answer: null } } });
    });

    it.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
      'application/json; charset=iso-8859-1',
    ])('answers 415 to %s', async (type) => {
      expect((await post(QUERY, { 'content-type': type })).status).toBe(415);
    });

    it('answers 415 to a body of no type', async () => {
      expect((await post(Buffer.from(QUERY), {})).status).toBe(415);
    });

    it.each(['', '{', '{"query":"{ answer }"', '\uFFFD'])('answers 400 to %j, which is not JSON', async (body) => {
      expect(await post(body)).toMatchObject({ status: 400, body: { error: 'invalid_json' } });
    });

    it.each(['[]', 'null', '"x"', '3', '{}', '{"query":3}', `[${QUERY},${QUERY}]`])(
      'answers 400 to %s, which is no request',
      async (body) => {
        expect(await post(body)).toMatchObject({
          status: 400,
          body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
        });
      },
    );

    it('answers 413 to a request of more than 100 kB', async () => {
      expect((await post(JSON.stringify({ query: `{ answer } #${'x'.repeat(100_000)}` }))).status).toBe(413);
    });

    it('says in GraphQL that a token is refused', async () => {
      const { body } = await post(QUERY, { 'content-type': 'application/json', authorization: 'Bearer over' });

      expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    });
  });
});
