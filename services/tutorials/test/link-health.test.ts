import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aGuest, aMachine, aUser, emptyTables } from '@pix/kit/testing';
import { request } from 'undici';
import { rules } from '../src/config';
import { checkLinksJob } from '../src/jobs/definitions';
import { linkChecker } from '../src/links/link-checker';
import { type Network, PrivateAddressError, publicAgent } from '../src/links/public-agent';
import { aSkill, aTutorial, givenTutorials, SKILLS, type Tutorials } from './tutorials';

const REPORT = `query ($states: [TutorialLinkState!], $first: Int, $after: String) { tutorialLinks(states: $states, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { state problem status failureCount failingSince checkedAt nextAt tutorial { id dead replacement { id } } }
} }`;
const ALL = ['UNCHECKED', 'ALIVE', 'FAILING', 'DEAD', 'UNVERIFIABLE'];
const HOUR = 3_600_000;
const QUICK = { ...rules.links, pauseMs: 0, connectMs: 300, totalMs: 1_000 };

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** A site of the web, on this machine: what it was asked, and what it answers. */
const givenSite = async (address = '127.0.0.1', wanted = 0) => {
  const asked: string[] = [];
  const pages = new Map<string, Handle>();
  let connections = 0;
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const handle =
      pages.get(request.url ?? '') ??
      ((_, answer) => answer.writeHead(request.url === '/robots.txt' ? 404 : 200).end());
    handle(request, response);
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(wanted, address, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    pages,
    port,
    url: (path: string, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    connections: () => connections,
    status: (path: string, status: number, headers: Record<string, string> = {}) =>
      pages.set(path, (_, response) => response.writeHead(status, headers).end()),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
};

describe('the links of the catalogue (T5)', () => {
  let service: Tutorials;
  let site: Awaited<ReturnType<typeof givenSite>>;
  const editor = aUser(undefined, ['ADMIN']);
  beforeAll(async () => {
    service = await givenTutorials({ rules: { links: { ...QUICK, allowsPrivateAddresses: true } } });
  });
  beforeEach(async () => {
    await emptyTables(service.app.dataSource);
    service.clock.set('2026-11-22T08:00:00.000Z');
    site = await givenSite();
  });
  afterEach(() => site.close());
  afterAll(() => service.close());

  const publish = (links: Record<string, string>, skills = [aSkill('cle', 1, { tutorials: Object.keys(links) })]) =>
    service.publish({ tutorials: Object.entries(links).map(([id, link]) => aTutorial(id, { link })), skills });
  const check = () => service.deliver(checkLinksJob.name, {});
  const checkAt = async (hours: number) => {
    service.clock.set(new Date(Date.UTC(2026, 10, 22, 8) + hours * HOUR).toISOString());
    await check();
  };
  const report = async (given: object = { states: ALL }, as: Viewer = editor) => {
    const { data, errors } = await service.run(REPORT, { ...given }, { as });
    expect(errors).toEqual([]);
    return data.tutorialLinks;
  };
  const stateOf = async (id: string) =>
    (await report()).nodes.find(({ tutorial }: { tutorial: { id: string } }) => tutorial.id === id);
  const shown = async () => {
    const { data } = await service.run(SKILLS, { representations: [{ __typename: 'Skill', id: 'cle-1' }] });
    return data._entities[0].tutorials.map(({ id }: { id: string }) => id) as string[];
  };

  it('are looked at by HEAD after what robots may do, and again a week later', async () => {
    await publish({ a: site.url('/a') });

    await check();
    await check();

    expect(site.asked).toEqual(['GET /robots.txt', 'HEAD /a']);
    expect(await stateOf('a')).toMatchObject({
      state: 'ALIVE',
      problem: null,
      status: 200,
      nextAt: '2026-11-29T08:00:00.000Z',
    });
    await checkAt(7 * 24);
    expect(site.asked.slice(2)).toEqual(['GET /robots.txt', 'HEAD /a']);
  });

  it('are looked at by GET where HEAD is not taken', async () => {
    site.pages.set('/a', (request, response) =>
      response.writeHead(request.method === 'HEAD' ? 405 : 200).end('x'.repeat(100_000)),
    );
    await publish({ a: site.url('/a') });

    await check();

    expect(site.asked).toEqual(['GET /robots.txt', 'HEAD /a', 'GET /a']);
    expect((await stateOf('a')).state).toBe('ALIVE');
  });

  it('say who looks', async () => {
    const agents: unknown[] = [];
    site.pages.set('/a', (request, response) => {
      agents.push(request.headers['user-agent']);
      response.end();
    });
    await publish({ a: site.url('/a') });

    await check();

    expect(agents).toEqual([expect.stringMatching(/^PixLinkCheck\/1 \(\+http/)]);
  });

  it('are dead after three days and several looks, not before; then they leave the lists and a replacement is named', async () => {
    site.status('/a', 404);
    await publish({ a: site.url('/a'), b: site.url('/b', 'localhost') });

    await check();
    expect(await stateOf('a')).toMatchObject({
      state: 'FAILING',
      problem: 'GONE',
      status: 404,
      failingSince: '2026-11-22T08:00:00.000Z',
    });
    for (const hours of [6, 18, 42, 66]) await checkAt(hours);
    expect((await stateOf('a')).state).toBe('FAILING');
    expect(await shown()).toEqual(['a', 'b']);

    await checkAt(90);

    expect(await stateOf('a')).toMatchObject({ state: 'DEAD', tutorial: { dead: true, replacement: { id: 'b' } } });
    expect(await stateOf('b')).toMatchObject({ tutorial: { dead: false, replacement: null } });
    expect(await shown()).toEqual(['b']);
    const { data } = await service.run(
      '{ tutorials { nodes { id } } tutorial(id: "a") { dead replacement { id } } }',
      {},
      { as: aUser() },
    );
    expect(data).toEqual({ tutorials: { nodes: [{ id: 'b' }] }, tutorial: { dead: true, replacement: { id: 'b' } } });
    expect((await report({})).nodes).toMatchObject([{ tutorial: { id: 'a' } }]);
  });

  it('live again when they answer, or when the content gives another link', async () => {
    site.status('/a', 410);
    site.status('/c', 500);
    await publish({ a: site.url('/a'), c: site.url('/c', 'localhost') });
    for (const hours of [0, 6, 18, 42, 72, 96]) await checkAt(hours);
    expect(await shown()).toEqual([]);

    site.pages.delete('/a');
    await publish({ a: site.url('/a'), c: site.url('/corrige', 'localhost') });
    expect(await shown()).toEqual(['c']);
    await checkAt(96 + 7 * 24);
    await checkAt(97 + 7 * 24);

    expect(await shown()).toEqual(['a', 'c']);
    expect([(await stateOf('a')).state, (await stateOf('c')).state]).toEqual(['ALIVE', 'ALIVE']);
  });

  it('are left alone where robots are not wanted, which says nothing of them', async () => {
    site.pages.set('/robots.txt', (_, response) => response.end('User-agent: *\nDisallow: /prive/\n'));
    await publish({ a: site.url('/prive/a'), b: site.url('/b', 'localhost') });

    await check();

    expect(site.asked.filter((one) => !one.endsWith('robots.txt'))).toEqual(['HEAD /b']);
    expect(await stateOf('a')).toMatchObject({ state: 'UNVERIFIABLE', problem: 'ROBOTS' });
    expect(await shown()).toEqual(['a', 'b']);
  });

  it('are not judged by a host that refuses us', async () => {
    site.status('/a', 403);
    await publish({ a: site.url('/a') });

    await check();

    expect(await stateOf('a')).toMatchObject({ state: 'UNVERIFIABLE', problem: 'REFUSED', status: 403 });
  });

  it('are looked at one a host and run, with a rest between, and what robots may do is asked once a day', async () => {
    await publish({ a: site.url('/a'), b: site.url('/b'), c: site.url('/c', 'localhost') });

    await check();
    expect(site.asked.filter((one) => one.startsWith('HEAD')).toSorted()).toEqual(['HEAD /a', 'HEAD /c']);
    await check();
    expect(site.asked).not.toContain('HEAD /b');

    service.clock.advance(rules.links.hostDelayMs);
    await check();
    expect(site.asked.at(-1)).toBe('HEAD /b');
    expect(site.asked.filter((one) => one === 'GET /robots.txt')).toHaveLength(2);
  });

  it('wait as long as a host asks, in its file for robots or in its answer', async () => {
    site.pages.set('/robots.txt', (_, response) => response.end('User-agent: *\nCrawl-delay: 600\n'));
    site.status('/b', 429, { 'retry-after': '86400' });
    await publish({ a: site.url('/a'), b: site.url('/b'), c: site.url('/c') });

    await check();
    service.clock.advance(599_000);
    await check();
    expect(site.asked.filter((one) => one.startsWith('HEAD'))).toEqual(['HEAD /a']);
    service.clock.advance(1_000);
    await check();
    expect(site.asked.filter((one) => one.startsWith('HEAD'))).toEqual(['HEAD /a', 'HEAD /b']);
    service.clock.advance(23 * HOUR);
    await check();

    expect(site.asked.filter((one) => one.startsWith('HEAD'))).toEqual(['HEAD /a', 'HEAD /b']);
    expect(await stateOf('b')).toMatchObject({ state: 'UNCHECKED', failureCount: 0 });
  });

  it('are taken once when two workers look at the same time', async () => {
    await publish({ a: site.url('/a'), b: site.url('/b') });

    await Promise.all(Array.from({ length: 5 }, check));

    expect(site.asked).toEqual(['GET /robots.txt', 'HEAD /a']);
  });

  it('follow redirections, but not without end', async () => {
    site.status('/a', 301, { location: '/b' });
    site.status('/boucle', 302, { location: '/boucle' });
    await publish({ a: site.url('/a'), c: site.url('/boucle', 'localhost') });

    await check();

    expect((await stateOf('a')).state).toBe('ALIVE');
    expect(await stateOf('c')).toMatchObject({ state: 'FAILING', problem: 'UNREACHABLE' });
  });

  it('are not blamed when nothing of the web is reached for a day: it is we who are cut off', async () => {
    await publish({ a: 'http://127.0.0.1:1/a', b: 'http://127.0.0.1:2/b' });

    for (const hours of [0, 6, 18, 42, 72, 96]) await checkAt(hours);

    expect(await stateOf('a')).toMatchObject({ state: 'UNCHECKED', failureCount: 0 });
    expect(await shown()).toEqual(['a', 'b']);
  });

  it('are no more looked at once the tutorial has left the catalogue, nor are pages of ours', async () => {
    await service.publish({
      tutorials: [aTutorial('ici', { link: null, page: 'x' }), aTutorial('a', { link: site.url('/a') })],
      skills: [],
    });
    await publish({ b: site.url('/b', 'localhost') });

    await check();

    expect(site.asked).toEqual(['GET /robots.txt', 'HEAD /b']);
    expect((await report()).totalCount).toBe(1);
  });

  it('are reported page by page to editors, and to nobody else', async () => {
    site.status('/a', 404);
    site.status('/b', 404);
    await publish({ a: site.url('/a'), b: site.url('/b', 'localhost'), c: site.url('/c') });
    await check();

    const first = await report({ first: 1 });
    const second = await report({ first: 1, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ tutorial }) => tutorial.id)).toEqual(['a', 'b']);
    expect([first.totalCount, second.pageInfo.hasNextPage]).toEqual([2, false]);
    for (const as of [aUser(), aUser(undefined, ['JURY']), aGuest('invigilator', 's')])
      expect(await report({}, as)).toMatchObject({ totalCount: 0, nodes: [] });
    for (const as of [undefined, aMachine('campaigns')])
      expect((await service.run(REPORT, {}, { as })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });
});

describe('links that lead into a private network', () => {
  /** 127.0.0.2 is held for private, and 127.0.0.1 for public: so both are there, and one may lead to the other. */
  const PRIVATE = '127.0.0.2';
  let service: Tutorials;
  let site: Awaited<ReturnType<typeof givenSite>>;
  let inside: Awaited<ReturnType<typeof givenSite>>;
  let answers: string[][];
  let lookups = 0;
  const network: Network = {
    resolve: (_, callback) => {
      lookups += 1;
      const found = (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
      callback(
        null,
        found.map((address) => ({ address, family: 4 })),
      );
    },
    isPrivate: (address) => address === PRIVATE,
  };
  beforeAll(async () => {
    site = await givenSite();
    inside = await givenSite(PRIVATE, site.port);
    service = await givenTutorials({ rules: { links: QUICK }, network });
  });
  beforeEach(async () => {
    await emptyTables(service.app.dataSource);
    for (const { asked, pages } of [site, inside]) {
      asked.length = 0;
      pages.clear();
    }
    answers = [['127.0.0.1']];
    lookups = 0;
  });
  afterAll(async () => {
    await site.close();
    await inside.close();
    await service.close();
  });

  const look = async (link: string, given: Tutorials = service) => {
    await given.publish({ tutorials: [aTutorial('a', { link })], skills: [] });
    await given.deliver(checkLinksJob.name, {});
    const { data } = await given.run(REPORT, { states: ALL }, { as: aUser(undefined, ['ADMIN']) });
    return data.tutorialLinks.nodes[0];
  };
  const expectRefused = async (link: string) => {
    expect(await look(link)).toMatchObject({ state: 'FAILING', problem: 'PRIVATE_ADDRESS' });
    expect(inside.connections()).toBe(0);
  };

  it('are told from others', async () => {
    expect((await look(site.url('/a', 'exemple.test'))).state).toBe('ALIVE');
  });

  it.each([
    ['a private address', [[PRIVATE]]],
    ['a public address and a private one', [['127.0.0.1', PRIVATE]]],
  ])('are not connected to when the name leads to %s', async (_, given) => {
    answers = given;
    await expectRefused(site.url('/a', 'exemple.test'));
    expect(site.asked).toEqual([]);
  });

  it('are not connected to when the name changes its mind after the first look-up (DNS rebinding)', async () => {
    answers = [['127.0.0.1'], [PRIVATE]];
    site.status('/robots.txt', 404, { connection: 'close' });

    await expectRefused(site.url('/a', 'exemple.test'));

    expect(site.asked).toEqual(['GET /robots.txt']);
    expect(lookups).toBe(2);
  });

  it('are looked up once a connection: what was checked is what is connected to', async () => {
    answers = [['127.0.0.1'], [PRIVATE]];

    expect((await look(site.url('/a', 'exemple.test'))).state).toBe('ALIVE');
    expect({ lookups, connections: inside.connections() }).toEqual({ lookups: 1, connections: 0 });
  });

  it.each([
    ['by its address', `http://${PRIVATE}`],
    ['by a name', 'http://interne.test'],
  ])('are not followed to by a redirection, %s', async (_, origin) => {
    answers = [['127.0.0.1'], [PRIVATE]];
    site.status('/a', 302, { location: `${origin}:${site.port}/secret` });

    await expectRefused(site.url('/a', 'exemple.test'));
    expect(inside.asked).toEqual([]);
  });

  it('are not followed to from what robots may do either', async () => {
    site.status('/robots.txt', 302, { location: `http://${PRIVATE}:${site.port}/robots.txt` });

    await expectRefused(site.url('/a', 'exemple.test'));
  });

  it('are let go before anything is said, should a connection end up there all the same', async () => {
    const agent = publicAgent(network, { connectMs: 300, allowsPrivateAddresses: false });

    await expect(request(inside.url('/a', PRIVATE), { dispatcher: agent })).rejects.toThrow(PrivateAddressError);
    expect(inside.asked).toEqual([]);
    await agent.destroy();
  });

  it.each([
    '127.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '169.254.169.254',
    '10.1.2.3',
    '192.168.1.1',
    '[fd00::1]',
    'localhost',
  ])('are known by their addresses, however they are written: %s', async (host) => {
    const checker = linkChecker({ ...QUICK, userAgent: 'test' });
    const before = site.connections();

    expect((await checker.look(`http://${host}:${site.port}/a`, null)).found).toBe('PRIVATE_ADDRESS');
    expect(site.connections()).toBe(before);
    await checker.close();
  });
});
