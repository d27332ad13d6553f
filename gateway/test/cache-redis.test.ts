import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '@pix/kit/testing';
import { Redis } from 'ioredis';
import { defaults } from '../src/config';
import { COMMITTED_SUPERGRAPH } from './api-schema';
import { givenGatewayOver } from './toy-platform';

const cacheRedisUrl = new URL('/7', testConfig('gateway').redisUrl).href;

describe('a Redis that may forget (CACHE_REDIS_URL)', () => {
  let gateway: Awaited<ReturnType<typeof givenGatewayOver>>;
  let cache: Redis;
  beforeAll(async () => {
    cache = new Redis(cacheRedisUrl);
    await cache.flushdb();
    gateway = await givenGatewayOver(
      { supergraph: COMMITTED_SUPERGRAPH, dataSourceOf: () => ({ process: async () => ({ data: {} }) }) },
      { redisUrl: cacheRedisUrl, rates: defaults.rates },
    );
  });
  afterAll(async () => {
    await gateway.close();
    await cache.quit();
  });

  it('is where requests are counted', async () => {
    const body = JSON.stringify({
      query: 'mutation { signIn(input: { identifier: "a", password: "b" }) { __typename } }',
    });
    await fetch(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

    expect(await cache.keys('*')).toEqual(expect.arrayContaining([expect.stringMatching(/^pix:rate:/)]));
  });
});
