import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from '@pix/kit/http-server';

const ROOT = join(__dirname, '../..');
const PROBE_EVERY_MS = 200;

/** The settings a process of ours was started with. */
export const settingsOf = (pid: number): Record<string, string> =>
  Object.fromEntries(
    readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .filter((line) => line.includes('='))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health/ready`, { headers: { connection: 'close' } }).then(
    ({ ok }) => ok,
    () => false,
  );

export const untilReady = async (port: number): Promise<void> => {
  for (const until = performance.now() + 120_000; !(await isReady(port)); await sleep(PROBE_EVERY_MS))
    if (performance.now() > until) throw new Error(`Nobody is ready on port ${port}.`);
};

/** One more process of a service, on a port of its own. */
export const startReplica = async (service: string, settings: Record<string, string>) => {
  const script = join(ROOT, 'services', service, 'dist/main.js');
  const env = { ...settings, PORT: '0', LOG_LEVEL: 'info' };
  const child: ChildProcess = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const port = await new Promise<number>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const said = /"port":(\d+)/.exec(chunk.toString())?.[1];
      if (said) resolve(Number(said));
    });
  });
  await untilReady(port);
  return { port, pid: child.pid as number, ended, kill: () => child.kill('SIGKILL') };
};

/** What stands before the replicas of a service: each new connection goes to one that is ready, in turn. */
export const balance = async (...first: number[]) => {
  const ports = new Set(first);
  const ready = new Set(first);
  let turn = 0;
  const server = createServer((socket) => {
    const open = [...ready];
    turn += 1;
    connectTo(socket, [...open.slice(turn % open.length), ...open.slice(0, turn % open.length)]);
  });
  const probe = setInterval(() => {
    for (const port of ports) void isReady(port).then((is) => (is ? ready.add(port) : ready.delete(port)));
  }, PROBE_EVERY_MS);
  const url = `http://127.0.0.1:${await listen(server as never, '127.0.0.1', 0)}`;
  return {
    url,
    add: (port: number) => void ports.add(port),
    close: () => {
      clearInterval(probe);
      server.close();
    },
  };
};

/** To the first that takes the connection: one that has just left takes none. */
const connectTo = (socket: Socket, [port, ...others]: readonly number[]): void => {
  if (port === undefined) return void socket.destroy();
  const upstream = connect(port, '127.0.0.1');
  let isOpen = false;
  upstream.once('connect', () => {
    isOpen = true;
    socket.pipe(upstream).pipe(socket);
  });
  upstream.on('error', () => (isOpen ? socket.destroy() : connectTo(socket, others)));
  socket.on('error', () => upstream.destroy());
};
