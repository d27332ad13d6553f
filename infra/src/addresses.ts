import type { Config } from './config';
import { LaunchFailure } from './launch-failure';
import { chooseMetricsPorts, type MetricsPorts } from './metrics-targets';
import { freePorts, isPortFree } from './ports';
import { type ServiceName, serviceNames } from './service-names';

export type ServiceAddress = {
  readonly port: number;
  readonly url: string;
  /** Where the worker tells its health; it serves nothing else. */
  readonly workerPort: number;
  readonly workerUrl: string;
};

export type Addresses = {
  readonly gatewayPort: number;
  /** How this machine reaches the gateway. */
  readonly gatewayUrl: string;
  /** How the outside reaches it: links in mails and certificates are built on it. */
  readonly publicUrl: string;
  readonly services: Readonly<Record<ServiceName, ServiceAddress>>;
  /** Where « GAR (démonstration) » listens, and how a browser reaches it. */
  readonly demonstrationProvider: { readonly port: number; readonly url: string };
  /** Where each process tells its metrics, when they are asked for. */
  readonly metrics?: MetricsPorts | undefined;
};

const usualPort = 4000;

/** The port that was asked for or none; the usual one is only a habit, so there the next free one will do. */
export const chooseGatewayPort = async ({ port, host }: Config): Promise<number> => {
  if (port !== undefined) {
    if (await isPortFree(port, host)) return port;
    throw new LaunchFailure(`Port ${port} is taken: stop what listens there, or start with another PORT.`);
  }
  for (let candidate = usualPort; candidate < usualPort + 100; candidate += 1) {
    if (await isPortFree(candidate, host)) return candidate;
  }
  throw new LaunchFailure(`Ports ${usualPort} to ${usualPort + 99} are all taken: start with another PORT.`);
};

const reachable = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};

/** What a browser calls this machine: as the platform is called, once it listens to more than the loopback. */
const browserName = (host: string, publicUrl: string): string =>
  host === '127.0.0.1' ? host : new URL(publicUrl).hostname;

const serviceAddress = (port = 0, workerPort = 0): ServiceAddress => ({
  port,
  url: `http://127.0.0.1:${port}`,
  workerPort,
  workerUrl: `http://127.0.0.1:${workerPort}`,
});

/** Who listens where in this run: the gateway where people expect it, everything else on free ports of the loopback. */
export const chooseAddresses = async (config: Config, gatewayPort: number): Promise<Addresses> => {
  const [providerPort = 0, ...ports] = await freePorts(serviceNames.length * 2 + 1);
  const services = serviceNames.map((name, index) => [name, serviceAddress(ports[index * 2], ports[index * 2 + 1])]);
  const gatewayUrl = `http://${reachable(config.host)}:${gatewayPort}`;
  const publicUrl = config.publicUrl ?? gatewayUrl;
  return {
    gatewayPort,
    gatewayUrl,
    publicUrl,
    services: Object.fromEntries(services) as Record<ServiceName, ServiceAddress>,
    demonstrationProvider: { port: providerPort, url: `http://${browserName(config.host, publicUrl)}:${providerPort}` },
    metrics: await chooseMetricsPorts(config.metricsPort, new Set([gatewayPort, providerPort, ...ports])),
  };
};
