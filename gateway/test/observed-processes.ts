import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { createClient } from 'redis';
import { chooseAddresses } from '../../infra/src/addresses';
import { readConfig } from '../../infra/src/config';
import { gatewayEnvironment, type Run, serviceEnvironment } from '../../infra/src/environment';
import { freePorts } from '../../infra/src/ports';
import { provideSecrets } from '../../infra/src/secrets';

const ROOT = resolve(__dirname, '../..');
const READY_WITHIN_MS = 60_000;

/** The built gateway, identity and its worker as processes, with the launcher's own environment, on a schema and a Redis database of their own. */
export const startProcesses = async (settings: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'pix-observed-'));
  const [gatewayPort = 0, metricsPort = 0] = await freePorts(2);
  const config = readConfig({
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    METRICS_PORT: String(metricsPort),
    WORKERS: 'apart',
  });
  const addresses = await chooseAddresses(config, gatewayPort);
  const schema = `observed_${randomBytes(4).toString('hex')}`;
  const databaseUrl = process.env.TEST_DATABASE_URL ?? '';
  const redisUrl = new URL(process.env.TEST_REDIS_URL ?? '');
  redisUrl.pathname = '/9';
  const run: Run = {
    config,
    secrets: provideSecrets(join(folder, 'secrets.json')),
    mailFolder: join(folder, 'mail'),
    addresses,
    providersFile: null,
    databaseUrl,
    redisUrl: redisUrl.href,
  };
  const ownDatabase = new URL(databaseUrl);
  ownDatabase.pathname = `/${schema}`;
  const identity = { ...serviceEnvironment(run, 'identity'), DATABASE_URL: ownDatabase.href, ...settings };
  const children: ChildProcess[] = [];
  const logs: string[] = [];

  const start = (script: string, env: NodeJS.ProcessEnv): ChildProcess => {
    const child = spawn(process.execPath, [join(ROOT, script)], { cwd: ROOT, env });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => logs.push(chunk.toString()));
    children.push(child);
    return child;
  };
  const ended = (child: ChildProcess): Promise<void> =>
    child.exitCode === null ? new Promise((done) => child.once('exit', () => done())) : Promise.resolve();

  await ended(start('services/identity/dist/migrate.js', identity));
  start('services/identity/dist/main.js', identity);
  start('services/identity/dist/worker.js', identity);
  start('gateway/dist/main.js', { ...gatewayEnvironment(run), ...settings });
  const { identity: service } = addresses.services;
  const waited = [service.url, service.workerUrl].map((url) => `${url}/health/ready`);
  for (const url of [...waited, `${addresses.gatewayUrl}/health/live`]) await answering(url, logs);

  return {
    gatewayUrl: addresses.gatewayUrl,
    identityUrl: service.url,
    metrics: addresses.metrics,
    /** Every line the processes logged. */
    lines: (): Record<string, unknown>[] =>
      logs
        .join('')
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    async stop(): Promise<void> {
      for (const child of children) child.kill('SIGTERM');
      await Promise.all(children.map(ended));
      const connection = await createConnection(databaseUrl);
      await connection.query(`DROP DATABASE IF EXISTS \`${schema}\``);
      await connection.end();
      const redis = await createClient({ url: redisUrl.href }).connect();
      await redis.flushDb();
      redis.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const answering = async (url: string, logs: readonly string[]): Promise<void> => {
  for (const until = performance.now() + READY_WITHIN_MS; performance.now() < until; ) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${url} does not answer:\n${logs.join('')}`);
};
