import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { createLogger } from '../src/logger';
import { createRateLimits } from '../src/rate-limits';
import { testConfig } from '../src/testing';

const logger = createLogger('test', 'silent');
const LIMIT = { events: 5, windowSeconds: 60 };

describe('rate limits', () => {
  const namespace = `test-${randomBytes(6).toString('hex')}:`;
  const { redisUrl } = testConfig('kit');
  const given = { redisUrl, key: 'a-key-for-tests-only-00000000000000', logger, namespace };
  const [one, other] = [createRateLimits(given), createRateLimits(given)];
  const redis = new Redis(redisUrl);
  afterAll(async () => {
    await Promise.all([one.close(), other.close()]);
    redis.disconnect();
  });

  it('count together whatever the process, and at once', async () => {
    const waits = await Promise.all(
      Array.from({ length: 12 }, (_, rank) => (rank % 2 ? one : other).count('a', '192.0.2.1', LIMIT)),
    );

    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(5);
    for (const seconds of waits) expect(seconds).toBeLessThanOrEqual(60);
  });

  it('count each name and each network apart; one IPv6 subscriber is one network', async () => {
    for (let time = 0; time < 5; time += 1) await one.count('b', '2001:db8:1:2::1', LIMIT);

    expect(await one.count('b', '2001:db8:1:2::ffff', LIMIT)).toBeGreaterThan(0);
    expect(await one.count('b', '2001:db8:1:3::1', LIMIT)).toBe(0);
    expect(await one.count('c', '2001:db8:1:2::1', LIMIT)).toBe(0);
  });

  it('forget when the window is over', async () => {
    const short = { events: 1, windowSeconds: 1 };
    expect([await one.count('d', '192.0.2.1', short), await one.count('d', '192.0.2.1', short)]).toEqual([0, 1]);

    await new Promise((later) => setTimeout(later, 1_100));

    expect(await one.count('d', '192.0.2.1', short)).toBe(0);
  });

  it('keep no address, and nothing without an end', async () => {
    await one.count('e', '192.0.2.77', LIMIT);
    const keys = await redis.keys(`${namespace}*`);

    expect(keys.some((key) => key.includes('192.0.2'))).toBe(false);
    for (const key of keys) expect(await redis.ttl(key)).toBeGreaterThanOrEqual(0);
  });

  it('keep nobody out while Redis does not answer', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await new Promise((ready) => silent.once('listening', ready));
    const { port } = silent.address() as { port: number };
    const lost = createRateLimits({ ...given, redisUrl: `redis://127.0.0.1:${port}` });

    for (let time = 0; time < 20; time += 1) expect(await lost.count('f', '192.0.2.1', LIMIT)).toBe(0);
    await lost.close();
    silent.close();
  });
});
