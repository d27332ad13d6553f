import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asNobody, type Played, startAsNobody, stopPlayed, untilHealthy } from './deployment/played-processes';
import { playStages } from './deployment/played-stages';
import { migrationScript, PROCESSES } from './deployment/processes';
import { secretFiles } from './make-secrets';
import { freePorts } from './ports';
import { runCommand } from './run-command';
import { provideSecrets } from './secrets';
import { type ServiceName, serviceNames } from './service-names';
import { showFailure } from './show-failure';
import { startTestEngines } from './test-engines';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const variablesOf = (text = ''): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

/** Nobody can write there, and everybody can read: what `read_only: true` makes of the tree. */
const makeReadOnly = async (folder: string): Promise<void> => {
  const { code, stderr } = await runCommand('chmod', ['-R', 'a-w,a+rX', folder]);
  if (code !== 0) throw new Error(stderr);
};

type Environments = (name: ServiceName | null, port: number) => NodeJS.ProcessEnv;

const migrateAll = async (folder: string, environments: Environments): Promise<void> => {
  for (const name of serviceNames) {
    const [code] = await once(asNobody(folder, migrationScript(name), environments(name, 0)), 'exit');
    if (code !== 0) throw new Error(`the migrations of ${name} ended with ${code}`);
  }
  say('✔ five migrations ended with 0');
};

const startAll = async (folder: string, environments: Environments, ports: readonly number[]): Promise<Played[]> => {
  const played = PROCESSES.map(({ name, script, service }, rank) => {
    const port = ports[rank] ?? 0;
    return startAsNobody(name, { folder, script, environment: environments(service, port), port });
  });
  for (const one of [...played].reverse()) await untilHealthy(one, folder);
  say(`✔ ${played.length} processes are healthy, as nobody, on a tree nobody can write`);
  return played;
};

/** One question through the gateway to a subgraph and its database. */
const ask = async (port: number): Promise<void> => {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ verifyCertificate(code: "P-AAAAAAAA") { __typename } me { id } }' }),
  });
  const text = await answer.text();
  if (!text.includes('CertificateNotFoundError')) throw new Error(`the gateway answers ${answer.status}: ${text}`);
  say('✔ a question goes through the gateway to a service and its database');
};

/** `npm run image:play`: the stages of the Dockerfile without an engine, then every process of the image from what they leave. */
const playDockerfile = async (): Promise<void> => {
  const place = mkdtempSync(join(tmpdir(), 'pix-image-'));
  chmodSync(place, 0o755);
  const engines = await startTestEngines();
  let played: Played[] = [];
  try {
    const { folder, environment } = playStages(place, say);
    const writable = join(place, 'tmp');
    mkdirSync(writable);
    chmodSync(writable, 0o1777);
    await makeReadOnly(folder);
    const secrets = provideSecrets(join(place, 'secrets.json'));
    const servers = { databaseUrl: engines.databaseUrl, redisUrl: engines.redisUrl, cacheRedisUrl: '', smtpUrl: '' };
    const files = secretFiles(secrets, servers);
    const ports = await freePorts(PROCESSES.length);
    const portOf = (name: string): number => ports[PROCESSES.findIndex((process) => process.name === name)] ?? 0;
    const environments: Environments = (name, port) => ({
      ...environment,
      ...variablesOf(files['shared.env']),
      ...(name && variablesOf(files[`${name}.env`])),
      HOST: '127.0.0.1',
      PORT: String(port),
      WORKER_PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${portOf('gateway')}`,
      ...Object.fromEntries(serviceNames.map((one) => [`${one.toUpperCase()}_URL`, `http://127.0.0.1:${portOf(one)}`])),
      MAIL_FOLDER: join(writable, 'mail'),
      TMPDIR: writable,
      LOG_LEVEL: 'warn',
    });
    await migrateAll(folder, environments);
    played = await startAll(folder, environments, ports);
    await ask(portOf('gateway'));
    const stops = await Promise.all(played.map(stopPlayed));
    const wrong = stops.filter(({ code }) => code !== 0);
    if (wrong.length > 0) throw new Error(`${wrong.length} processes did not end with 0 when asked to stop`);
    say(
      `✔ all end with 0 when asked to stop, after ${Math.max(...stops.map(({ seconds }) => seconds)).toFixed(1)} s at most`,
    );
  } finally {
    for (const { child } of played) if (child.exitCode === null) child.kill('SIGKILL');
    await engines.stop();
    await runCommand('chmod', ['-R', 'u+w', place]);
    rmSync(place, { recursive: true, force: true });
  }
};

playDockerfile().then(
  () => process.exit(0),
  (error: unknown) => {
    showFailure(error);
    process.exit(1);
  },
);
