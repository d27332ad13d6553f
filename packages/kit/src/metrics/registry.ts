import { createServer } from 'node:http';
import type { Gauge as GaugeMetric, Registry } from 'prom-client';
import { closeServer, listen, sendJson } from '../http-server';
import type { Logger } from '../logger';
import { createDurations, type Durations } from './durations';

/** How a process is called in every metric: a service's requests and its worker are two. */
export type Measured = { readonly service: string; readonly process: 'api' | 'worker' | 'gateway' };

/** Where a process tells its metrics; without a port it measures nothing. */
export type MetricsAddress = { readonly host: string; readonly port: number | null };

type Values = readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];

const READ_WITHIN_MS = 2_000;

/** What `pix_redis_up` says, in the services and in the gateway. */
export const REDIS_UP =
  'Whether the connection to Redis is there: 1, or 0. One that nothing has needed yet is not told.';

/**
 * The metrics of one process (docs/observability.md). Counters and durations are written where things happen; everything else is
 * read at a scrape, by nobody's timer. The library is loaded here: a process that tells nothing never loads it.
 */
export const createMetrics = async (measured: Measured) => {
  const { Registry, Gauge, Counter, collectDefaultMetrics } = await import('prom-client');
  const registry: Registry = new Registry();
  registry.setDefaultLabels({ ...measured });
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 });
  const register = (
    { name, help, labelNames }: { name: string; help: string; labelNames: readonly string[] },
    collect: (gauge: GaugeMetric) => void | Promise<void>,
  ): void => {
    const gauge: GaugeMetric = new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [],
      collect: () => collect(gauge),
    });
    registry.registerMetric(gauge);
  };
  const askAll: (() => Promise<unknown>)[] = [];
  const sources = new Gauge({
    name: 'pix_metrics_source_up',
    help: 'Whether what is read at a scrape could be read: 1, or 0 when it failed or took more than 2 s.',
    labelNames: ['source'],
    registers: [registry],
    async collect() {
      await Promise.all(askAll.map((ask) => ask()));
    },
  });

  return {
    registry,

    durations<Label extends string>(options: Parameters<typeof createDurations<Label>>[0]): Durations {
      const durations = createDurations(options);
      registry.registerMetric(durations as unknown as Parameters<Registry['registerMetric']>[0]);
      return durations;
    },

    counter: (name: string, help: string, ...labelNames: string[]) =>
      new Counter({ name, help, labelNames, registers: [registry] }),

    gauge: (name: string, help: string, ...labelNames: string[]) =>
      new Gauge({ name, help, labelNames, registers: [registry] }),

    /** A gauge read at each scrape from what is in memory. */
    reading(name: string, help: string, labelNames: readonly string[], read: () => Values): void {
      const collect = (gauge: GaugeMetric): void => {
        gauge.reset();
        for (const [labels, value] of read()) gauge.set(labels, value);
      };
      register({ name, help, labelNames }, collect);
    },

    /** Gauges read at each scrape by asking somebody else, together; when it does not answer, they say nothing and the source is 0. */
    asking(
      source: string,
      gauges: readonly { readonly name: string; readonly help: string; readonly labelNames?: readonly string[] }[],
      ask: () => Promise<readonly Values[]>,
    ): void {
      let asked: Promise<readonly Values[] | null> | null = null;
      const answer = (): Promise<readonly Values[] | null> => {
        asked ??= withinTime(ask())
          .then(
            (values) => (sources.set({ source }, 1), values),
            () => (sources.set({ source }, 0), null),
          )
          .finally(() => setImmediate(() => (asked = null)));
        return asked;
      };
      askAll.push(answer);
      gauges.forEach(({ name, help, labelNames = [] }, index) => {
        register({ name, help, labelNames }, async (gauge) => {
          const values = await answer();
          gauge.reset();
          if (labelNames.length === 0) gauge.remove(); // One without labels would be 0, which is not « nobody knows ».
          for (const [labels, value] of values?.[index] ?? []) gauge.set(labels, value);
        });
      });
    },
  };
};

export type Metrics = Awaited<ReturnType<typeof createMetrics>>;

const withinTime = async <T>(work: Promise<T>): Promise<T> => {
  let late: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, reject) => {
        late = setTimeout(() => reject(new Error('too slow to be told')), READ_WITHIN_MS);
      }),
    ]);
  } finally {
    clearTimeout(late);
  }
};

/** Tells the metrics on a port of their own, which is never opened to the outside; answers how to stop, and where it listens. */
export const serveMetrics = async (
  metrics: Metrics | null,
  { host, port }: MetricsAddress,
  logger: Logger,
): Promise<{ readonly port: number | null; close(): Promise<void> }> => {
  if (!metrics || port === null) return { port: null, close: async () => {} };
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return sendJson(response, 404, { error: 'not_found' });
    metrics.registry.metrics().then(
      (text) => {
        response.setHeader('content-type', metrics.registry.contentType);
        response.end(text);
      },
      (error: unknown) => {
        logger.error({ error }, 'metrics');
        sendJson(response, 500, { error: 'internal_error' });
      },
    );
  });
  const listening = await listen(server, host, port);
  logger.info({ port: listening }, 'telling metrics');
  return { port: listening, close: () => closeServer(server) };
};
