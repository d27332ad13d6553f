import { afterAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { createLogger } from '@pix/kit/logger';
import { stoppedClock, testConfig } from '@pix/kit/testing';
import { createClient } from 'redis';
import { z } from 'zod';
import { createOneTimeStore } from '../src/providers/one-time-store';

const logger = createLogger('test', 'silent');
const clock = stoppedClock();

describe('what serves once', () => {
  const { redisUrl } = testConfig('identity');
  const store = createOneTimeStore({ redisUrl, clock, logger });
  const value = z.object({ person: z.string() });
  afterAll(() => store.close());

  it('is taken by one of twenty at once', async () => {
    const secret = await store.keep('sign-in-code', { person: 'p1' }, 60);

    const taken = await Promise.all(Array.from({ length: 20 }, () => store.take('sign-in-code', secret, value)));

    expect(taken.filter((each) => each !== null)).toEqual([{ person: 'p1' }]);
  });

  it('is put by one of twenty at once', async () => {
    const id = newId();
    const put = await Promise.all(Array.from({ length: 20 }, () => store.put('saml-assertion', id, null, 60)));

    expect(put.filter(Boolean)).toHaveLength(1);
  });

  it('is nothing for another purpose, after its time, or without its secret in Redis', async () => {
    const [other, late] = [
      await store.keep('sign-in-code', { person: 'p1' }, 60),
      await store.keep('sign-in-code', { person: 'p2' }, 60),
    ];
    const redis = createClient({ url: redisUrl });
    await redis.connect();
    const keys = await redis.keys('pix-identity:sign-in-code:*');
    const lives = await Promise.all(keys.map((key) => redis.pTTL(key)));
    redis.destroy();

    expect(await store.take('saml-request', other, value)).toBeNull();
    expect(keys.filter((key) => key.includes(other) || key.includes(late))).toEqual([]);
    expect(lives.every((life) => life > 0 && life <= 60_000)).toBe(true);
    clock.advance(60_000);
    expect(await store.take('sign-in-code', late, value)).toBeNull();
  });

  it('says that Redis is away instead of waiting for it', async () => {
    const away = createOneTimeStore({ redisUrl: 'redis://127.0.0.1:9', clock, logger });
    const began = performance.now();

    await expect(away.take('sign-in-code', 'x', value)).rejects.toThrow();

    expect(performance.now() - began).toBeLessThan(5_000);
    await away.close();
  });
});
