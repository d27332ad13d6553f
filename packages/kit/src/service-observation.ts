import type { DataSource } from 'typeorm';
import type { Logger } from './logger';
import { poolMetrics } from './metrics/database-pool';
import type { MetricsAddress } from './metrics/registry';
import { type Observation, observe } from './observation';
import type { TracingSettings } from './tracing';

/**
 * Measures and traces a process of a service: its database pool as well. A worker tells its metrics on a port of its own. In a file of its
 * own, because the gateway, which observes itself too, has no database: what this imports is 15 MB it would hold for nothing.
 */
export const observeService = async (
  { name, logger, dataSource }: { name: string; logger: Logger; dataSource: DataSource },
  config: {
    readonly metrics: MetricsAddress;
    readonly workerMetricsPort: number | null;
    readonly tracing: TracingSettings;
    readonly database: { readonly poolSize: number };
  },
  process: 'api' | 'worker',
): Promise<Observation> => {
  const port = process === 'api' ? config.metrics.port : config.workerMetricsPort;
  const settings = { ...config, metrics: { ...config.metrics, port } };
  const observation = await observe({ service: name, process }, logger, settings);
  if (observation.metrics) poolMetrics(observation.metrics, dataSource, config.database.poolSize);
  return observation;
};
