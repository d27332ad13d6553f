import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { gatewayEnvironment, type Run, serviceEnvironment } from './environment';
import { LaunchFailure } from './launch-failure';
import { readLog } from './log-file';
import type { ManagedProcess } from './managed-process';
import { isPortFree } from './ports';
import type { Processes } from './processes';
import { waitUntilReady } from './readiness';
import { type ServiceName, serviceNames } from './service-names';

type Place = { readonly root: string; readonly processes: Processes; readonly run: Run };

export type RunningServices = readonly {
  readonly name: ServiceName;
  readonly main: ManagedProcess;
  /** `null` where it is inside the service's own process. */
  readonly worker: ManagedProcess | null;
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
  const work = { name: `${name}-worker`, script: scriptOf(root, name, 'worker'), givesWay: true };
  const worker = run.config.workers === 'inside' ? null : processes.start({ ...shared, ...work });
  const { url, workerUrl } = run.addresses.services[name];
  await Promise.all([waitUntilReady(main, url), worker && waitUntilReady(worker, workerUrl)]);
  onReady(name);
  return { name, main, worker };
};

/** Starts every service with its worker and waits until all are ready. */
export const startServices = (place: Place, onReady: (name: string) => void): Promise<RunningServices> =>
  Promise.all(serviceNames.map((name) => startService(place, name, onReady)));

/**
 * Starts the gateway, last: it has nothing to say before the services answer. Its port was free when it was chosen, and the services have
 * been told of it since: another platform that took it meanwhile is told from ours by what ours alone can answer, and is the end of this start.
 */
export const startGateway = async ({ root, processes, run }: Place): Promise<ManagedProcess> => {
  const { gatewayPort } = run.addresses;
  const taken = `Port ${gatewayPort} was taken while the services started: start again, or choose another PORT.`;
  if (!(await isPortFree(gatewayPort, run.config.host))) throw new LaunchFailure(taken);
  const instance = randomUUID();
  const script = join(root, 'gateway', 'dist', 'main.js');
  const gateway = processes.start({
    name: 'gateway',
    stage: stages.gateway,
    script,
    env: { ...gatewayEnvironment(run), INSTANCE: instance },
    cwd: root,
  });
  await waitUntilReady(gateway, run.addresses.gatewayUrl, instance).catch((error: unknown) => {
    throw /EADDRINUSE/.test(readLog(gateway.logFile)) ? new LaunchFailure(taken) : error;
  });
  return gateway;
};
