import { writeFileSync } from 'node:fs';
import type { Config } from './config';
import { LaunchFailure } from './launch-failure';
import { freePort, isPortFree } from './ports';
import { type ServiceName, serviceNames } from './service-names';

/** Where each process of a run tells its metrics: ports of the loopback. */
export type MetricsPorts = {
  readonly gateway: number;
  readonly services: Readonly<Record<ServiceName, { readonly api: number; readonly worker: number }>>;
};

/** The gateway's port as it was asked for, free ones for the others; none when none was asked for. */
export const chooseMetricsPorts = async (
  gateway: number | undefined,
  taken: ReadonlySet<number>,
): Promise<MetricsPorts | undefined> => {
  if (gateway === undefined) return undefined;
  if (!(await isPortFree(gateway)))
    throw new LaunchFailure(`Port ${gateway} is taken: stop what listens there, or start with another METRICS_PORT.`);
  const promised = new Set([...taken, gateway]);
  const promise = async (): Promise<number> => {
    const port = await freePort(promised);
    promised.add(port);
    return port;
  };
  const services = Object.fromEntries(serviceNames.map((name) => [name, { api: 0, worker: 0 }]));
  for (const name of serviceNames) services[name] = { api: await promise(), worker: await promise() };
  return { gateway, services: services as MetricsPorts['services'] };
};

/** Tells Prometheus where to scrape, in the form of its `file_sd_configs`. A worker inside its service is told with it. */
export const writeMetricsTargets = (
  file: string,
  { gateway, services }: MetricsPorts,
  workers: Config['workers'],
): void => {
  const ports = [
    gateway,
    ...Object.values(services).flatMap(({ api, worker }) => (workers === 'inside' ? [api] : [api, worker])),
  ];
  const content = [{ targets: ports.map((port) => `127.0.0.1:${port}`), labels: { job: 'pix' } }];
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
};
