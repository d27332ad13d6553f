import { createServer } from 'node:net';

/** Below Linux's range for outgoing connections (32768 up): a port from there may be taken while its owner restarts. */
const lowest = 20_000;
const highest = 32_000;

/** Whether something could listen there now. */
export const isPortFree = (port: number, host = '127.0.0.1'): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

/** A port nobody listens on, other than those already promised. */
export const freePort = async (taken: ReadonlySet<number> = new Set()): Promise<number> => {
  const port = lowest + Math.floor(Math.random() * (highest - lowest));
  return !taken.has(port) && (await isPortFree(port)) ? port : freePort(taken);
};

/** As many different free ports as asked. */
export const freePorts = async (count: number): Promise<readonly number[]> => {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort(ports));
  return [...ports];
};
