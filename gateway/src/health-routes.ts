import { Pool } from '@pix/kit/http-client';
import { type Route, sendJson } from '@pix/kit/http-server';
import type { Config } from './config';

/** Alive when it answers; ready when every subgraph is, and until it stops. */
export const healthRoutes = (config: Pick<Config, 'services' | 'instance'>, isLeaving: () => boolean): Route[] => {
  const pools = Object.values(config.services).map((url) => new Pool(url, { connections: 1, connectTimeout: 1_000 }));
  const isReady = async (pool: Pool): Promise<boolean> => {
    const { statusCode, body } = await pool.request({
      path: '/health/ready',
      method: 'GET',
      signal: AbortSignal.timeout(2_000),
    });
    await body.dump();
    return statusCode === 200;
  };

  return [
    { method: 'GET', path: '/health/live', handle: ({ response }) => sendJson(response, 200, { status: 'ok' }) },
    {
      method: 'GET',
      path: '/health/ready',
      async handle({ response }) {
        const answers = await Promise.all(pools.map((pool) => isReady(pool).catch(() => false)));
        if (config.instance) response.setHeader('x-instance', config.instance);
        const isAll = !isLeaving() && answers.every(Boolean);
        sendJson(response, isAll ? 200 : 503, { status: isAll ? 'ok' : 'unavailable' });
      },
    },
  ];
};
