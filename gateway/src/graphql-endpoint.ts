import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Exchange, HttpError, header, readJson, refuseToken, sendJson } from '@pix/kit/http-server';
import { IDEMPOTENCY_KEY_HEADER, idempotencyError, readIdempotencyKey } from '@pix/kit/idempotency-keys';
import type { Locale, LocalizedText } from '@pix/kit/result';
import { isTracing, nameSpan } from '@pix/kit/tracing';
import { type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { Context } from './context';
import type { Documents, GraphqlRequest, ReadDocument, ReadOperation } from './documents';
import { type Counts, outcomeOf } from './gateway-metrics';
import { refusalError } from './limits/refusal';
import type { Refused, RequestRates } from './limits/request-rates';
import type { Safelist } from './safelist';

/** What is written to the client. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string | Buffer;
};

export type Asked = {
  readonly request: GraphqlRequest;
  /** Its document; `null` when it does not parse. */
  readonly read: ReadDocument | null;
  readonly operation: ReadOperation | null;
  readonly http: IncomingMessage;
  readonly context: Context;
};

type Rules = { readonly bodyBytes: number; readonly bodyMs: number; readonly operationMs: number };

/**
 * `POST /graphql`: who asks, what, whether it is within the limits and not too often, then `answer`. Everything that is refused is
 * refused before it is validated or planned, as a GraphQL error with a 4xx status.
 */
export const createGraphqlEndpoint = (options: {
  contextOf: (request: IncomingMessage) => Promise<Context>;
  documents: Documents;
  rates: RequestRates;
  rules: Rules;
  safelist: Safelist | null;
  counts: Counts;
  answer: (asked: Asked) => Promise<HttpAnswer>;
}) => {
  const { contextOf, documents, rates, rules, safelist, counts, answer } = options;

  return async ({ request: http, response }: Pick<Exchange, 'request' | 'response'>): Promise<void> => {
    const began = performance.now();
    response.setHeader('cache-control', 'no-store'); // What somebody may read is theirs, and of this moment.
    const context = await contextOf(http).catch((error: unknown) => refuseToken(response, error));
    if (!context) return counts.refused('token');
    const body = await bodyOf(http, rules).catch((error: unknown) => refuseBody(response, error));
    if (body === null) return counts.refused('body');
    const request = requestOf(body, safelist);
    if (!request) {
      counts.refused(safelist ? 'not_trusted' : 'not_a_request');
      return refuse(response, 400, safelist ? NOT_TRUSTED : NOT_A_REQUEST, context.locale);
    }

    const read = documents.read(request.query);
    const refusal = 'refusal' in read ? read.refusal : 'document' in read ? documents.refusalOf(read, request) : null;
    if (refusal) {
      counts.refused(refusal.limit);
      return sendErrors(response, 400, [refusalError(refusal, context.locale)]);
    }
    const document = 'document' in read ? read : null;
    const operation = document && documents.operationOf(document, request.operationName);
    if (document && !operation)
      return refuse(response, 400, NO_OPERATION, context.locale, 'OPERATION_RESOLUTION_FAILURE');
    if (operation?.node.operation === OperationTypeNode.SUBSCRIPTION)
      return refuse(response, 400, NOT_A_STREAM, context.locale);
    const idempotencyKey = operation?.node.operation === OperationTypeNode.MUTATION ? keyOf(http) : undefined;
    if (idempotencyKey === null)
      return sendErrors(response, 400, [idempotencyError('IDEMPOTENCY_KEY_INVALID', context.locale).toJSON()]);
    const tooOften = await rates.takeOperation(operation?.rootFields ?? [], context);
    if (tooOften) {
      counts.refused(`rate_${tooOften.kind}`);
      return refuseTooOften(response, tooOften, context.locale);
    }
    if (operation && isTracing())
      nameSpan(`${operation.node.operation} ${counts.labelOf(operation)}`, {
        'graphql.operation.type': operation.node.operation,
      });

    const deadline = performance.now() + rules.operationMs;
    const named = { ...context, deadline, ...(idempotencyKey && { idempotencyKey }) };
    const asked = { request, read: document, operation, http, context: named };
    const { status, headers, body: text } = await answer(asked);
    if (operation) counts.answered(operation, outcomeOf(text), (performance.now() - began) / 1_000);
    if (response.destroyed) return;
    response.setHeader('x-request-id', context.requestId);
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('content-length', Buffer.byteLength(text));
    response.statusCode = status;
    response.end(text);
  };
};

const NOT_A_REQUEST = {
  fr: 'Envoyez un objet JSON : query, et au besoin operationName et variables. Une seule opération par requête.',
  en: 'Send one JSON object: query, and maybe operationName and variables. One operation a request.',
};

const NO_OPERATION = {
  fr: 'Le document n’a pas d’opération de ce nom ; s’il en a plusieurs, nommez-en une par operationName.',
  en: 'The document has no operation of that name; if it has several, name one with operationName.',
};

const NOT_A_STREAM = {
  fr: 'Une souscription se demande avec Accept: text/event-stream, ou par WebSocket.',
  en: 'Ask for a subscription with Accept: text/event-stream, or over WebSocket.',
};

/** What is told where a safelist is enforced. */
export const NOT_TRUSTED = {
  fr: 'Seuls les documents connus d’avance reçoivent une réponse ici.',
  en: 'Only documents known in advance are answered here.',
};

/** The key a mutation came with: `null` when what it came with is none. */
const keyOf = (http: IncomingMessage): string | null | undefined => {
  const given = header(http, IDEMPOTENCY_KEY_HEADER);
  return given === undefined ? undefined : readIdempotencyKey(given);
};

/** A body that takes its time holds a connection, not more. */
const bodyOf = async (http: IncomingMessage, { bodyBytes, bodyMs }: Rules): Promise<unknown> => {
  const slow = setTimeout(() => http.destroy(), bodyMs);
  try {
    return (await readJson(http, bodyBytes)) ?? undefined;
  } finally {
    clearTimeout(slow);
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const requestOf = (body: unknown, safelist: Safelist | null): GraphqlRequest | null => {
  if (!isRecord(body)) return null;
  const { operationName, variables } = body;
  const query = safelist ? safelist.trusted(body.query, hashOf(body)) : body.query;
  if (typeof query !== 'string' || query === '') return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && !isRecord(variables)) return null;
  return { query, ...(operationName != null && { operationName }), ...(variables != null && { variables }) };
};

/** How automatic persisted queries name a document. */
const hashOf = ({ extensions }: Record<string, unknown>): unknown =>
  isRecord(extensions) && isRecord(extensions.persistedQuery) ? extensions.persistedQuery.sha256Hash : undefined;

const refuseBody = (response: ServerResponse, error: unknown): null => {
  if (!(error instanceof HttpError)) throw error;
  if (!response.req.complete) response.setHeader('connection', 'close');
  sendErrors(response, error.status, [{ message: error.message, extensions: { code: error.code.toUpperCase() } }]);
  return null;
};

const refuse = (
  response: ServerResponse,
  status: number,
  message: LocalizedText,
  locale: Locale,
  code = 'BAD_REQUEST',
): void => sendErrors(response, status, [{ message: message[locale], extensions: { code } }]);

const sendErrors = (response: ServerResponse, status: number, errors: readonly GraphQLFormattedError[]): void =>
  sendJson(response, status, { errors });

const refuseTooOften = (response: ServerResponse, refused: Refused, locale: Locale): void => {
  response.setHeader('retry-after', Math.ceil(refused.retryAfterMs / 1_000));
  sendErrors(response, 429, [tooOftenError(refused, locale)]);
};

/** « Too often », as a GraphQL error that says when to come back. */
export const tooOftenError = ({ kind, retryAfterMs }: Refused, locale: Locale): GraphQLFormattedError => {
  const seconds = Math.ceil(retryAfterMs / 1_000);
  return {
    message:
      locale === 'fr'
        ? `Trop de demandes : réessayez dans ${seconds} s.`
        : `Too many requests: try again in ${seconds} s.`,
    extensions: { code: 'RATE_LIMITED', limit: kind, retryAfterSeconds: seconds },
  };
};
