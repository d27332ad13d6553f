import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { isTracing, nameSpan } from '../tracing';
import { REQUEST_BUCKETS, type Series } from './durations';
import type { Metrics } from './registry';

export type Outcome = 'ok' | 'errors';

/** The duration of plain HTTP routes: by their pattern, never by the path that was asked for. */
export const routeMetrics = (metrics: Metrics): HttpMetrics => {
  const durations = metrics.durations({
    name: 'pix_http_request_duration_seconds',
    help: 'How long plain HTTP requests took, by route; GraphQL and health checks aside.',
    labels: ['method', 'route', 'status'],
    buckets: REQUEST_BUCKETS,
  });
  return {
    ended: (method, route, status, seconds) =>
      durations.of(method, route, `${Math.trunc(status / 100)}xx`).observe(seconds),
  };
};

/** Told of each plain HTTP request that ended. */
export type HttpMetrics = { ended(method: string, route: string, status: number, seconds: number): void };

export const operationDurations = (metrics: Metrics) =>
  metrics.durations({
    name: 'pix_graphql_operation_duration_seconds',
    help: 'How long GraphQL operations took, by what they ask for.',
    labels: ['type', 'operation', 'outcome'],
    buckets: REQUEST_BUCKETS,
  });

/**
 * What an operation is called in metrics and traces: its root field when it has one, of which a schema has so many and no more; the name
 * a client gives it is the client's to invent.
 */
export const operationLabel = (rootFields: readonly string[], isKnown: (field: string) => boolean): string => {
  const [first, ...others] = [...new Set(rootFields)].filter((field) => field !== '__typename');
  if (first === undefined) return 'none';
  if (others.length > 0) return 'several';
  return isKnown(first) ? first : 'unknown';
};

/** Whether a schema has a root field of that name. */
export const rootFieldsOf = (schema: GraphQLSchema): ((field: string) => boolean) => {
  const names = new Set(
    [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    ),
  );
  return (field) => names.has(field);
};

type Named = { readonly label: string; readonly series: Readonly<Record<Outcome, Series>> | null };

/** Measures the operations of a subgraph, and names their spans. What is worked out of a document is kept with it. */
export const operationsSeen = <Context extends BaseContext>(metrics: Metrics | null): ApolloServerPlugin<Context> => {
  const durations = metrics && operationDurations(metrics);
  const named = new WeakMap<OperationDefinitionNode, Named>();
  let isKnown: (field: string) => boolean = () => false;

  const nameOf = (operation: OperationDefinitionNode): Named => {
    const known = named.get(operation);
    if (known) return known;
    const label = operationLabel(ownRootFields(operation), isKnown);
    const seriesOf = (outcome: Outcome): Series | undefined => durations?.of(operation.operation, label, outcome);
    const [ok, errors] = [seriesOf('ok'), seriesOf('errors')];
    const made = { label, series: ok && errors ? { ok, errors } : null };
    named.set(operation, made);
    return made;
  };

  return {
    async serverWillStart({ schema }) {
      isKnown = rootFieldsOf(schema);
    },
    async requestDidStart() {
      const began = performance.now();
      return {
        async didResolveOperation({ operation }) {
          if (!isTracing()) return;
          if (!operation) return;
          const { label } = nameOf(operation);
          nameSpan(`${operation.operation} ${label}`, { 'graphql.operation.type': operation.operation });
        },
        async willSendResponse({ operation, response: { body } }) {
          if (!operation) return;
          const hasErrors = body.kind === 'single' && body.singleResult.errors !== undefined;
          nameOf(operation).series?.[hasErrors ? 'errors' : 'ok'].observe((performance.now() - began) / 1_000);
        },
      };
    },
  };
};

// The gateway writes root fields out: a fragment at the root is nobody's but a curious person's.
const ownRootFields = ({ selectionSet: { selections } }: OperationDefinitionNode): string[] =>
  selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : 'unknown'));
