import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const NOBODY = 65_534;
const READY_WITHIN_MS = 90_000;

export type Played = {
  readonly name: string;
  readonly child: ChildProcess;
  readonly port: number;
  readonly said: () => string;
};

/** As the image runs it: nobody in particular, who owns nothing and writes nowhere but in a folder of temporary files. */
export const asNobody = (folder: string, script: string, environment: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, [script], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
  });

export const startAsNobody = (
  name: string,
  {
    folder,
    script,
    environment,
    port,
  }: { folder: string; script: string; environment: NodeJS.ProcessEnv; port: number },
): Played => {
  const child = asNobody(folder, script, environment);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
    });
  return { name, child, port, said: () => said };
};

/** Waits until the health check of the image says so, run as the image runs it. */
export const untilHealthy = async (played: Played, folder: string): Promise<void> => {
  const environment = { PORT: String(played.port) };
  for (const end = performance.now() + READY_WITHIN_MS; performance.now() < end; await sleep(300)) {
    if (played.child.exitCode !== null) break;
    const [code] = await once(asNobody(folder, 'infra/image/is-ready.mjs', environment), 'exit');
    if (code === 0) return;
  }
  throw new Error(`${played.name} is not healthy: ${played.said()}`);
};

/** Asks it to stop as an engine does; says with what it ended, and after how many seconds. */
export const stopPlayed = async ({ child }: Played): Promise<{ code: number | null; seconds: number }> => {
  const began = performance.now();
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = await ended;
  return { code, seconds: (performance.now() - began) / 1_000 };
};
