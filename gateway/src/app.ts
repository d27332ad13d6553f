import type { IncomingMessage, Server } from 'node:http';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { createAuthenticator } from '@pix/kit/auth';
import { createEndedSessions } from '@pix/kit/ended-sessions';
import { createGraphqlServer, maskBugs } from '@pix/kit/graphql';
import { closeServer, createHttpServer, header, localeOf, type Route, sendJson } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { leaveConnections } from '@pix/kit/leave-connections';
import { createLogger, type Logger } from '@pix/kit/logger';
import { routeMetrics } from '@pix/kit/metrics/requests';
import { observe } from '@pix/kit/observation';
import { createOutage } from '@pix/kit/outage';
import { createRates } from '@pix/kit/rates';
import { remoteKeys } from '@pix/kit/remote-keys';
import { currentScope } from '@pix/kit/request-scope';
import { fewErrors } from './apollo-answer';
import { createBrowserRules } from './browsers';
import { clientOf } from './client-address';
import type { Config } from './config';
import type { Context } from './context';
import { createDocuments } from './documents';
import { createAnswers, createExecute } from './execution/answers';
import { createOwnExecutor } from './execution/own-executor';
import { explorerRoute } from './explorer';
import { createCounts, readGauges } from './gateway-metrics';
import { createGraphqlEndpoint } from './graphql-endpoint';
import { healthRoutes } from './health-routes';
import { createRequestRates } from './limits/request-rates';
import { createEventStreams, wantsEvents } from './live/event-stream';
import { createLiveChannels } from './live/live-channels';
import { createLiveViews, type LiveViews } from './live/live-views';
import { acceptWebSockets } from './live/websocket';
import { API_PATHS, createPlainRoutes } from './plain-routes';
import { readSafelist } from './safelist';
import { signInPageRoute } from './sign-in-page';
import { createSubgraphs, type DataSourceOf } from './subgraphs';
import { supergraphFile } from './supergraph';
import { webSiteRoute } from './web-site';

export type Gateway = {
  readonly logger: Logger;
  readonly server: Server;
  readonly live: Pick<LiveViews, 'count'>;
  /** Takes leave of those who are connected, before closing: nobody's request is cut. */
  leave(): Promise<void>;
  /** Where its metrics are told, if they are. */
  readonly metricsPort: number | null;
  close(): Promise<void>;
};

/** The whole wiring of the gateway. `dataSourceOf` is given by tests that run the subgraphs in process. */
export const createApp = async (config: Config, given: { dataSourceOf?: DataSourceOf } = {}): Promise<Gateway> => {
  const logger = createLogger('gateway', config.logLevel);
  const observation = await observe({ service: 'gateway', process: 'gateway' }, logger, config);
  const { metrics } = observation;
  const seen = createCounts(metrics);
  const outage = createOutage(); // One wait for a Redis that is silent, not one for each thing it is asked.
  const endedSessions = createEndedSessions({ redisUrl: config.redisUrl, logger, outage });
  const authenticate = createAuthenticator({
    issuer: config.publicUrl,
    keys: remoteKeys(config.services.identity),
    hasEnded: endedSessions.has,
  });

  const subgraphs = createSubgraphs(config, seen, given.dataSourceOf);
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphFile(config.supergraphFile, logger),
    buildService: ({ name }) => subgraphs.dataSourceOf(name) as GraphQLDataSource,
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) =>
      (requestContext.context as Context).onPlan?.(queryPlan),
    logger: { debug() {}, info() {}, warn: (text) => logger.warn(text), error: (text) => logger.error(text) },
  });
  const graphql = createGraphqlServer<Context>({
    logger,
    isProduction: config.isProduction,
    gateway,
    plugins: [fewErrors(config.http.errors)],
  });
  const documents = createDocuments(config.limits);
  const safelist = config.safelistFile === '' ? null : readSafelist(config.safelistFile);
  const own = config.executor === 'own' ? createOwnExecutor({ send: subgraphs.send, mask: maskBugs(logger) }) : null;
  const counts = createRates({ redisUrl: config.redisUrl, secret: config.gatewayKey, logger, outage });
  const rates = createRequestRates(counts, config.rates);
  const channels = createLiveChannels({ redisUrl: config.redisUrl, logger });
  const live = createLiveViews({
    execute: createExecute(graphql, own, documents),
    authenticate,
    channels,
    documents,
    safelist,
    rates,
    config,
    logger,
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    documents.serve(apiSchema, coreSupergraphSdl);
    seen.serve(apiSchema);
    own?.serve(apiSchema);
    live.serve(apiSchema);
  });
  await graphql.start();

  // A wrong token is refused here, before anything is planned; each subgraph verifies it again.
  const contextOf = async (
    request: IncomingMessage,
    authorization = header(request, 'authorization'),
  ): Promise<Context> => {
    return {
      viewer: await authenticate(authorization),
      authorization,
      locale: localeOf(request),
      requestId: currentScope()?.requestId ?? newId(),
      ...clientOf(request, config.trustedProxies),
    };
  };

  let isLeaving = false;
  const browsers = createBrowserRules(config);
  const plain = createPlainRoutes(config, authenticate, rates);
  const streams = createEventStreams(live, contextOf);
  const posted = createGraphqlEndpoint({
    contextOf,
    documents,
    rates,
    rules: config.http,
    safelist,
    counts: seen,
    answer: createAnswers(graphql, own, config.http.errors),
  });
  const orEvents = (method: Route['method'], handle: Route['handle']): Route => ({
    method,
    path: '/graphql',
    handle: (asked) => (wantsEvents(asked.request) ? streams.handle(asked) : handle(asked)),
  });
  const explorer = config.isProduction ? null : explorerRoute(config);
  const site = webSiteRoute(config.webFolder, API_PATHS);
  const server = createHttpServer({
    logger,
    before: browsers.before,
    observers: {
      metrics: metrics && routeMetrics(metrics),
      traceparentOf: (request) => (config.trustsClientTraces ? header(request, 'traceparent') : undefined),
    },
    routes: [
      orEvents('POST', posted),
      orEvents('GET', (explorer ?? NOTHING_HERE).handle),
      ...(config.isProduction || site ? [] : [signInPageRoute()]),
      ...plain.routes,
      ...healthRoutes(config, () => isLeaving),
      ...(site ? [site] : []),
    ],
  });

  const sockets = acceptWebSockets(server, {
    live,
    contextOf,
    isAllowed: browsers.isAllowed,
    mostSockets: config.live.inAll,
    logger,
  });

  const redis = { rates: counts.isUp, ended_sessions: endedSessions.isUp, live_views: channels.isUp };
  if (metrics) readGauges(metrics, { liveViews: live.count, redis });

  return {
    logger,
    server,
    live,
    async leave() {
      isLeaving = true; // Nobody is sent here any more; who comes all the same is served.
      streams.close();
      await sockets.close();
      await leaveConnections(server);
    },
    metricsPort: observation.port,
    async close() {
      streams.close();
      await Promise.all([sockets.close(), closeServer(server), live.close()]);
      await graphql.stop();
      await plain.close();
      await Promise.all([endedSessions.close(), counts.close(), subgraphs.close()]);
      await observation.stop();
    },
  };
};

const NOTHING_HERE: Pick<Route, 'handle'> = {
  handle: ({ response }) => sendJson(response, 404, { error: 'not_found' }),
};
