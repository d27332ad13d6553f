import type { Logger } from './logger';
import { createMetrics, type Measured, type Metrics, type MetricsAddress, serveMetrics } from './metrics/registry';
import { startTracing, type TracingSettings } from './tracing';

export type Observation = {
  readonly metrics: Metrics | null;
  /** Where they are told. */
  readonly port: number | null;
  readonly isObserved: boolean;
  /** Once nothing runs any more: what is left is sent. */
  stop(): Promise<void>;
};

/** Measures and traces a process, as its settings say. */
export const observe = async (
  measured: Measured,
  logger: Logger,
  { metrics: address, tracing: settings }: { metrics: MetricsAddress; tracing: TracingSettings },
): Promise<Observation> => {
  const metrics = address.port === null ? null : await createMetrics(measured);
  const telling = await serveMetrics(metrics, address, logger);
  const tracing = startTracing(settings, nameOf(measured));
  return {
    metrics,
    port: telling.port,
    isObserved: metrics !== null || settings.endpoint !== null,
    async stop() {
      await Promise.all([telling.close(), tracing.stop()]);
    },
  };
};

const nameOf = ({ service, process }: Measured): string =>
  process === 'worker' ? `pix-${service}-worker` : `pix-${service}`;
