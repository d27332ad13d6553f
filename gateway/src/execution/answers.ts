import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { apolloAnswer } from '../apollo-answer';
import type { Context } from '../context';
import type { Documents, GraphqlRequest } from '../documents';
import type { Asked, HttpAnswer } from '../graphql-endpoint';
import type { Executed, OwnExecutor } from './own-executor';

const MEDIA_TYPES_KEPT = 100;

/**
 * Answers over HTTP: by our executor what it knows, else by Apollo, whose plan is then kept. Which media type an `Accept` header
 * asks for is Apollo's to say too, once for each header.
 */
export const createAnswers = (graphql: ApolloServer<Context>, own: OwnExecutor | null, mostErrors: number) => {
  const byApollo = apolloAnswer(graphql);
  const headersFor = new Map<string, HttpAnswer['headers']>();

  return async (asked: Asked): Promise<HttpAnswer> => {
    const { http, read, operation, request, context } = asked;
    if (!own || !read || !operation) return byApollo(asked);
    const accept = http.headers.accept ?? '';
    const headers = headersFor.get(accept);
    const executed = headers && (await own.execute(operation, request, context));
    if (headers && executed) return { status: 200, headers, body: bodyOf(executed, mostErrors) };

    const answer = await byApollo({
      ...asked,
      context: { ...context, onPlan: (plan) => own.learn(read, operation, plan) },
    });
    if (answer.status === 200 && headersFor.size < MEDIA_TYPES_KEPT && accept.length < 500)
      headersFor.set(accept, withoutLength(answer.headers));
    return answer;
  };
};

const withoutLength = (headers: HttpAnswer['headers']): HttpAnswer['headers'] =>
  [...headers].filter(([name]) => name !== 'content-length');

const bodyOf = (executed: Executed, mostErrors: number): string | Buffer => {
  if ('text' in executed) return executed.text;
  const { data, errors } = executed;
  return `${JSON.stringify(errors.length > 0 ? { errors: errors.slice(0, mostErrors), data } : { data })}\n`;
};

/** What a query answers, without HTTP around it. */
export type PlainAnswer = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
};

/** Executes a query for a live view: by our executor when its plan is known, else by Apollo. */
export const createExecute =
  (graphql: ApolloServer<Context>, own: OwnExecutor | null, documents: Documents) =>
  async (request: GraphqlRequest, context: Context): Promise<PlainAnswer> => {
    const read = documents.read(request.query);
    const document = 'document' in read ? read : null;
    const operation = document && documents.operationOf(document, request.operationName);
    const executed = own && operation && (await own.execute(operation, request, context));
    if (executed && 'text' in executed) return JSON.parse(executed.text.toString('utf8')) as PlainAnswer;
    if (executed) return executed.errors.length > 0 ? executed : { data: executed.data };

    const onPlan: Context['onPlan'] = (plan) => document && operation && own?.learn(document, operation, plan);
    const { body } = await graphql.executeOperation(request, { contextValue: { ...context, onPlan } });
    if (body.kind !== 'single') throw new Error('Incremental delivery is not offered.');
    return body.singleResult;
  };

export type Execute = ReturnType<typeof createExecute>;
