import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export type Balancer = {
  readonly port: number;
  /** Where connections go from now on, the first that takes one; those to others are closed. */
  aim(ports: readonly number[]): void;
  close(): Promise<void>;
};

type Line = { readonly client: Socket; readonly server: Socket; readonly port: number };

const CONNECT_WITHIN_MS = 500;

const dialled = (port: number): Promise<Socket | null> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const give = (made: Socket | null): void => {
      clearTimeout(late);
      if (!made) socket.destroy();
      resolve(made);
    };
    const late = setTimeout(() => give(null), CONNECT_WITHIN_MS);
    socket.once('connect', () => give(socket));
    socket.once('error', () => give(null));
  });

/**
 * What stands before several servers that are one to their clients: a connection goes to the first that takes it, beginning with the
 * next one in turn (`inTurn`) or always with the first (a database takes writes at one place).
 */
export const startBalancer = async ({ inTurn }: { inTurn: boolean }): Promise<Balancer> => {
  const lines = new Set<Line>();
  let ports: readonly number[] = [];
  let turn = 0;

  const end = (line: Line): void => {
    line.client.destroy();
    line.server.destroy();
    lines.delete(line);
  };

  const join = (client: Socket, server: Socket, port: number): void => {
    const line = { client, server, port };
    lines.add(line);
    client.pipe(server).pipe(client);
    for (const socket of [client, server]) socket.on('error', () => end(line)).on('close', () => end(line));
  };

  const accept = async (client: Socket): Promise<void> => {
    client.on('error', () => client.destroy()).setNoDelay(true);
    turn += inTurn ? 1 : 0;
    for (let tried = 0; tried < ports.length; tried += 1) {
      const port = ports[(turn + tried) % ports.length] as number;
      const server = await dialled(port);
      if (server) return join(client, server, port);
    }
    client.resetAndDestroy();
  };

  const listener = createServer((client) => void accept(client));
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return {
    port: (listener.address() as AddressInfo).port,
    aim: (next) => {
      ports = next;
      for (const line of lines) if (!next.includes(line.port)) end(line);
    },
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve());
        lines.forEach(end);
      }),
  };
};
