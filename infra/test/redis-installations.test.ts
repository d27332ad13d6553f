import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceName } from '@pix/events';
import { createEndedSessions, type EndedSessions } from '@pix/kit/ended-sessions';
import { newId } from '@pix/kit/ids';
import { defineJob, firstDelivery, handle, outbox } from '@pix/kit/jobs';
import { createLive, liveChannel } from '@pix/kit/live';
import { createLogger } from '@pix/kit/logger';
import { createRates, type Rates } from '@pix/kit/rates';
import { cacheRedisUrlOf } from '@pix/kit/redis-address';
import { planSchedules } from '@pix/kit/schedules';
import { emptyTables, stoppedClock } from '@pix/kit/testing';
import { inTransaction } from '@pix/kit/transactions';
import { z } from '@pix/kit/validation';
import { forgetQueues } from '../../cli/src/forget-queues';
import { createLiveChannels } from '../../gateway/src/live/live-channels';
import { eventually, givenRedis } from '../../packages/kit/test/given-redis';
import { givenSchema } from '../../packages/kit/test/given-schema';
import { createOneTimeStore } from '../../services/identity/src/providers/one-time-store';
import { startRedisCluster } from '../src/cluster/redis-cluster';
import { startRedisGroup } from '../src/cluster/sentinel';
import type { SeveralRedis } from '../src/cluster/several-redis';
import { killProcess } from '../src/drill/faults';
import { flushQueues } from '../src/drill/queue-faults';
import { provideBinaries } from '../src/packages';
import { createProcesses } from '../src/processes';
import { projectPaths } from '../src/project';
import { newSecret } from '../src/secrets';

const place = mkdtempSync(join(tmpdir(), 'pix-redis-'));
const processes = createProcesses({ logs: join(place, 'logs'), tell: () => undefined });
const logger = createLogger('test', 'silent');
const note = defineJob({ name: 'note', payload: z.object({ rank: z.number() }), retry: 'standard' });

const INSTALLATIONS: Readonly<Record<string, () => Promise<SeveralRedis>>> = {
  'a cluster of six nodes': async () =>
    startRedisCluster({ ...(await shared()), folder: join(place, 'cluster'), silenceMs: 1_000 }),
  'a master that three sentinels name': async () =>
    startRedisGroup({ ...(await shared()), folder: join(place, 'sentinels') }),
};

const shared = async () => ({
  binaries: await provideBinaries({ folder: projectPaths().engines }),
  processes,
  password: newSecret(),
});

let schema: Awaited<ReturnType<typeof givenSchema>>;
beforeAll(async () => {
  schema = await givenSchema();
});
afterAll(async () => {
  await schema.drop();
  await processes.stopAll();
  rmSync(place, { recursive: true, force: true });
});

describe.each(Object.entries(INSTALLATIONS))('on %s', (_, install) => {
  let at: SeveralRedis;
  let cacheUrl: string;
  let redis: ReturnType<typeof givenRedis>;
  const closing: { close(): Promise<unknown> }[] = [];
  const closedLater = <Part extends { close(): Promise<unknown> }>(part: Part): Part => {
    closing.push(part);
    return part;
  };
  beforeAll(async () => {
    at = await install();
    cacheUrl = cacheRedisUrlOf(at.url);
    redis = givenRedis(at.url);
    await emptyTables(schema.dataSource);
  }, 40_000);
  afterAll(async () => {
    await redis.clean();
    await Promise.all(closing.map((part) => part.close()));
  });

  const killMasterOf = async (key: string): Promise<void> => {
    const server = await at.masterOf(key);
    expect(server?.child.isRunning()).toBe(true);
    killProcess(server?.child);
  };

  const enqueue = (service: ServiceName, from: number, to: number) =>
    inTransaction(schema.dataSource, async (db) => {
      for (let rank = from; rank < to; rank += 1) await outbox(db, service).enqueue(note, { rank });
    });

  /** A worker whose handler is idempotent, as all are: each rank that had its effect, in order. */
  const workerOf = (service: ServiceName) => {
    const done: number[] = [];
    redis.consumerOf(
      service,
      [
        handle(note, async (_: object, { rank }, { messageId }) => {
          if (await inTransaction(schema.dataSource, (db) => firstDelivery(db, messageId))) done.push(rank);
        }),
      ],
      undefined,
      1_000,
    );
    return done;
  };

  // Who has no answer in time lets everybody pass, as for a second after it: these wait until they are answered.
  const countsAgain = (rates: Rates): Promise<void> =>
    eventually(async () => {
      const [who, once] = [newId(), { burst: 1, perMinute: 1 }];
      return [await rates.take(who, once), await rates.take(who, once)].map(({ ok }) => ok).join() === 'true,false';
    });
  const remembersAgain = (sessions: EndedSessions): Promise<void> =>
    eventually(async () => {
      const id = newId();
      const isNoted = await sessions.add([id], 60).then(
        () => true,
        () => false,
      );
      return isNoted && sessions.has(id);
    });

  it('rates, ended sessions and what serves once are counted over all processes, whichever server holds them', async () => {
    const given = { redisUrl: cacheUrl, logger, secret: 'secret' };
    const [one, other] = [closedLater(createRates(given)), closedLater(createRates(given))];
    const [teller, asker] = [closedLater(createEndedSessions(given)), closedLater(createEndedSessions(given))];
    const store = closedLater(createOneTimeStore({ redisUrl: cacheUrl, clock: stoppedClock(), logger }));
    await Promise.all([countsAgain(one), countsAgain(other), remembersAgain(teller), remembersAgain(asker)]);

    for (const who of Array.from({ length: 12 }, () => newId())) {
      const rate = { burst: 2, perMinute: 1 };
      const taken = [await one.take(who, rate), await other.take(who, rate), await one.take(who, rate)];
      expect(taken.map(({ ok }) => ok)).toEqual([true, true, false]);
    }
    const sessions = Array.from({ length: 12 }, () => newId());
    await teller.add(sessions, 60);
    expect(await Promise.all(sessions.map((id) => asker.has(id)))).toEqual(sessions.map(() => true));
    expect(await asker.has(newId())).toBe(false);
    for (const person of sessions) {
      const secret = await store.keep('sign-in-code', person, 60);
      const taken = await Promise.all([1, 2, 3].map(() => store.take('sign-in-code', secret, z.string())));
      expect(taken.filter((each) => each !== null)).toEqual([person]);
    }
  });

  it('queues take jobs, schedules, retries and counts', async () => {
    const done = workerOf('campaigns');
    await enqueue('campaigns', 0, 50);
    while ((await redis.relayOf(schema.dataSource).relayOnce()) > 0);
    await eventually(() => done.length === 50);
    const plan = { ...redis, service: 'tutorials', schedules: [{ name: 'sweep', everyMs: 60_000 }] };
    await planSchedules(plan);
    await planSchedules(plan, { onlyMissing: true });

    expect([...done].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, rank) => rank));
    expect(await redis.queueOf('campaigns').getJobCounts('completed', 'failed')).toEqual({ completed: 50, failed: 0 });
    expect(await redis.queueOf('tutorials').getJobSchedulersCount()).toBe(1);
  });

  it('a server dies while jobs are added: each is done once, and rates, sessions and live views go on', async () => {
    const given = { redisUrl: cacheUrl, logger, secret: 'secret' };
    const [rates, sessions] = [closedLater(createRates(given)), closedLater(createEndedSessions(given))];
    const [live, channels] = [closedLater(createLive(given)), closedLater(createLiveChannels(given))];
    let rung = 0;
    await channels.watch(liveChannel('thing', '1'), () => {
      rung += 1;
    });
    const isHeard = async (): Promise<boolean> => {
      const before = rung;
      live.tell('thing', '1');
      await sleep(50);
      return rung > before;
    };
    await eventually(isHeard);
    await Promise.all([countsAgain(rates), remembersAgain(sessions)]);
    await sessions.add(['before'], 60);
    await emptyTables(schema.dataSource);
    const done = workerOf('certification');
    const relay = redis.relayOf(schema.dataSource);
    const reconciler = redis.reconcilerOf(schema.dataSource, 'certification');
    await reconciler.reconcileOnce();
    relay.start();

    for (let batch = 0; batch < 12; batch += 1) {
      await enqueue('certification', batch * 25, (batch + 1) * 25);
      if (batch === 4) await killMasterOf(`{${redis.namespace}-certification}`);
      await sleep(100);
    }
    for (let left = 40; done.length < 300 && left > 0; left -= 1) {
      await sleep(500); // Three seconds or four; sentinels that do not agree at once begin again.
      // What the server that died had not told its replica is sent again, as the worker would after two minutes.
      await schema.dataSource.query('UPDATE outbox SET check_at = NOW(3) WHERE check_at IS NOT NULL');
      await reconciler.reconcileOnce().catch(() => undefined);
    }

    expect([...done].sort((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, rank) => rank));
    await eventually(isHeard);
    await Promise.all([countsAgain(rates), remembersAgain(sessions)]);
    expect(await sessions.has('before')).toBe(true);
  }, 40_000);

  it('what forgets the queues forgets them on every server, and nothing else', async () => {
    const sessions = closedLater(createEndedSessions({ redisUrl: at.url, logger }));
    await remembersAgain(sessions);
    await sessions.add(['ended'], 60);
    const names = ['{pix-identity}:identity:meta', '{pix-campaigns}:campaigns:meta', '{pix-tutorials}:tutorials:meta'];
    for (const name of names) await redis.connection.set(name, '1');
    const left = async () =>
      (await Promise.all(names.map((name) => redis.connection.exists(name)))).reduce((a, b) => a + b);
    expect(await left()).toBe(3);

    await forgetQueues(at.url);

    expect([await left(), await sessions.has('ended')]).toEqual([0, true]);
    await flushQueues({ redisUrl: at.url });
    expect([await redis.keys(), await sessions.has('ended')]).toEqual([[], false]);
  });
});
