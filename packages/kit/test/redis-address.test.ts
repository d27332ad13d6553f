import { describe, expect, it } from '@jest/globals';
import { cacheRedisUrlOf, readRedisAddress, redisUrl } from '../src/redis-address';

const OPEN = { username: undefined, password: undefined, isEncrypted: false };

describe('the URL of a Redis', () => {
  it('names one server, and stays as it is', () => {
    for (const url of ['redis://127.0.0.1:6379/0', 'rediss://user:pass@redis.example.fr:6380/1', 'redis://h?family=6'])
      expect(readRedisAddress(url)).toEqual({ ok: true, value: { kind: 'SERVER', url } });
  });

  it('names sentinels, what they call the master, and its database', () => {
    expect(readRedisAddress('redis-sentinel://one:1,two:2,[::1]/my-master/3')).toEqual({
      ok: true,
      value: {
        ...OPEN,
        kind: 'SENTINELS',
        sentinels: [
          { host: 'one', port: 1 },
          { host: 'two', port: 2 },
          { host: '::1', port: 26_379 },
        ],
        sentinelPassword: undefined,
        master: 'my-master',
        database: 3,
      },
    });
    expect(readRedisAddress('rediss-sentinel://me:p%40ss%3A@one/m?sentinelPassword=s%26s')).toMatchObject({
      value: {
        username: 'me',
        password: 'p@ss:',
        sentinelPassword: 's&s',
        isEncrypted: true,
        master: 'm',
        database: 0,
      },
    });
  });

  it('names some nodes of a cluster', () => {
    expect(readRedisAddress('redis-cluster://:secret@one:7000,two')).toEqual({
      ok: true,
      value: {
        ...OPEN,
        password: 'secret',
        kind: 'CLUSTER',
        nodes: [
          { host: 'one', port: 7000 },
          { host: 'two', port: 6379 },
        ],
      },
    });
    expect(readRedisAddress('rediss-cluster://one/')).toMatchObject({ value: { kind: 'CLUSTER', isEncrypted: true } });
  });

  it.each([
    ['redis://one:6379,two:6379/0', 'several servers are named by redis-sentinel:// or redis-cluster://'],
    ['redis-cluster://one:6379/1', 'must not end with /1: a Redis Cluster has no numbered databases'],
    ['redis-sentinel://one:26379', 'must end with what the sentinels call the master'],
    ['redis-sentinel://one:26379/0/mymaster', 'must end with what the sentinels call the master'],
    ['redis-cluster://one:70000', 'must name one or more host:port'],
    ['redis-cluster://one:1,,two:2', 'must name one or more host:port'],
    ['redis-cluster://', 'must name one or more host:port'],
    ['http://one:6379', 'must be redis://host:port/0'],
    ['', 'must be redis://host:port/0'],
  ])('%s is refused, and the reason said in both languages', (url, reason) => {
    const read = readRedisAddress(url);
    const checked = redisUrl.safeParse(url);

    expect(read).toMatchObject({
      failure: { name: 'RedisAddressError', message: { en: expect.stringContaining(reason) } },
    });
    expect(read).toMatchObject({ failure: { message: { fr: expect.stringMatching(/^(doit|ne doit pas) /) } } });
    expect(checked.error?.issues.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['redis://:pw@h:1', 'redis://:pw@h:1/1'],
    ['redis://:pw@h:1/0', 'redis://:pw@h:1/1'],
    ['redis://h:1/4', 'redis://h:1/4'],
    ['redis-sentinel://a:1,b:2/main', 'redis-sentinel://a:1,b:2/main/1'],
    ['redis-sentinel://a:1,b:2/main/0?sentinelPassword=x', 'redis-sentinel://a:1,b:2/main/1?sentinelPassword=x'],
    ['redis-cluster://a:1,b:2', 'redis-cluster://a:1,b:2'],
  ])('beside the queues of %s, what may be forgotten is at %s', (url, beside) => {
    expect(cacheRedisUrlOf(url)).toBe(beside);
  });
});
