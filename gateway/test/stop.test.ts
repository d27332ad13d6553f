import { beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'undici';
import { givenGateway, type ToyGateway } from './toy-platform';

const CLIENTS = 24;
const SLOW = {
  sdl: 'type Query { ready: Int } type Mutation { slow: Int }',
  resolvers: {
    Mutation: { slow: () => new Promise((done) => setTimeout(() => done(1), 20 + Math.random() * 80)) },
  },
};

describe('the gateway told to stop', () => {
  let gateway: ToyGateway;
  beforeAll(async () => {
    gateway = await givenGateway({ slow: SLOW });
  });

  it('answers every request that reached it, and is left by all once it says that it is not ready', async () => {
    const pool = new Pool(gateway.origin, { connections: CLIENTS, keepAliveTimeout: 60_000 });
    const results = { answered: 0, lost: [] as string[] };
    let isReady = true;
    const ask = async (): Promise<void> => {
      const { statusCode, body } = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"mutation { slow }"}',
      });
      const text = await body.text();
      if (statusCode !== 200 || !text.includes('"slow":1')) throw new Error(`${statusCode} ${text}`);
      results.answered += 1;
    };
    const clients = Array.from({ length: CLIENTS }, async (_, index) => {
      while (isReady) {
        await ask().catch((error: unknown) => results.lost.push(String(error)));
        await new Promise((later) => setTimeout(later, index % 3 === 0 ? 300 : 5));
      }
    });
    await new Promise((later) => setTimeout(later, 500));

    const leaving = gateway.leave();
    await new Promise((later) => setTimeout(later, 500)); // What stands before it has not looked yet.
    isReady = (await fetch(`${gateway.origin}/health/ready`, { headers: { connection: 'close' } })).ok;
    await leaving;
    await gateway.close();
    await Promise.all(clients);
    await pool.close();

    expect(isReady).toBe(false);
    expect(results.lost).toEqual([]);
    expect(results.answered).toBeGreaterThan(CLIENTS);
  }, 40_000);
});
