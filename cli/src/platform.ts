import { createReadStream } from 'node:fs';
import { request } from 'undici';
import type { Settings } from './config';
import { CommandFailure, EXIT, PassingFailure } from './exit-codes';

export type Locale = 'fr' | 'en';

/** What of the platform the commands use, as a machine: a query, a file sent, and nothing of how it is spoken to. */
export type Platform = {
  query<Data>(document: string, variables: object): Promise<Data>;
  /** Asks a plain address; the answer whatever its status, but for a refused credential. */
  ask<Body>(method: 'GET' | 'POST', path: string): Promise<{ status: number; body: Body }>;
  /** Sends a file as a stream; the answer whatever its status. */
  send(path: string, file: { path: string; size: number; type: string }): Promise<{ status: number; body: SentAnswer }>;
};

export type SentAnswer = { readonly rosterImportId?: string; readonly error?: string; readonly message?: string };

const TOKEN_TIMEOUT_MS = 10_000;
const QUERY_TIMEOUT_MS = 30_000;
const UPLOAD_TIMEOUT_MS = 600_000;
const RENEW_BEFORE_MS = 60_000;

/** A platform behind its one address. The token is fetched once, and again shortly before it ends. */
export const connect = ({ url, clientId, clientSecret }: Settings, locale: Locale): Platform => {
  let held: { token: string; until: number } | null = null;

  const call = async (path: string, options: NonNullable<Parameters<typeof request>[1]>) => {
    try {
      const answer = await request(`${url}${path}`, options);
      const body: unknown = await answer.body.json().catch(() => ({}));
      return { status: answer.statusCode, body };
    } catch (error) {
      throw new PassingFailure(
        EXIT.UNREACHABLE,
        `${url} cannot be reached (${reasonOf(error)}). Check PIX_URL and the network.`,
      );
    }
  };

  const fetchToken = async (): Promise<string> => {
    const { status, body } = await call('/oauth/token', {
      method: 'POST',
      headersTimeout: TOKEN_TIMEOUT_MS,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
      }).toString(),
    });
    if (status !== 200) throw new CommandFailure(EXIT.UNREACHABLE, refusalOf(status));
    const { access_token: token, expires_in: seconds } = body as { access_token: string; expires_in: number };
    held = { token, until: performance.now() + seconds * 1_000 - RENEW_BEFORE_MS };
    return token;
  };

  const headers = async (more: Record<string, string>): Promise<Record<string, string>> => {
    const token = held && held.until > performance.now() ? held.token : await fetchToken();
    return { authorization: `Bearer ${token}`, 'accept-language': locale, ...more };
  };

  return {
    async query<Data>(document: string, variables: object): Promise<Data> {
      const { status, body } = await call('/graphql', {
        method: 'POST',
        headersTimeout: QUERY_TIMEOUT_MS,
        headers: await headers({ 'content-type': 'application/json' }),
        body: JSON.stringify({ query: document, variables }),
      });
      const { data, errors } = body as { data?: Data; errors?: { message: string; extensions?: { code?: string } }[] };
      if (status === 401 || errors?.[0]?.extensions?.code === 'UNAUTHENTICATED')
        throw new CommandFailure(EXIT.UNREACHABLE, 'The credential may not do this: check its scopes.');
      if (!data || errors?.[0])
        throw new PassingFailure(
          EXIT.UNREACHABLE,
          `${url} answered ${status}: ${errors?.[0]?.message ?? 'nothing that can be read'}`,
        );
      return data;
    },

    async ask<Body>(method: 'GET' | 'POST', path: string) {
      const { status, body } = await call(path, {
        method,
        headersTimeout: QUERY_TIMEOUT_MS,
        headers: await headers({}),
      });
      if (status === 401 || status === 403)
        throw new CommandFailure(EXIT.UNREACHABLE, 'The credential may not do this: check its scopes.');
      if (status >= 500) throw new PassingFailure(EXIT.UNREACHABLE, `${url}${path} answered ${status}: try again.`);
      return { status, body: body as Body };
    },

    async send(path, file) {
      const { status, body } = await call(path, {
        method: 'POST',
        headersTimeout: UPLOAD_TIMEOUT_MS,
        headers: await headers({ 'content-type': file.type, 'content-length': String(file.size) }),
        body: createReadStream(file.path),
      });
      return { status, body: body as SentAnswer };
    },
  };
};

const reasonOf = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? 'unknown';
};

const refusalOf = (status: number): string => {
  if (status === 401) return 'The credential is refused: check PIX_CLIENT_ID and PIX_CLIENT_SECRET.';
  if (status === 429) return 'Too many wrong credentials were tried from here: wait ten minutes.';
  return `The platform does not give a token (HTTP ${status}): check PIX_URL.`;
};
