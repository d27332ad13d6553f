import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { newId } from '../src/ids';
import { createLogger } from '../src/logger';
import { createRates, type Rates } from '../src/rates';
import { testConfig } from '../src/testing';
import { pause } from './given-redis';

const logger = createLogger('test', 'silent');
const { redisUrl } = testConfig('kit');
const SLOW = { burst: 10, perMinute: 6 };

describe('rates', () => {
  let namespace: string;
  let one: Rates;
  let other: Rates;
  beforeEach(() => {
    namespace = newId();
    [one, other] = [ratesOf(namespace), ratesOf(namespace)];
  });
  afterEach(async () => {
    await Promise.all([one.close(), other.close()]);
  });
  const ratesOf = (given: string, url = redisUrl) =>
    createRates({ redisUrl: url, secret: 'secret', logger, namespace: given });

  it('give as many as there are, over processes, however many ask at once', async () => {
    const taken = await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 2 ? one : other).take('person', SLOW)));

    expect(taken.filter(({ ok }) => ok)).toHaveLength(10);
    const refused = taken.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ retryAfterMs: expect.any(Number) });
    expect((refused as { retryAfterMs: number }).retryAfterMs).toBeLessThanOrEqual(10_000);
  });

  it('fill again with time, and count each person apart', async () => {
    const quick = { burst: 2, perMinute: 600 };
    await one.take('person', quick, { count: 2 });

    expect((await one.take('person', quick)).ok).toBe(false);
    expect((await one.take('somebody else', quick)).ok).toBe(true);
    await pause(250);
    expect((await one.take('person', quick, { count: 2 })).ok).toBe(true);
  });

  it('take several at once to spend them here, and no more than there are', async () => {
    const taken = [];
    for (let n = 0; n < 15; n += 1) taken.push(await one.take('person', SLOW, { lease: 4 }));

    expect(taken.filter(({ ok }) => ok)).toHaveLength(10);
    expect((await other.take('person', SLOW)).ok).toBe(false);
  });

  it('take one lease for all who come at once', async () => {
    const taken = await Promise.all(Array.from({ length: 6 }, () => one.take('person', SLOW, { lease: 6 })));

    expect(taken.every(({ ok }) => ok)).toBe(true);
    expect((await other.take('person', SLOW, { count: 4 })).ok).toBe(true);
  });

  it('refuse more at once than there can ever be', async () => {
    expect((await one.take('person', SLOW, { count: 11 })).ok).toBe(false);
    expect((await one.take('person', SLOW, { count: 10 })).ok).toBe(true);
  });

  it('keep nobody’s name, and nothing without an end', async () => {
    await one.take('192.0.2.77', SLOW);
    const redis = new Redis(redisUrl);
    const keys = await redis.keys(`pix:rate:${namespace}*`);
    const lives = await Promise.all(keys.map((key) => redis.ttl(key)));
    redis.disconnect();

    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toContain('192.0.2');
    for (const life of lives) expect(life).toBeGreaterThan(0);
  });

  it('let everybody pass without Redis', async () => {
    const alone = ratesOf(namespace, 'redis://127.0.0.1:9');

    for (let n = 0; n < 20; n += 1) expect(await alone.take('person', SLOW)).toEqual({ ok: true });
    await alone.close();
  });
});
