import type { IncomingMessage } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { DataSource } from 'typeorm';
import type { RequestContext } from './graphql';
import type { Answering, GraphqlHttpAnswer } from './graphql-http';
import { header } from './http-server';
import {
  IDEMPOTENCY_KEY_HEADER,
  type IdempotencyRefusal,
  idempotencyError,
  type NamedRequest,
  nameRequest,
  readIdempotencyKey,
} from './idempotency-keys';
import { createKeyStore, type KeyStore } from './key-store';
import type { Logger } from './logger';
import type { Claim } from './transactions';

const JSON_HEADERS = [['content-type', 'application/json; charset=utf-8']] as const;

/**
 * Mutations under an idempotency key, the contract of Stripe (docs/adr/0014): the first is executed and its answer kept for 24 h; its
 * copies get that answer, byte for byte. Without the header nothing here runs.
 */
export const createOnce = (options: {
  dataSource: DataSource;
  secret: string;
  logger: Logger;
  requestOf: (request: IncomingMessage) => Promise<RequestContext>;
  selfProvenMutations?: readonly string[];
}): Answering => {
  const keys = createKeyStore(options.dataSource, options.secret);

  return async (http, body, execute) => {
    const given = header(http, IDEMPOTENCY_KEY_HEADER);
    if (given === undefined) return execute();
    const { viewer, locale } = await options.requestOf(http);
    const refuse = (code: IdempotencyRefusal): GraphqlHttpAnswer => refused(idempotencyError(code, locale));
    const key = readIdempotencyKey(given);
    if (key === null) return refuse('IDEMPOTENCY_KEY_INVALID');
    const named = nameRequest(options.secret, { viewer, key, body, selfProven: options.selfProvenMutations ?? [] });
    if (!named) return execute();

    const outcome = await keys.claim(named);
    if (outcome.kind === 'refused') return refuse(outcome.code);
    if (outcome.kind === 'answered') return { status: outcome.status, headers: JSON_HEADERS, text: outcome.text };
    return keep(keys, named, outcome.claim, execute, options.logger);
  };
};

/** Executes, and keeps the answer. One that failed before it did anything is forgotten: its copy is executed. */
const keep = async (
  keys: KeyStore,
  named: NamedRequest,
  claim: Claim & { readonly token: string },
  execute: (claim: Claim) => Promise<GraphqlHttpAnswer>,
  logger: Logger,
): Promise<GraphqlHttpAnswer> => {
  const answer = await execute(claim);
  try {
    if (!hasErrors(answer) || !(await keys.release(named, claim.token))) await keys.store(named, claim.token, answer);
  } catch (error) {
    logger.warn({ error }, 'the answer to an idempotency key is not kept'); // What was done was done: it is told.
  }
  return answer;
};

const hasErrors = ({ status, text }: GraphqlHttpAnswer): boolean =>
  status !== 200 || 'errors' in (JSON.parse(text) as object);

// 200, as any answer of GraphQL: the gateway takes another status for an outage.
const refused = (error: GraphQLError): GraphqlHttpAnswer => ({
  status: 200,
  headers: JSON_HEADERS,
  text: `${JSON.stringify({ errors: [error.toJSON()] })}\n`,
});
