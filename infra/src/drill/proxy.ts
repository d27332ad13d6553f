import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';

/**
 * OPEN: everything passes. CUT: connections are reset and none is made, as when a cable is pulled on a network that says so.
 * SILENT: what the client sends arrives, what the server answers never does: the client cannot know what was done.
 */
type Weather = 'OPEN' | 'CUT' | 'SILENT';

export type TcpProxy = {
  readonly port: number;
  /** Resets what is connected and refuses what comes, until `heal`. */
  cut(): void;
  /** Swallows the server's answers until `heal`, which resets the connections that lost some. */
  silence(): void;
  /** Answers come so much later, in their order; 0 is at once. */
  delay(milliseconds: number): void;
  heal(): void;
  close(): Promise<void>;
};

type Line = {
  readonly client: Socket;
  readonly server: Socket;
  /** Answers on their way, in their order. */
  readonly waiting: { readonly chunk: Buffer; readonly due: number }[];
  hasLost: boolean;
};

/** A TCP proxy on the loopback, before a server of the drill: the network as it may be, without root nor kernel modules. */
export const startTcpProxy = async (target: { host: string; port: number }): Promise<TcpProxy> => {
  const lines = new Set<Line>();
  let weather: Weather = 'OPEN';
  let delayMs = 0;

  const reset = (line: Line): void => {
    line.client.resetAndDestroy();
    line.server.destroy();
    lines.delete(line);
  };

  const arrive = (line: Line): void => {
    const next = line.waiting.shift();
    if (!next) return;
    if (line.client.writable) line.client.write(next.chunk);
    const after = line.waiting[0];
    if (after) setTimeout(() => arrive(line), Math.max(0, after.due - performance.now()));
  };

  const deliver = (line: Line, chunk: Buffer): void => {
    if (delayMs === 0 && line.waiting.length === 0) return void line.client.write(chunk);
    line.waiting.push({ chunk, due: performance.now() + delayMs }); // What comes later never overtakes.
    if (line.waiting.length === 1) setTimeout(() => arrive(line), delayMs);
  };

  const accept = (client: Socket): void => {
    if (weather === 'CUT') return void client.resetAndDestroy();
    const server = dial({ ...target, noDelay: true });
    const line: Line = { client, server, waiting: [], hasLost: false };
    lines.add(line);
    client.setNoDelay(true);
    client.on('data', (chunk) => server.write(chunk));
    server.on('data', (chunk) => {
      if (weather === 'SILENT') line.hasLost = true;
      else deliver(line, chunk);
    });
    client.on('end', () => server.end());
    server.on('end', () => client.end());
    for (const socket of [client, server]) socket.on('error', () => reset(line)).on('close', () => reset(line));
  };

  const listener = createServer({ allowHalfOpen: true }, accept);
  const port = await listenAnywhere(listener);
  return {
    port,
    cut: () => {
      weather = 'CUT';
      lines.forEach(reset);
    },
    silence: () => {
      weather = 'SILENT';
    },
    delay: (milliseconds) => {
      delayMs = milliseconds;
    },
    heal: () => {
      weather = 'OPEN';
      delayMs = 0;
      for (const line of lines) if (line.hasLost) reset(line);
    },
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve());
        lines.forEach(reset);
      }),
  };
};

const listenAnywhere = (listener: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    listener.once('error', reject);
    listener.listen(0, '127.0.0.1', () => resolve((listener.address() as AddressInfo).port));
  });

/** The same address, reached through the proxy. */
export const throughProxy = (url: string, { port }: Pick<TcpProxy, 'port'>): string => {
  const reached = new URL(url);
  reached.hostname = '127.0.0.1';
  reached.port = String(port);
  return reached.href;
};

/** Where a server is, for the proxy before it. */
export const targetOf = (url: string): { host: string; port: number } => {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port) };
};
