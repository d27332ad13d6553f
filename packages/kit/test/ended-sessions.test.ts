import { randomBytes } from 'node:crypto';
import { connect, createServer, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createEndedSessions } from '../src/ended-sessions';
import { newId } from '../src/ids';
import { createLogger } from '../src/logger';
import { createOutage } from '../src/outage';
import { createRates } from '../src/rates';
import { testConfig } from '../src/testing';

const logger = createLogger('test', 'silent');

describe('ended sign-in sessions', () => {
  const namespace = `test-${randomBytes(6).toString('hex')}:`;
  const given = { redisUrl: testConfig('kit').redisUrl, logger, namespace };
  const [teller, asker] = [createEndedSessions(given), createEndedSessions(given)];
  afterAll(async () => {
    await teller.close();
    await asker.close();
  });

  it('are known to every process, and those only', async () => {
    const [ended, other] = [newId(), newId()];

    await teller.add([ended, newId()], 60);

    expect([await asker.has(ended), await asker.has(other)]).toEqual([true, false]);
  });

  it('are forgotten when no token of theirs could pass any more', async () => {
    const ended = newId();
    await teller.add([ended], 1);
    expect(await asker.has(ended)).toBe(true);

    await new Promise((later) => setTimeout(later, 1_200));

    expect(await asker.has(ended)).toBe(false);
  });

  it('keep nobody out while Redis does not answer, and ask it once a second then', async () => {
    let connections = 0;
    const silent = createServer(() => (connections += 1)).listen(0, '127.0.0.1');
    await new Promise((ready) => silent.once('listening', ready));
    const { port } = silent.address() as { port: number };
    const lost = createEndedSessions({ redisUrl: `redis://127.0.0.1:${port}`, logger });

    const began = performance.now();
    expect(await lost.has(newId())).toBe(false);
    const first = performance.now() - began;
    for (let rank = 0; rank < 100; rank += 1) expect(await lost.has(newId())).toBe(false);

    expect(first).toBeLessThan(1_500);
    expect(performance.now() - began - first).toBeLessThan(200);
    await lost.close();
    silent.close();
  });

  it('make nobody wait again who asks the same silent Redis for another thing', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((ready) => silent.once('listening', ready));
    const { port } = silent.address() as { port: number };
    const asked = { redisUrl: `redis://127.0.0.1:${port}`, logger, outage: createOutage() };
    const [lost, rates] = [createEndedSessions(asked), createRates({ ...asked, secret: 'secret' })];
    await lost.has(newId());

    const began = performance.now();
    expect(await rates.take('somebody', { burst: 1, perMinute: 1 })).toEqual({ ok: true });

    expect(performance.now() - began).toBeLessThan(100);
    await Promise.all([lost.close(), rates.close()]);
    silent.close();
  });

  it('are told again by who could not tell them', async () => {
    const lost = createEndedSessions({ redisUrl: 'redis://127.0.0.1:9', logger });

    await expect(lost.add([newId()], 60)).rejects.toThrow();
    await lost.close();
  });

  it('keep nobody out while Redis is frozen in the middle of its work, and are known again when it is not', async () => {
    const { hostname, port } = new URL(given.redisUrl);
    const redises: Socket[] = [];
    const proxy = createServer((client) => {
      const redis = connect(Number(port), hostname);
      redises.push(redis);
      client.pipe(redis).on('error', () => {});
      redis.on('data', (chunk) => client.write(chunk)).on('error', () => {});
      client.once('close', () => redis.destroy());
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => proxy.once('listening', ready));
    const through = new URL(given.redisUrl);
    through.port = String((proxy.address() as { port: number }).port);
    const asked = createEndedSessions({ ...given, redisUrl: through.href });
    const ended = newId();
    await asked.add([ended], 60);
    expect(await asked.has(ended)).toBe(true);

    for (const redis of redises) redis.pause();
    const began = performance.now();
    expect(await asked.has(ended)).toBe(false);
    expect(performance.now() - began).toBeLessThan(1_000);

    for (const redis of redises) redis.resume();
    for (let left = 100; left > 0 && !(await asked.has(ended)); left -= 1)
      await new Promise((later) => setTimeout(later, 100));
    expect(await asked.has(ended)).toBe(true);
    await asked.close();
    proxy.close();
  });
});
