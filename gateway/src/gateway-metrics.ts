import { REQUEST_BUCKETS, type Series } from '@pix/kit/metrics/durations';
import { type Metrics, REDIS_UP } from '@pix/kit/metrics/registry';
import { type Outcome, operationDurations, operationLabel, rootFieldsOf } from '@pix/kit/metrics/requests';
import type { GraphQLSchema } from 'graphql';
import type { ReadOperation } from './documents';
import type { SubgraphAnswer } from './subgraph-client';

/** How a call to a subgraph ended, as far as the gateway sees without reading the answer. */
export type CallOutcome = 'ok' | 'errors' | 'timeout' | 'unavailable';

/** What the gateway counts of what it answers, refuses and asks. */
export type Counts = {
  /** What an operation is called, in metrics and traces. */
  labelOf(operation: ReadOperation): string;
  answered(operation: ReadOperation, outcome: Outcome, seconds: number): void;
  refused(reason: string): void;
  called(subgraph: string, outcome: CallOutcome, seconds: number): void;
  serve(schema: GraphQLSchema): void;
};

type Named = { readonly label: string; readonly series: Partial<Record<Outcome, Series>> };

/** The gateway's own metrics (docs/observability.md); without a registry nothing is counted, and operations are named all the same. */
export const createCounts = (metrics: Metrics | null): Counts => {
  const operations = metrics && operationDurations(metrics);
  const calls = metrics?.durations({
    name: 'pix_gateway_subgraph_duration_seconds',
    help: 'How long subgraphs took to answer the gateway.',
    labels: ['subgraph', 'outcome'],
    buckets: REQUEST_BUCKETS,
  });
  const refusals = metrics?.counter(
    'pix_gateway_refused_total',
    'Requests refused before being planned, by the limit or the rule they met.',
    'reason',
  );
  const named = new WeakMap<ReadOperation, Named>();
  const callSeries = new Map<string, Record<CallOutcome, Series>>();
  let isKnown: (field: string) => boolean = () => false;

  const nameOf = (operation: ReadOperation): Named => {
    const known = named.get(operation);
    if (known) return known;
    const label = operationLabel(operation.rootFields, isKnown);
    const seriesOf = (outcome: Outcome) => operations?.of(operation.node.operation, label, outcome);
    const [ok, errors] = [seriesOf('ok'), seriesOf('errors')];
    const made: Named = { label, series: ok && errors ? { ok, errors } : {} };
    named.set(operation, made);
    return made;
  };

  const callsOf = (subgraph: string, of: NonNullable<typeof calls>): Record<CallOutcome, Series> => {
    const known = callSeries.get(subgraph);
    if (known) return known;
    const seriesOf = (outcome: CallOutcome) => of.of(subgraph, outcome);
    const made = {
      ok: seriesOf('ok'),
      errors: seriesOf('errors'),
      timeout: seriesOf('timeout'),
      unavailable: seriesOf('unavailable'),
    };
    callSeries.set(subgraph, made);
    return made;
  };

  return {
    labelOf: (operation) => nameOf(operation).label,
    answered: (operation, outcome, seconds) => nameOf(operation).series[outcome]?.observe(seconds),
    refused: (reason) => refusals?.inc({ reason }),
    called(subgraph, outcome, seconds) {
      if (calls) callsOf(subgraph, calls)[outcome].observe(seconds);
    },
    serve(schema) {
      isKnown = rootFieldsOf(schema);
    },
  };
};

/** Gauges read from what the gateway holds. A connection nothing has needed yet (`null`) is not told. */
export const readGauges = (
  metrics: Metrics,
  held: { liveViews: () => number; redis: Readonly<Record<string, () => boolean | null>> },
): void => {
  metrics.reading('pix_gateway_live_views', 'Live views that are open.', [], () => [[{}, held.liveViews()]]);
  metrics.reading('pix_redis_up', REDIS_UP, ['used_for'], () =>
    Object.entries(held.redis).flatMap(([usedFor, isUp]) => {
      const state = isUp();
      return state === null ? [] : [[{ used_for: usedFor }, state ? 1 : 0] as const];
    }),
  );
};

const ERRORS = Buffer.from('{"errors"');

/** Errors come first in every answer that has some, Apollo's and ours. */
export const outcomeOf = (body: string | Buffer): Outcome => {
  const begins =
    typeof body === 'string' ? body.startsWith('{"errors"') : body.subarray(0, ERRORS.length).equals(ERRORS);
  return begins ? 'errors' : 'ok';
};

export const outcomeOfCall = ({ status, body }: SubgraphAnswer): CallOutcome =>
  status === 200 ? outcomeOf(body) : 'errors';
