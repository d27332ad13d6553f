import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from './logger';
import type { HttpMetrics } from './metrics/requests';
import { inScope, requestIdOf } from './request-scope';
import { isTracing, type SpanStart, traced } from './tracing';

/** Who looks at the requests of a server. */
export type Observers = {
  readonly metrics?: HttpMetrics | null;
  /** The trace a request goes on with, when who asks is to be believed. */
  readonly traceparentOf?: (request: IncomingMessage) => string | undefined;
};

type Route = { readonly method: string; readonly path: string };

/** Answers a request in its scope: all that is logged, stated and sent meanwhile has its id. Health checks come every second and have none. */
export const observed = (
  route: Route,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  answer: () => Promise<void>,
  { logger, observers: { metrics, traceparentOf } = {} }: { logger: Logger; observers?: Observers },
): Promise<void> => {
  if (route.path.startsWith('/health/')) return answer();
  if (metrics && route.path !== '/graphql') measure(metrics, route, response);
  const logged = TALKATIVE.has(logger.level) ? () => log(logger, route, response, answer) : answer;
  return inScope({ requestId: requestIdOf(request) }, () =>
    isTracing() ? traced(spanOf(route, traceparentOf?.(request)), logged) : logged(),
  );
};

/** The levels at which every request has a line. */
const TALKATIVE: ReadonlySet<string> = new Set(['debug', 'trace']);

const log = async (
  logger: Logger,
  { method, path }: Route,
  response: ServerResponse,
  answer: () => Promise<void>,
): Promise<void> => {
  const began = performance.now();
  await answer();
  const ms = Math.round(performance.now() - began);
  logger.debug({ method, route: path, status: response.statusCode, ms }, 'answered');
};

const measure = (metrics: HttpMetrics, { method, path }: Route, response: ServerResponse): void => {
  const began = performance.now();
  response.once('close', () => metrics.ended(method, path, response.statusCode, (performance.now() - began) / 1_000));
};

const spanOf = ({ method, path }: Route, parent: string | undefined): SpanStart => ({
  name: `${method} ${path}`,
  kind: 'server',
  attributes: { 'http.request.method': method, 'http.route': path },
  parent,
});
