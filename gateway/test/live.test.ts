import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEndedSessions } from '@pix/kit/ended-sessions';
import { newId } from '@pix/kit/ids';
import { createLive, type Live, liveChannel } from '@pix/kit/live';
import { createLogger } from '@pix/kit/logger';
import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { createClient } from 'redis';
import { WebSocket } from 'ws';
import { defaults } from '../src/config';
import type { Context } from '../src/context';
import { givenGateway, type Toy, type ToyGateway } from './toy-platform';

const logger = createLogger('test', 'silent');

/** What the toys know: each test watches an import of its own. */
const imports = new Map<string, { progress: number; owner: string; note?: string }>();
const visible = (id: string, { viewer }: Context) => {
  const found = imports.get(id);
  return viewer.kind === 'user' && found?.owner === viewer.userId ? { id, ...found } : null;
};

const campaigns: Toy = {
  sdl: `
    type Query { rosterImport(id: ID!, page: Int = 1): RosterImport }
    type Subscription { rosterImport(id: ID!, page: Int = 1): RosterImport }
    type RosterImport { id: ID! progress: Int! note: String owner: User! }
    type User @key(fields: "id", resolvable: false) { id: ID! }`,
  resolvers: {
    Query: { rosterImport: (_: unknown, { id }: { id: string }, context: Context) => visible(id, context) },
    RosterImport: { owner: ({ owner }: { owner: string }) => ({ id: owner }) },
  },
};
const identity: Toy = {
  sdl: 'type Query { version: String } type User @key(fields: "id") { id: ID! name: String }',
  resolvers: { User: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Name of ${id}` }) } },
};

const WATCH = `subscription Watch($id: ID!) { ...Shown }
  fragment Shown on Subscription { import: rosterImport(id: $id) { ... on RosterImport { progress owner { name } } } }`;
const QUICK = { ...defaults.live, pace: { betweenMs: 100, quietMs: 60_000, quietestMs: 60_000 } };

type Answers = AsyncIterator<{ data?: unknown; errors?: readonly { extensions?: { code?: unknown } }[] | null }>;

describe('live views', () => {
  let gateway: ToyGateway;
  let live: Live;
  let redis: ReturnType<typeof createClient>;
  beforeAll(async () => {
    gateway = await givenGateway({ campaigns, identity }, { live: QUICK });
    live = createLive({ redisUrl: gateway.redisUrl, logger });
    redis = createClient({ url: gateway.redisUrl });
    await redis.connect();
  });
  afterAll(async () => {
    await live.close();
    redis.destroy();
    await gateway.close();
  });

  let id: string;
  let owner: string;
  beforeEach(() => {
    [id, owner] = [newId(), newId()];
    imports.set(id, { progress: 0, owner });
    gateway.asked.length = 0;
  });
  const endings: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0)) await end();
    await until(() => gateway.live.count() === 0);
  });

  const change = (progress: number): void => {
    imports.set(id, { ...(imports.get(id) ?? { owner }), progress });
    live.tell('rosterImport', id);
  };
  const watchers = async () => {
    const channel = liveChannel('rosterImport', id);
    return (await redis.pubSubNumSub([channel]))[channel];
  };
  const shown = (progress: number) => ({ data: { import: { progress, owner: { name: `Name of ${owner}` } } } });

  const overEvents = async (given: { token?: string; query?: string } = {}): Promise<Answers> => {
    const token = given.token ?? (await gateway.tokenFor(owner));
    const client = createEventClient({
      url: gateway.url,
      headers: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
    });
    endings.push(() => client.dispose());
    return client.iterate({ query: given.query ?? WATCH, variables: { id } }) as Answers;
  };
  const overSocket = async (): Promise<Answers> => {
    const client = createSocketClient({
      url: gateway.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${await gateway.tokenFor(owner)}` },
      retryAttempts: 0,
    });
    endings.push(() => client.dispose());
    return client.iterate({ query: WATCH, variables: { id } }) as Answers;
  };

  describe.each([
    ['server-sent events', overEvents],
    ['WebSocket', overSocket],
  ] as const)('over %s', (_, watch) => {
    it('sends the present state, then each change that is told, joined over the subgraphs', async () => {
      const answers = await watch();

      expect((await answers.next()).value).toEqual(shown(0));
      change(40);
      expect((await answers.next()).value).toEqual(shown(40));
      change(100);
      expect((await answers.next()).value).toEqual(shown(100));
    });

    it('sends nothing when nothing changed', async () => {
      const answers = await watch();
      await answers.next();
      const looked = gateway.asked.length;

      live.tell('rosterImport', id);
      await until(() => gateway.asked.length > looked);
      await pause(150);
      change(7);

      expect((await answers.next()).value).toEqual(shown(7));
    });

    it('keeps no trace of who left, even while nothing happened', async () => {
      const answers = await watch();
      await answers.next();
      expect([gateway.live.count(), await watchers()]).toEqual([1, 1]);

      for (const end of endings.splice(0)) await end();

      await until(async () => gateway.live.count() === 0 && (await watchers()) === 0);
    });
  });

  it('answers an EventSource, which asks by GET', async () => {
    const search = new URLSearchParams({ query: WATCH, variables: JSON.stringify({ id }) });
    const answer = await fetch(`${gateway.url}?${search}`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${await gateway.tokenFor(owner)}` },
    });

    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    let text = '';
    while (!text.includes('event: next')) text += Buffer.from((await reader.read()).value ?? []).toString();
    expect(text).toBe(`:\n\nevent: next\ndata: ${JSON.stringify(shown(0))}\n\n`);
    await reader.cancel();
  });

  it('watches a thing once for all who look at it', async () => {
    const [first, second] = [await overEvents(), await overSocket()];
    await Promise.all([first.next(), second.next()]);

    expect(await watchers()).toBe(1);
    change(5);
    expect((await first.next()).value).toEqual(shown(5));
    expect((await second.next()).value).toEqual(shown(5));
  });

  it('looks a few times a second at most, and ends on the last state', async () => {
    const answers = await overEvents();
    await answers.next();
    gateway.asked.length = 0;

    for (let progress = 1; progress <= 100; progress += 1) {
      change(progress);
      await pause(5);
    }

    let last: unknown;
    do last = (await answers.next()).value;
    while (JSON.stringify(last) !== JSON.stringify(shown(100)));
    expect(gateway.asked.filter(({ subgraph }) => subgraph === 'campaigns').length).toBeLessThan(20);
  });

  it('asks again whether the person may see it', async () => {
    const answers = await overEvents();
    await answers.next();

    imports.set(id, { progress: 50, owner: newId() });
    live.tell('rosterImport', id);

    expect((await answers.next()).value).toEqual({ data: { import: null } });
  });

  it('ends with an error when the session has ended, or the token is over', async () => {
    const sessionId = newId();
    const ended = createEndedSessions({ redisUrl: gateway.redisUrl, logger });
    const [signedOut, late] = [
      await overEvents({ token: await gateway.tokenFor(owner, { sessionId }) }),
      await overEvents({ token: await gateway.tokenFor(owner, { seconds: 2 }) }),
    ];
    await Promise.all([signedOut.next(), late.next()]);

    await ended.add([sessionId], 60);
    await ended.close();
    await pause(2_000);
    live.tell('rosterImport', id);

    for (const answers of [signedOut, late]) {
      expect((await answers.next()).value).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect((await answers.next()).done).toBe(true);
    }
  });

  it('shows nothing of an outage once the state is known, and the next change after it', async () => {
    const answers = await overEvents();
    await answers.next();

    gateway.down.add('campaigns');
    change(10);
    await pause(300);
    gateway.down.clear();
    change(11);

    expect((await answers.next()).value).toEqual(shown(11));
  });

  it('refuses what is no subscription, what does not validate, and a forged token', async () => {
    const refused = async (query: string) => (await (await overEvents({ query })).next()).value;

    expect(await refused('{ version }')).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(await refused('subscription { nothing }')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(
      await refused('subscription { rosterImport(id: "a") { id } b: rosterImport(id: "b") { id } }'),
    ).toMatchObject({
      errors: [{ message: expect.stringContaining('only one') }],
    });
    const forged = await fetch(gateway.url, {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json', authorization: 'Bearer x' },
      body: JSON.stringify({ query: WATCH, variables: { id } }),
    });
    expect(forged.status).toBe(401);
  });

  it('keeps nothing for a reader that does not read, who finds the latest state', async () => {
    const note = 'x'.repeat(500_000);
    const body = JSON.stringify({
      query: 'subscription ($id: ID!) { rosterImport(id: $id) { progress note } }',
      variables: { id },
    });
    imports.set(id, { progress: 0, owner, note });
    const socket = connect(gateway.port, '127.0.0.1');
    endings.push(() => socket.destroy());
    socket.pause();
    socket.write(
      [
        'POST /graphql HTTP/1.1',
        'host: x',
        'accept: text/event-stream',
        'content-type: application/json',
        `authorization: Bearer ${await gateway.tokenFor(owner)}`,
        `content-length: ${body.length}`,
        '',
        body,
      ].join('\r\n'),
    );
    await until(() => gateway.asked.length > 0);

    let looks = -1;
    for (let progress = 1; looks !== gateway.asked.length || progress < 30; progress += 1) {
      looks = gateway.asked.length;
      imports.set(id, { progress, owner, note });
      live.tell('rosterImport', id);
      await pause(150);
      if (progress > 100) throw new Error('it never stops looking');
    }
    const stoppedAfter = gateway.asked.length;
    imports.set(id, { progress: 9_999, owner, note });
    live.tell('rosterImport', id);
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-2_000_000);
    });
    socket.resume();
    await until(() => text.includes('"progress":9999'));

    expect(gateway.asked.length).toBeLessThan(stoppedAfter + 10);
  }, 40_000);
});

describe('live views that nobody tells', () => {
  it('find out by themselves, and are so many a person and no more', async () => {
    const gateway = await givenGateway(
      { campaigns, identity },
      { live: { ...defaults.live, perViewer: 1, pace: { betweenMs: 20, quietMs: 50, quietestMs: 200 } } },
    );
    const [id, owner] = [newId(), newId()];
    imports.set(id, { progress: 1, owner });
    const client = createEventClient({
      url: gateway.url,
      headers: { authorization: `Bearer ${await gateway.tokenFor(owner)}`, 'accept-language': 'en' },
    });
    const first = client.iterate({ query: WATCH, variables: { id } }) as Answers;
    await first.next();

    const second = client.iterate({ query: WATCH, variables: { id } }) as Answers;
    expect((await second.next()).value).toEqual({
      errors: [
        {
          message: 'Too many live views are open: close some, then try again.',
          extensions: { code: 'TOO_MANY_LIVE_VIEWS' },
        },
      ],
    });
    imports.set(id, { progress: 2, owner });
    expect((await first.next()).value).toMatchObject({ data: { import: { progress: 2 } } });

    client.dispose();
    await gateway.close();
  });
});

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let left = 500; left > 0; left -= 1) {
    if (await holds()) return;
    await pause(20);
  }
  throw new Error('It did not happen within 10 s.');
};
