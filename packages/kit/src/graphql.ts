import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import {
  type DocumentNode,
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLFormattedError,
  type GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type ParseOptions,
  parse,
} from 'graphql';
import { z } from 'zod';
import { unauthenticated, type Viewer } from './auth';
import { IDEMPOTENCY_CODES } from './idempotency-keys';
import type { Logger } from './logger';
import type { Failure, Locale, Result } from './result';
import { failSpan } from './tracing';
import type { Claim } from './transactions';

/** What every request carries, whatever the service. */
export type RequestContext = {
  readonly viewer: Viewer;
  readonly locale: Locale;
  readonly requestId: string;
  /** The network address of the person's device, as the gateway sees it. Personal: never kept nor logged as it is. */
  readonly clientAddress?: string;
  /** What the person's browser says it is. Personal: only a coarse label of it may be kept. */
  readonly clientAgent?: string;
  /** The hold on the idempotency key it came with: its writes are noted on it. */
  readonly claim?: Claim;
};

/** The SDL every subgraph has besides its own `schema.graphql`. */
export const sharedSdl = (): string => readFileSync(join(__dirname, '../shared.graphql'), 'utf8');

const FEDERATION_LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@shareable", "@external", "@inaccessible", "@provides", "@requires", "@listSize"]
)`;

/** A service's whole SDL: its contract, the shared types, the federation link. */
export const subgraphSdl = (schemaFile: string, options?: ParseOptions): DocumentNode =>
  parse([FEDERATION_LINK, sharedSdl(), readFileSync(schemaFile, 'utf8')].join('\n'), options);

/** Presents a result: the success under its type's name, a failure under its own. */
export const present = <Value, F extends Failure, Name extends string, Success extends { __typename: Name }>(
  result: Result<Value, F>,
  toSuccess: (value: Value) => Success,
): Success | Presented<F> =>
  result.ok ? toSuccess(result.value) : ({ __typename: result.failure.name, ...result.failure } as Presented<F>);

/** A failure as a member of a result union: distributed, so that each name stays with its own fields. */
type Presented<F extends Failure> = F extends Failure<infer Name> ? F & { __typename: Name } : never;

export type OperationRules = {
  /** Root fields anybody may use, signed in or not. Everything else needs a viewer. */
  readonly publicOperations: readonly string[];
  /** Root fields for machines only, with the scope each needs. */
  readonly machineOperations: Readonly<Record<string, string>>;
  /** Root fields for people, which machines may use as well with the scope named here. */
  readonly sharedOperations?: Readonly<Record<string, string>>;
};

/** Builds the subgraph's schema: closed by default, errors in the viewer's language, dates as dates. */
export const buildSchema = (options: {
  schemaFile: string;
  resolvers: object;
  rules: OperationRules;
}): GraphQLSchema => {
  const schema = buildSubgraphSchema([
    {
      typeDefs: subgraphSdl(options.schemaFile, { noLocation: true }), // 1 MB: every token would be kept for ever.
      resolvers: { DateTime: dateTime, Date: calendarDate, ...options.resolvers } as GraphQLResolverMap<unknown>,
    },
  ]);
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && saysMessage(type)) localiseMessage(type);
  guardRootFields(schema, options.rules);
  return schema;
};

const saysMessage = (type: GraphQLObjectType): boolean =>
  type.name === 'FieldError' || type.getInterfaces().some(({ name }) => name === 'Error');

const localiseMessage = (type: GraphQLObjectType): void => {
  const field = type.getFields().message;
  if (field) field.resolve = ({ message }: Failure, _: unknown, { locale }: RequestContext) => message[locale];
};

const guardRootFields = (schema: GraphQLSchema, rules: OperationRules): void => {
  const { publicOperations, machineOperations, sharedOperations = {} } = rules;
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  const fields = new Map(roots.flatMap((type) => Object.entries(type.getFields())));
  for (const name of [...publicOperations, ...Object.keys(machineOperations), ...Object.keys(sharedOperations)])
    if (!fields.has(name)) throw new Error(`No root field is called ${name}: correct the operation rules in app.ts.`);

  for (const [name, field] of fields) {
    if (name.startsWith('_') || publicOperations.includes(name)) continue;
    field.resolve = guarded(field.resolve ?? defaultFieldResolver, {
      isForMachines: name in machineOperations,
      scope: machineOperations[name] ?? sharedOperations[name],
    });
  }
};

const guarded =
  (
    resolve: GraphQLFieldResolver<unknown, RequestContext>,
    { isForMachines, scope }: { isForMachines: boolean; scope: string | undefined },
  ) =>
  (...call: Parameters<GraphQLFieldResolver<unknown, RequestContext>>): unknown => {
    const [, , { viewer }] = call;
    const isLetIn =
      viewer.kind === 'machine'
        ? scope !== undefined && viewer.scopes.includes(scope)
        : viewer.kind !== 'anonymous' && !isForMachines;
    if (!isLetIn) throw unauthenticated();
    return resolve(...call);
  };

const dateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => new Date(value as Date | string).toISOString(),
  parseValue: (value) => toDate(value),
  parseLiteral: (node) => toDate(node.kind === Kind.STRING ? node.value : null),
});

// `new Date` alone also reads « 1 », « 11/22/2026 », and the 30th of February as the 2nd of March.
const instant = z.iso.datetime({ offset: true });

const toDate = (value: unknown): Date => {
  const read = instant.safeParse(value);
  if (!read.success) throw new GraphQLError('DateTime: an ISO 8601 instant is expected.');
  return new Date(read.data);
};

const calendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: (value) => toDay(value),
  parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : null),
});

const toDay = (value: unknown): string => {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const day = isDay ? new Date(`${value}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new GraphQLError('Date: a calendar day is expected, YYYY-MM-DD.');
  return value;
};

/** An Apollo Server that tells nobody else anything: no telemetry, no landing page, no stack trace, masked bugs. */
export const createGraphqlServer = <Context extends BaseContext>(options: {
  logger: Logger;
  isProduction: boolean;
  schema?: GraphQLSchema;
  gateway?: ConstructorParameters<typeof ApolloServer<Context>>[0]['gateway'];
  plugins?: ApolloServerPlugin<Context>[];
}): ApolloServer<Context> =>
  new ApolloServer<Context>({
    ...(options.gateway ? { gateway: options.gateway } : { schema: options.schema as GraphQLSchema }),
    introspection: !options.isProduction,
    hideSchemaDetailsFromClientErrors: options.isProduction,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false, // Anybody could fill its memory; trusted documents are the gateway's own.
    formatError: maskBugs(options.logger),
    logger: {
      debug() {},
      info() {},
      warn: (text) => options.logger.warn(text),
      error: (text) => options.logger.error(text),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(options.plugins ?? []),
    ],
  });

const SPOKEN_CODES = new Set([
  'UNAUTHENTICATED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'SUBGRAPH_UNAVAILABLE',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'SUBGRAPH_TIMEOUT',
  ...IDEMPOTENCY_CODES,
]);

/** A bug or an outage is logged once, here, and told to the client without any detail. */
export const maskBugs =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && SPOKEN_CODES.has(code))
      return { ...formatted, extensions: { code, ...pickRequestId(formatted) } };
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    logger.error({ error: cause, path: formatted.path }, 'unexpected error');
    failSpan(cause);
    return {
      message: 'Une erreur est survenue de notre côté. Réessayez. / Something went wrong on our side. Try again.',
      path: formatted.path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...pickRequestId(formatted) },
    };
  };

const pickRequestId = ({ extensions }: GraphQLFormattedError): { requestId?: unknown } =>
  extensions?.requestId ? { requestId: extensions.requestId } : {};
