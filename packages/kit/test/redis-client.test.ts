import { describe, expect, it } from '@jest/globals';
import { createCacheRedis } from '../src/cache-redis';
import { createLogger } from '../src/logger';
import { impatientQueueConnection } from '../src/queue-connection';

const logger = createLogger('test', 'silent');
const NOBODY = [
  'redis://127.0.0.1:9',
  'redis-sentinel://127.0.0.1:9,127.0.0.1:10/mymaster/0',
  'redis-cluster://127.0.0.1:9,127.0.0.1:10',
];

describe('a Redis that is away', () => {
  it.each(NOBODY)('at %s, is not waited for longer than a command may last', async (url) => {
    const redis = createCacheRedis({ url, timeoutMs: 250, logger });
    const began = performance.now();

    await expect(redis.run((client) => client.exists('key'))).rejects.toThrow();

    expect(performance.now() - began).toBeLessThan(2_000);
    expect(redis.isUp()).toBe(false);
    await redis.close();
    await expect(redis.run((client) => client.exists('key'))).rejects.toThrow('closed');
  });

  it.each(NOBODY)('at %s, has a request of its queues refused', async (url) => {
    const connection = impatientQueueConnection(url);
    connection.on('error', () => undefined);
    const refused = Promise.race([
      connection.exists('key').then(
        () => 'answered',
        () => 'refused',
      ),
      new Promise((resolve) => setTimeout(() => resolve('waits'), 8_000)),
    ]);

    expect(await refused).toBe('refused');
    connection.disconnect();
  });
});
