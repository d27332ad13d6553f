import { spawn } from 'node:child_process';

/** Shorter than the supervisor's own patience, so that it is this process that ends the server, not its orphaning. */
const graceMs = 8_000;

/** Stands between the launcher and a server where setpriv is missing: ends the server when told, or when left alone. */
export const watch = (command: string, args: readonly string[]): void => {
  const server = spawn(command, args, { stdio: 'inherit' });
  const end = (): void => {
    server.kill('SIGTERM');
    setTimeout(() => server.kill('SIGKILL'), graceMs).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
  process.on('disconnect', end);
  server.on('error', () => process.exit(127));
  server.on('exit', (code) => process.exit(code ?? 1));
};

const [command, ...args] = process.argv.slice(2);
if (require.main === module && command !== undefined) watch(command, args);
