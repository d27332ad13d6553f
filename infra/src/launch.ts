import { mkdirSync, statfsSync } from 'node:fs';
import { type Addresses, chooseAddresses, chooseGatewayPort } from './addresses';
import type { Config } from './config';
import { serveDemonstrationProvider } from './demo-provider/serve';
import { hasDemonstration, readDemonstrationAccounts, seedDemonstration } from './demonstration';
import { isProviderOffered, writeProvidersFile } from './demonstration-provider';
import { type Engines, provideEngines } from './engines';
import type { Run } from './environment';
import { LaunchFailure } from './launch-failure';
import type { ManagedProcess } from './managed-process';
import { writeMetricsTargets } from './metrics-targets';
import type { Processes } from './processes';
import type { Progress } from './progress';
import type { ProjectPaths } from './project';
import { provideSecrets, type Secrets } from './secrets';
import { migrateServices, type RunningServices, startGateway, startServices } from './services';
import { summary } from './summary';

type Launch = {
  readonly config: Config;
  readonly paths: ProjectPaths;
  readonly processes: Processes;
  readonly progress: Progress;
  readonly withDemonstration: boolean;
  /** What the services are told instead of the servers themselves: a drill puts a network between. */
  readonly through?: (engines: Engines) => Promise<Engines>;
  /** Where services are reached, when it is not where they listen: replicas have something before them. */
  readonly reachedAt?: (addresses: Addresses) => Promise<Addresses>;
};

export type Launched = { readonly run: Run; readonly services: RunningServices; readonly gateway: ManagedProcess };

/** MariaDB on a full disk does not fail, it waits for ever; so the space is looked at first. */
const refuseFullDisk = (folder: string): void => {
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024);
  if (freeMb < 100)
    throw new LaunchFailure(`The disk is full (${freeMb} MB left): free at least 500 MB and start again.`);
};

/** A server that our killed predecessor left is on its way out: we hold the lock, so we may wait for it. */
const leftoverPatienceMs = 15_000;

const startEngines = ({ config, paths, processes, progress }: Launch, secrets: Secrets): Promise<Engines> =>
  progress.step('MariaDB and Redis', (onProgress) =>
    provideEngines({
      given: config,
      folders: paths,
      passwords: { database: secrets.databasePassword, redis: secrets.redisPassword },
      durable: true,
      frugal: config.nodeEnv === 'development',
      patienceMs: leftoverPatienceMs,
      processes,
      onProgress,
    }),
  );

const startPlatform = async ({ paths, processes, progress }: Launch, run: Run): Promise<Launched> => {
  const place = { root: paths.root, processes, run };
  await progress.step('Database schemas', () => migrateServices(place));
  const [services] = await progress.step('Services and workers', (update) =>
    Promise.all([
      startServices(place, (name) => update(`${name} is ready`)),
      run.providersFile && serveDemonstrationProvider(run, paths.demoFile),
    ]),
  );
  const gateway = await progress.step('Gateway', () => startGateway(place));
  return { run, services, gateway };
};

/** Everything from nothing to a platform that serves, each step shown as it goes. */
export const launch = async (options: Launch, onRunning: (launched: Launched) => void): Promise<Launched> => {
  const { config, paths, processes, progress } = options;
  mkdirSync(paths.logs, { recursive: true });
  refuseFullDisk(paths.data);
  const gatewayPort = await chooseGatewayPort(config);
  const secrets = provideSecrets(paths.secrets);
  const servers = await startEngines(options, secrets);
  const engines = (await options.through?.(servers)) ?? servers;
  const listening = await chooseAddresses(config, gatewayPort);
  const addresses = (await options.reachedAt?.(listening)) ?? listening;
  const providersFile = isProviderOffered(config, options.withDemonstration) ? paths.providersFile : null;
  if (providersFile) writeProvidersFile(providersFile, addresses, secrets);
  if (addresses.metrics) writeMetricsTargets(paths.metricsTargets, addresses.metrics, config.workers);
  const run: Run = { config, secrets, mailFolder: paths.mail, addresses, providersFile, ...engines };
  const launched = await startPlatform(options, run);
  onRunning(launched);
  if (options.withDemonstration && hasDemonstration()) {
    await progress.step('Demonstration data', () => seedDemonstration(run, processes, paths.root));
  }
  const accounts = options.withDemonstration ? readDemonstrationAccounts(paths.demoFile) : [];
  const providerUrl = providersFile && addresses.demonstrationProvider.url;
  const metrics = addresses.metrics ? paths.metricsTargets : null;
  progress.note(
    summary({ url: addresses.publicUrl, providerUrl, accounts, logs: paths.logs, metrics, root: paths.root }),
  );
  return launched;
};
