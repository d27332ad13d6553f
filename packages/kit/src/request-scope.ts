import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import type { Span } from '@opentelemetry/api';
import { newId } from './ids';

/** What every log line, statement and message of a request shares, wherever it is written: nobody passes it along. */
export type RequestScope = { readonly requestId: string; readonly span?: Span | undefined };

const scopes = new AsyncLocalStorage<RequestScope>();

export const inScope = <T>(scope: RequestScope, work: () => T): T => scopes.run(scope, work);

export const currentScope = (): RequestScope | undefined => scopes.getStore();

/** For what a request makes and leaves behind for others, a connection for instance: what it says later is not about that request. */
export const outsideScope = <T>(work: () => T): T => scopes.exit(work);

/** A function that runs in the scope it was bound in, whoever calls it. */
export const boundToScope = <Args extends unknown[], T>(work: (...args: Args) => T): ((...args: Args) => T) => {
  const scope = currentScope();
  return scope ? (...args) => scopes.run(scope, work, ...args) : work;
};

const PLAIN_ID = /^[\w.:-]{1,64}$/;

/** The id a request came with, if it is one that may be written anywhere; else a new one. */
export const requestIdOf = ({ headers }: IncomingMessage): string => {
  const given = headers['x-request-id'];
  return typeof given === 'string' && PLAIN_ID.test(given) ? given : newId();
};
