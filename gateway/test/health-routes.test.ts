import { describe, expect, it } from '@jest/globals';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { createLogger } from '@pix/kit/logger';
import { healthRoutes } from '../src/health-routes';

describe('the health of the gateway', () => {
  it('is told with the name its starter gave it, so that nobody takes another process for it', async () => {
    const routes = healthRoutes({ services: {} as never, instance: 'the one' }, () => false);
    const server = createHttpServer({ logger: createLogger('gateway', 'silent'), routes });
    const port = await listen(server, '127.0.0.1', 0);

    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);
    await closeServer(server);

    expect([answer.status, answer.headers.get('x-instance')]).toEqual([200, 'the one']);
  });
});
