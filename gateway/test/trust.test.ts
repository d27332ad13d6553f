import { mkdtempSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProfileDocument } from '@pix/client/pupil';
import { SignInDocument } from '@pix/client/session';
import { CampaignLiveDocument } from '@pix/client/teacher';
import { auditServer } from 'graphql-http';
import { WebSocket } from 'ws';
import { manifestOf } from '../src/make-safelist';
import { documentId, readSafelist } from '../src/safelist';
import { compose, givenGateway, type Toy, type ToyGateway } from './toy-platform';

const identity: Toy = {
  sdl: 'type Query { me: User  fails(times: Int!): [Int] } type User @key(fields: "id") { id: ID! name: String! }',
  resolvers: {
    Query: {
      me: () => ({ id: 'u1' }),
      fails: (_: unknown, { times }: { times: number }) =>
        Array.from({ length: times }, () => Promise.reject(new Error('password=hunter2'))),
    },
    User: { name: () => 'Ada', __resolveReference: ({ id }: { id: string }) => ({ id }) },
  },
};
const tutorials: Toy = {
  sdl: 'type Query { tip: String } type User @key(fields: "id") { id: ID! saved: [String!] }',
  resolvers: {
    Query: { tip: () => 'Read.' },
    User: { saved: () => ['t1'], __resolveReference: ({ id }: { id: string }) => ({ id }) },
  },
};

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('the one endpoint', () => {
  let gateway: ToyGateway;
  beforeAll(async () => {
    gateway = await givenGateway({ identity, tutorials }, { allowedOrigins: ['https://app.example'] });
  });
  afterAll(() => gateway.close());

  it('does all that GraphQL over HTTP says a server must do', async () => {
    const results = await auditServer({ url: gateway.url, fetchFn: fetch });

    const musts = results.filter(({ name }) => name.startsWith('MUST'));
    expect(musts.length).toBeGreaterThan(10);
    expect(musts.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  });

  describe.each(['first', 'known'])('asked what is %s', (time) => {
    it('gives what is left when a subgraph is down, and says so', async () => {
      const query = '{ me { name saved } tip }';
      if (time === 'known') await post(gateway.url, { query });
      gateway.down.add('tutorials');
      const answer = await (await post(gateway.url, { query })).json();
      gateway.down.clear();

      expect(answer).toMatchObject({
        data: { me: { name: 'Ada', saved: null }, tip: null },
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }, { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
      });
    });

    it('tells five errors at most, and nothing of the inside', async () => {
      const query = '{ fails(times: 9) }';
      if (time === 'known') await post(gateway.url, { query });
      const text = await (await post(gateway.url, { query })).text();

      expect(JSON.parse(text).errors).toHaveLength(5);
      expect(text).not.toContain('hunter2');
    });
  });

  it('lets pages of our own and of allowed origins ask, and no others', async () => {
    const asked = async (origin: string) => {
      const answer = await fetch(gateway.url, { method: 'OPTIONS', headers: { origin } });
      return [answer.status, answer.headers.get('access-control-allow-origin')];
    };

    expect(await asked('https://app.example')).toEqual([204, 'https://app.example']);
    expect(await asked('http://127.0.0.1:4000')).toEqual([204, 'http://127.0.0.1:4000']);
    expect(await asked('https://evil.example')).toEqual([204, null]);
    expect(await asked('null')).toEqual([204, null]);
    const answer = await post(gateway.url, { query: '{ tip }' }, { origin: 'https://app.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('vary')).toContain('origin');
  });

  it('opens no WebSocket to a page of elsewhere', async () => {
    const opened = (origin: string) =>
      new Promise((resolve) => {
        const socket = new WebSocket(gateway.url.replace('http', 'ws'), 'graphql-transport-ws', {
          headers: { origin },
        });
        socket.on('open', () => resolve(true));
        socket.on('error', () => resolve(false));
        socket.on('open', () => socket.close());
      });

    expect(await opened('https://app.example')).toBe(true);
    expect(await opened('https://evil.example')).toBe(false);
  });

  it('takes no request that a form of another site could send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"query":"{ tip }"}',
      });
      expect(answer.status).toBe(415);
    }
  });

  it('refuses a request whose length is said twice, or in two ways', async () => {
    const raw = (headers: string[]) =>
      new Promise<number>((resolve) => {
        const request = httpRequest({ port: gateway.port, method: 'POST', path: '/graphql', setHost: false });
        request.on('error', () => resolve(400));
        request.on('socket', (socket) => {
          socket.on('connect', () =>
            socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\n${headers.join('\r\n')}\r\n\r\n0\r\n\r\n`),
          );
          socket.on('data', (chunk: Buffer) => {
            resolve(Number(chunk.toString().split(' ')[1]));
            socket.destroy();
          });
        });
      });

    expect(await raw(['content-length: 5', 'transfer-encoding: chunked'])).toBe(400);
    expect(await raw(['content-length: 5', 'content-length: 6'])).toBe(400);
    expect(await raw(['transfer-encoding: chunked, identity'])).toBe(400);
  });

  it('takes a new supergraph over without losing a request', async () => {
    const statuses: number[] = [];
    let isOver = false;
    const load = Promise.all(
      Array.from({ length: 5 }, async () => {
        while (!isOver) {
          const answer = await post(gateway.url, { query: '{ me { id name saved } }' });
          const { data } = (await answer.json()) as { data: unknown };
          statuses.push(answer.status);
          expect(data).toEqual({ me: { id: 'u1', name: 'Ada', saved: ['t1'] } });
        }
      }),
    );
    const changed = compose({
      identity: { ...identity, sdl: identity.sdl.replace('type Query {', 'type Query { news: String ') },
      tutorials,
    });
    writeFileSync(gateway.supergraphFile, changed);
    for (let left = 100; left > 0; left -= 1) {
      const { errors } = (await (await post(gateway.url, { query: '{ news }' })).json()) as {
        errors?: { extensions: { code: string } }[];
      };
      if (errors?.[0]?.extensions.code !== 'GRAPHQL_VALIDATION_FAILED') break;
      await pause(50);
    }
    isOver = true;
    await load;

    expect(statuses.length).toBeGreaterThan(5);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const served = await post(gateway.url, { query: '{ __type(name: "Query") { fields { name } } }' });
    expect(JSON.stringify(await served.json())).toContain('"news"');
  });
});

describe('an endpoint of trusted documents', () => {
  const body = '{ me { name } }';
  let gateway: ToyGateway;
  const file = join(mkdtempSync(join(tmpdir(), 'safelist-')), 'safelist.json');
  const write = (id: string) =>
    writeFileSync(
      file,
      JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id, body }] }),
    );
  beforeAll(async () => {
    write(documentId(body));
    gateway = await givenGateway({ identity, tutorials }, { safelistFile: file });
  });
  afterAll(() => gateway.close());

  it('answers them, by their text or their hash', async () => {
    const answered = { data: { me: { name: 'Ada' } } };
    const hash = { persistedQuery: { version: 1, sha256Hash: documentId(body) } };

    expect(await (await post(gateway.url, { query: body })).json()).toEqual(answered);
    expect(await (await post(gateway.url, { extensions: hash })).json()).toEqual(answered);
  });

  it('answers nothing else, however it is asked', async () => {
    const hash = { persistedQuery: { version: 1, sha256Hash: documentId('{ tip }') } };

    for (const asked of [
      { query: '{ tip }' },
      { query: `${body} ` },
      { extensions: hash },
      { query: '{ tip }', extensions: hash },
    ])
      expect((await post(gateway.url, asked)).status).toBe(400);
    const stream = await post(gateway.url, { query: 'subscription { tip }' }, { accept: 'text/event-stream' });
    expect(await stream.text()).toContain('connus d’avance');
  });

  it('has the documents of our own client, as they are sent', () => {
    const { operations } = manifestOf([join(__dirname, '../../packages/client/dist/__generated__')]);
    const bodies = operations.map(({ body: text }) => text);

    expect(bodies).toEqual(expect.arrayContaining([SignInDocument, ProfileDocument, CampaignLiveDocument].map(String)));
    expect(bodies.filter((text) => /^\s*fragment/.test(text))).toEqual([]);
    writeFileSync(file, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
    expect(readSafelist(file).trusted(undefined, documentId(String(SignInDocument)))).toBe(String(SignInDocument));
  });

  it('does not start on a list that was tampered with', () => {
    write('0'.repeat(64));

    expect(() => readSafelist(file)).toThrow('is not the hash');
  });
});
