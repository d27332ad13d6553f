import { RefreshTokensDocument, SignOutDocument } from './__generated__/session';
import { NetworkError, RefusedError, refusalOf, type ToldError } from './request-errors';
import { createSession, fixedSession, type Session } from './session';
import { type LiveObserver, openLiveView } from './subscribe';
import { memoryStorage, type TokenStorage } from './token-storage';
import { backoffMs, pause, send, type TransportOptions } from './transport';
import type { TypedDocumentString } from './typed-document';

export type Locale = 'fr' | 'en';

export type ClientOptions = {
  /** The endpoint: `https://pix.example.fr/graphql`. */
  readonly url: string;
  readonly fetch?: typeof fetch;
  /** Where tokens are kept; in memory if absent. */
  readonly storage?: TokenStorage;
  /** The language of messages and contents, asked at each request. */
  readonly locale?: () => Locale;
  /** How often a request is tried in all, 3 if absent; and how long each try may take, 20 s. */
  readonly attempts?: number;
  readonly timeoutMs?: number;
};

export type RequestOptions = {
  readonly signal?: AbortSignal;
  /** What names a mutation, so that sending it again does it once; drawn if absent. Give your own to send it again later. */
  readonly idempotencyKey?: string;
  /** Takes what came when a part of the platform is away: its fields are `null`. Otherwise that is a `RefusedError`. */
  readonly partial?: boolean;
};

export type Client = {
  /** Asks, and answers the data. Expected failures are in it; anything else is thrown (`request-errors.ts`). */
  request<Answer, Variables>(
    document: TypedDocumentString<Answer, Variables>,
    variables: Variables,
    options?: RequestOptions,
  ): Promise<Answer>;
  /** Watches a `subscription`, comes back when the connection is lost, until the returned function is called. */
  subscribe<Answer, Variables>(
    document: TypedDocumentString<Answer, Variables>,
    variables: Variables,
    observer: LiveObserver<Answer>,
  ): () => void;
  /** A plain request on the same origin (`/files/…`, `/uploads/…`), with the token, tried again as `request` is. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** The same endpoint for the bearer of another token, which is never renewed: an invigilator, a first password. */
  withToken(token: string): Client;
  readonly session: Session;
};

type Inner = { readonly options: ClientOptions; readonly transport: TransportOptions };

/** A client of the one endpoint, in a browser, in Node, or wherever there is `fetch`. */
export const createClient = (options: ClientOptions): Client => {
  const inner: Inner = {
    options,
    transport: {
      fetch: options.fetch ?? ((input, init) => fetch(input, init)),
      attempts: options.attempts ?? 3,
      timeoutMs: options.timeoutMs ?? 20_000,
      pause,
    },
  };
  const anonymous = clientOf(inner, fixedSession(''));
  const session = createSession(options.storage ?? memoryStorage(), {
    renew: async (refreshToken, idempotencyKey) =>
      (await anonymous.request(RefreshTokensDocument, { refreshToken }, { idempotencyKey })).refreshTokens,
    end: (refreshToken) => anonymous.request(SignOutDocument, { refreshToken }),
  });
  return clientOf(inner, session);
};

const clientOf = (inner: Inner, session: Session): Client => {
  const { options, transport } = inner;

  /** Sends with the token of the moment; one that is refused is renewed once. */
  const authorised = async (url: string, init: RequestInit, headers: Record<string, string>): Promise<Response> => {
    const withHeaders = (token: string | null): RequestInit => ({
      ...init,
      headers: {
        'accept-language': options.locale?.() ?? 'fr',
        ...headers,
        ...(token && { authorization: `Bearer ${token}` }),
      },
    });
    const token = session.accessToken();
    const response = await send(transport, url, withHeaders(token));
    if (response.status !== 401 || !token) return response;
    const renewed = await session.renewed(token);
    if (renewed === null) return response;
    await response.body?.cancel();
    return send(transport, url, withHeaders(renewed));
  };

  const client: Client = {
    session,

    async request(document, variables, { signal, idempotencyKey, partial = false } = {}) {
      const headers = {
        'content-type': 'application/json',
        ...(document.needsKey && { 'idempotency-key': idempotencyKey ?? newKey() }),
      };
      const body = JSON.stringify({ query: document.toString(), operationName: document.name, variables });
      for (let attempt = 1; ; attempt += 1) {
        const response = await authorised(options.url, { method: 'POST', body, ...(signal && { signal }) }, headers);
        try {
          return await read(response, partial);
        } catch (error) {
          if (!isUnderWay(error) || attempt >= transport.attempts) throw error;
          await transport.pause(backoffMs(attempt), signal);
        }
      }
    },

    subscribe: (document, variables, observer) =>
      openLiveView({
        open: (signal) =>
          authorised(
            options.url,
            {
              method: 'POST',
              body: JSON.stringify({ query: document.toString(), operationName: document.name, variables }),
              signal,
            },
            { 'content-type': 'application/json', accept: 'text/event-stream' },
          ),
        observer,
        pause: transport.pause,
      }),

    fetch(path, init = {}) {
      const given = Object.fromEntries(new Headers(init.headers));
      return authorised(new URL(path, options.url).href, init, given);
    },

    withToken: (token) => clientOf(inner, fixedSession(token)),
  };
  return client;
};

/** An earlier copy of the mutation, whose answer was lost on the way, is still at work. */
const isUnderWay = (error: unknown): boolean =>
  error instanceof RefusedError && error.code === 'IDEMPOTENCY_KEY_IN_FLIGHT';

type Answered = { readonly data?: unknown; readonly errors?: readonly ToldError[] };

const read = async <Answer>(response: Response, partial: boolean): Promise<Answer> => {
  const requestId = response.headers.get('x-request-id');
  const answered = await response.json().then(
    (body) => body as Answered,
    (error: unknown) => {
      throw new NetworkError('The answer could not be read.', response.status, { cause: error });
    },
  );
  const { data, errors = [] } = answered;
  const isTaken = errors.length === 0 || (partial && data !== null && data !== undefined);
  if (!isTaken) throw refusalOf(errors, requestId);
  if (data === null || data === undefined) throw new NetworkError('The answer is empty.', response.status);
  return data as Answer;
};

/** A key of 122 random bits, where `crypto.randomUUID` is missing too (a page that did not come over HTTPS). */
const newKey = (): string => {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
