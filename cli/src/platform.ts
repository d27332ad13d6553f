import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { request } from 'undici';
import type { Settings } from './config';
import { type Asker, fetchMachineToken, fetchPersonToken, type Post, tokenSource } from './credentials';
import { CommandFailure, EXIT, PassingFailure } from './exit-codes';

export type Locale = 'fr' | 'en';

/** What of the platform the commands use: a query, a file sent or fetched, and nothing of how it is spoken to. */
export type Platform = {
  query<Data>(document: string, variables: object): Promise<Data>;
  /** Asks a plain address; the answer whatever its status, but for a refused credential. */
  ask<Body>(method: 'GET' | 'POST', path: string): Promise<{ status: number; body: Body }>;
  /** Sends a file as a stream; the answer whatever its status. */
  send<Body = SentAnswer>(
    path: string,
    file: { path: string; size: number; type: string },
  ): Promise<{ status: number; body: Body }>;
  /** Fetches a file into another, as a stream; the answer's body is read only when it is no file. */
  fetch(path: string, into: string): Promise<{ status: number; message: string | null }>;
};

export type SentAnswer = { readonly rosterImportId?: string; readonly error?: string; readonly message?: string };

const TOKEN_TIMEOUT_MS = 10_000;
const QUERY_TIMEOUT_MS = 30_000;
const UPLOAD_TIMEOUT_MS = 600_000;

type Options = NonNullable<Parameters<typeof request>[1]>;

/** A platform behind its one address, asked as a program, as a person or as nobody. */
export const connect = (settings: Settings, locale: Locale, asker: Asker): Platform => {
  const { url } = settings;
  const open = async (path: string, options: Options) => {
    try {
      return await request(`${url}${path}`, options);
    } catch (error) {
      throw new PassingFailure(
        EXIT.UNREACHABLE,
        `${url} cannot be reached (${reasonOf(error)}). Check PIX_URL and the network.`,
      );
    }
  };
  const call = async (path: string, options: Options) => {
    const answer = await open(path, options);
    const body: unknown = await answer.body.json().catch(() => ({}));
    return { status: answer.statusCode, body };
  };
  const post: Post = (path, { type, content }) =>
    call(path, {
      method: 'POST',
      headersTimeout: TOKEN_TIMEOUT_MS,
      headers: { 'content-type': type, 'accept-language': locale },
      body: content,
    });
  const token = tokenOf(settings, asker, post);

  const headers = async (more: Record<string, string>): Promise<Record<string, string>> => ({
    ...(token && { authorization: `Bearer ${await token()}` }),
    'accept-language': locale,
    ...more,
  });

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

    async send<Body>(path: string, file: { path: string; size: number; type: string }) {
      const { status, body } = await call(path, {
        method: 'POST',
        headersTimeout: UPLOAD_TIMEOUT_MS,
        headers: await headers({ 'content-type': file.type, 'content-length': String(file.size) }),
        body: createReadStream(file.path),
      });
      return { status, body: body as Body };
    },

    async fetch(path, into) {
      const answer = await open(path, {
        method: 'GET',
        headersTimeout: QUERY_TIMEOUT_MS,
        headers: await headers({ accept: '*/*' }),
      });
      if (answer.statusCode !== 200) {
        const body = (await answer.body.json().catch(() => ({}))) as { message?: string };
        return { status: answer.statusCode, message: body.message ?? null };
      }
      await pipeline(answer.body, createWriteStream(into, { mode: 0o600 }));
      return { status: 200, message: null };
    },
  };
};

const tokenOf = ({ machine, person }: Settings, asker: Asker, post: Post): (() => Promise<string>) | null => {
  if (asker === 'machine' && machine) return tokenSource(fetchMachineToken(post, machine));
  if (asker === 'person' && person) return tokenSource(fetchPersonToken(post, person));
  return null;
};

const reasonOf = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? 'unknown';
};
