import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;
const MARGIN_MS = 500;

/**
 * Takes leave of who keeps connections, before closing: each answer asks for another connection, idle ones are left to their
 * holders, since one closed under a request on its way loses it. Over when nobody is connected, or every idle one has ended.
 */
export const leaveConnections = async (server: Server): Promise<void> => {
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
  const until = performance.now() + server.keepAliveTimeout + MARGIN_MS;
  while (performance.now() < until && (await countConnections(server)) > 0) await sleep(LOOK_EVERY_MS);
};

const countConnections = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))));
