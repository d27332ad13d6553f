import { join } from 'node:path';
import { demonstrationProviderEnvironment, gatewayEnvironment, type Run, serviceEnvironment } from './environment';
import type { ManagedProcess } from './managed-process';
import type { Processes } from './processes';
import { builtScript } from './project';
import { waitUntilReady } from './readiness';
import { type ServiceName, serviceNames } from './service-names';

type Place = { readonly root: string; readonly processes: Processes; readonly run: Run };

export type RunningServices = readonly {
  readonly name: ServiceName;
  readonly main: ManagedProcess;
  readonly worker: ManagedProcess;
}[];

const stages = { services: 2, gateway: 3 } as const;

const scriptOf = (root: string, name: ServiceName, script: string): string =>
  join(root, 'services', name, 'dist', `${script}.js`);

/** Brings every schema up to date, all at once: each service has its own and takes its own lock. */
export const migrateServices = async ({ root, processes, run }: Place): Promise<void> => {
  await Promise.all(serviceNames.map((name) => migrateService({ root, processes, run }, name)));
};

/** Brings the schema of one service up to date. */
export const migrateService = ({ root, processes, run }: Place, name: ServiceName): Promise<void> =>
  processes.run({
    name: `${name}-migrate`,
    stage: stages.services,
    script: scriptOf(root, name, 'migrate'),
    env: serviceEnvironment(run, name),
    cwd: root,
  });

const startService = async ({ root, processes, run }: Place, name: ServiceName, onReady: (name: string) => void) => {
  const shared = { stage: stages.services, env: serviceEnvironment(run, name), cwd: root };
  const main = processes.start({ ...shared, name, script: scriptOf(root, name, 'main') });
  const worker = processes.start({ ...shared, name: `${name}-worker`, script: scriptOf(root, name, 'worker') });
  const { url, workerUrl } = run.addresses.services[name];
  await Promise.all([waitUntilReady(main, url), waitUntilReady(worker, workerUrl)]);
  onReady(name);
  return { name, main, worker };
};

/** Starts every service with its worker and waits until all are ready. */
export const startServices = (place: Place, onReady: (name: string) => void): Promise<RunningServices> =>
  Promise.all(serviceNames.map((name) => startService(place, name, onReady)));

/** Starts « GAR (démonstration) », a provider like any other to the platform. */
export const startDemonstrationProvider = async ({ root, processes, run }: Place, demoFile: string): Promise<void> => {
  const provider = processes.start({
    name: 'demo-provider',
    stage: stages.services,
    script: builtScript('demo-provider/main'),
    env: demonstrationProviderEnvironment(run, demoFile),
    cwd: root,
  });
  const { port } = run.addresses.demonstrationProvider;
  const { hostname } = new URL(run.addresses.gatewayUrl);
  await waitUntilReady(provider, `http://${hostname}:${port}`);
};

/** Starts the gateway, last: it has nothing to say before the services answer. */
export const startGateway = async ({ root, processes, run }: Place): Promise<ManagedProcess> => {
  const script = join(root, 'gateway', 'dist', 'main.js');
  const gateway = processes.start({
    name: 'gateway',
    stage: stages.gateway,
    script,
    env: gatewayEnvironment(run),
    cwd: root,
  });
  await waitUntilReady(gateway, run.addresses.gatewayUrl);
  return gateway;
};
