import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libraryEnvironment } from '../binaries';
import { dieWithParent } from '../die-with-parent';

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A file rather than arguments: the arguments of a process can be read by every user of the machine. */
const optionFile = (databaseUrl: string): string => {
  const { hostname, port, username, password } = new URL(databaseUrl);
  return [
    '[client]',
    'protocol=tcp',
    `host=${quoted(hostname)}`,
    `port=${port || 3306}`,
    `user=${quoted(decodeURIComponent(username))}`,
    `password=${quoted(decodeURIComponent(password))}`,
    'default-character-set=utf8mb4',
    'max-allowed-packet=64M',
    '',
  ].join('\n');
};

export type DatabaseProgram = {
  readonly child: ChildProcess;
  /** Resolves when it ended well; rejects with the end of what it complained of. */
  readonly ended: Promise<void>;
};

/** Starts a program of the engine on a server. It ends with us, also after kill -9, and no file of the system tells it anything. */
export const startDatabaseProgram = (
  program: string,
  args: readonly string[],
  { databaseUrl, libraries }: { databaseUrl: string; libraries: readonly string[] },
): DatabaseProgram => {
  const folder = mkdtempSync(join(tmpdir(), 'pix-database-'));
  const options = join(folder, 'options.cnf');
  writeFileSync(options, optionFile(databaseUrl), { mode: 0o600 });
  const { command, args: wrapped, needsChannel } = dieWithParent(program, [`--defaults-file=${options}`, ...args]);
  const child = spawn(command, wrapped, {
    env: { PATH: '/usr/bin:/bin', ...libraryEnvironment(libraries) },
    stdio: ['pipe', 'pipe', 'pipe', needsChannel ? 'ipc' : 'ignore'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2_000);
  });
  const ended = new Promise<void>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`${program} failed: ${complaint.trim() || reason}`));
    child.once('error', ({ message }) => fail(message));
    child.once('close', (code, signal) => (code === 0 ? resolve() : fail(`it ended with ${code ?? signal}`)));
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
  ended.catch(() => undefined); // Who pipes into it sees the pipe break first; both are awaited in the end.
  return { child, ended };
};
