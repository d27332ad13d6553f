import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceName } from '@pix/events';
import { listen } from '@pix/kit/http-server';
import { type Person, signIn } from '../../infra/src/demo/people';
import { platform as endpoint, type Platform } from '../../infra/src/demo/platform';
import { createApp, type Gateway } from '../src/app';
import { defaults } from '../src/config';
import { balance, settingsOf, startReplica, untilReady } from './replicas';
import { ownPlace, type Run, type StartedPlatform, startPlatform } from './started-platform';

const MINUTES = 60_000;
const CLIENTS = 6;
/** Those who restart together. */
const WAVES: readonly (readonly ServiceName[])[] = [
  ['identity'],
  ['assessment', 'campaigns'],
  ['certification', 'tutorials'],
];
const SERVICES = WAVES.flat();

const READ = `{ me { id memberships { organization { id name } } savedTutorials { totalCount }
  profile { pix } certifications { id } } }`;
const MY_SCHOOLS = '{ me { memberships { organization { id } } } }';
const TUTORIALS = '{ tutorials(first: 1) { nodes { id } } }';
const CAMPAIGNS = `query ($id: ID!) { organization(id: $id) { campaigns(first: 100) { totalCount nodes { name } } } }`;

type Step = { readonly who: Person; readonly document: string; readonly input: object };

/** What a deployment does to people who work meanwhile: nothing. Each service has two replicas, each of which stops in its turn. */
describe('a rolling restart', () => {
  let platform: StartedPlatform;
  let gateway: Gateway;
  let balancers: Record<ServiceName, Awaited<ReturnType<typeof balance>>>;
  let pix: Platform;
  let teacher: Person;
  let admin: Person;
  let schoolId: string;
  let tutorialId: string;
  const ends: (() => unknown)[] = [];
  beforeAll(async () => {
    platform = await startPlatform({ ...ownPlace('rolling', 9), WORKERS: 'apart' });
    ends.push(platform.forget, platform.stop);
    const settings = settingsOf(running('identity').pid);
    const entries = SERVICES.map(async (name) => [name, await balance(portOf(name))] as const);
    balancers = Object.fromEntries(await Promise.all(entries)) as typeof balancers;
    ends.push(...Object.values(balancers).map(({ close }) => close));
    const urls = SERVICES.map((name) => [name, balancers[name].url] as const);
    gateway = await createApp({
      ...defaults,
      rates: { ...defaults.rates, factor: 0 }, // Six people who never pause.
      isProduction: false,
      logLevel: 'silent',
      host: '127.0.0.1',
      port: 0,
      publicUrl: settings.PUBLIC_URL ?? '',
      gatewayKey: settings.GATEWAY_KEY ?? '',
      redisUrl: settings.CACHE_REDIS_URL ?? '',
      supergraphFile: join(__dirname, '../supergraph.graphql'),
      trustedProxies: 0,
      subgraphTimeoutMs: 10_000,
      services: Object.fromEntries(urls) as Record<ServiceName, string>,
    });
    ends.push(gateway.close);
    pix = endpoint(`http://127.0.0.1:${await listen(gateway.server, '127.0.0.1', 0)}`);
    [teacher, admin] = await Promise.all([signIn(pix, 'prof@pix.example'), signIn(pix, 'admin@pix.example')]);
    schoolId = (await pix.ask(MY_SCHOOLS, {}, { token: teacher.token })).me.memberships[0].organization.id;
    tutorialId = (await pix.ask(TUTORIALS, {}, { token: teacher.token })).tutorials.nodes[0].id;
  }, 5 * MINUTES);
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  }, 2 * MINUTES);

  const running = (name: ServiceName) => {
    const run = JSON.parse(readFileSync(join(platform.data, 'run.json'), 'utf8')) as Run;
    const found = run.services[name];
    if (!found) throw new Error(`${name} does not run.`);
    return found;
  };
  const portOf = (name: ServiceName): number => Number(settingsOf(running(name).pid).PORT);

  const mutation = (name: string, type: string): string =>
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Error { message } } }`;
  const stepsOf = (name: string): Step[] => [
    {
      who: teacher,
      document: mutation('createCampaign', 'CreateCampaignInput'),
      input: { organizationId: schoolId, name, type: 'PROFILES_COLLECTION' },
    },
    {
      who: admin,
      document: mutation('createCertificationCentre', 'CreateCertificationCentreInput'),
      input: { name },
    },
    { who: teacher, document: mutation('saveTutorial', 'SaveTutorialInput'), input: { tutorialId } },
    {
      who: teacher,
      document: mutation('acceptTermsOfUse', 'AcceptTermsOfUseInput'),
      input: { application: 'ORGA', version: '2026-09-01' },
    },
  ];

  /** Each of two replicas stops and another takes its place; the worker too. */
  const restart = async (name: ServiceName): Promise<void> => {
    const { pid, workerPid } = running(name);
    const port = portOf(name);
    const second = await startReplica(name, settingsOf(pid));
    ends.push(second.kill);
    balancers[name].add(second.port);
    await sleep(1_000);

    for (const leaving of [pid, workerPid]) process.kill(leaving, 'SIGTERM');
    while (running(name).pid === pid) await sleep(200);
    await untilReady(port);
    await sleep(1_000);
    process.kill(second.pid, 'SIGTERM');
    expect(await second.ended).toBe(0);
  };

  it(
    'fails no request, query or mutation, and does nothing twice',
    async () => {
      const failed: string[] = [];
      const created: string[] = [];
      let [answered, isOver] = [0, false];
      const attempt = async (what: string, act: () => Promise<unknown>): Promise<void> => {
        await act().then(
          () => (answered += 1),
          (error: unknown) => failed.push(`${what}: ${String(error)}`),
        );
        await sleep(50);
      };
      const clients = Array.from({ length: CLIENTS }, async (_, client) => {
        for (let turn = 0; !isOver; turn += 1) {
          const name = `Redémarrage ${client}-${turn}`;
          await attempt('reads', () => pix.ask(READ, {}, { token: teacher.token }));
          for (const { who, document, input } of stepsOf(name))
            await attempt(document.slice(0, 60), async () => {
              await pix.succeed(document, { input }, { token: who.token });
              if (document.includes('createCampaign')) created.push(name);
            });
        }
      });
      await sleep(1_000);

      for (const wave of WAVES) await Promise.all(wave.map(restart));
      await sleep(1_000);
      isOver = true;
      await Promise.all(clients);

      expect(failed).toEqual([]);
      expect(answered).toBeGreaterThan(CLIENTS * SERVICES.length);
      const { organization } = await pix.ask(CAMPAIGNS, { id: schoolId }, { token: teacher.token });
      const stored = organization.campaigns.nodes
        .map(({ name }: { name: string }) => name)
        .filter((name: string) => name.startsWith('Redémarrage'));
      expect(stored.sort()).toEqual(
        created
          .slice()
          .sort()
          .filter((name) => stored.includes(name)),
      );
      expect(new Set(stored).size).toBe(stored.length);
    },
    5 * MINUTES,
  );
});
