import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { Pool } from './http-client';

/** The keys cannot be had: an outage, which says nothing of the token. */
export class KeysUnavailable extends Error {}

const ANSWER_WITHIN_MS = 3_000;
const FRESH_MS = 600_000;
const COOL_DOWN_MS = 5_000;

/**
 * The public keys of the identity service: fetched with the first token, again after 10 minutes, and when an unknown key shows up, but then
 * every 5 s at most. jose's own does the same by Node's fetch, whose first call is worth 20 MB in each process.
 */
export const remoteKeys = (identityUrl: string): JWTVerifyGetKey => {
  const pool = new Pool(new URL(identityUrl).origin, {
    connections: 1,
    connectTimeout: 1_000,
    keepAliveTimeout: 4_000,
  });
  let held: { readonly find: JWTVerifyGetKey; readonly at: number } | null = null;
  let fetching: Promise<JWTVerifyGetKey> | null = null;

  const isYoungerThan = (ms: number): boolean => held !== null && performance.now() - held.at < ms;
  const fetchKeys = async (): Promise<JWTVerifyGetKey> => {
    const find = createLocalJWKSet(await readKeys(pool));
    held = { find, at: performance.now() };
    return find;
  };
  const fetched = (): Promise<JWTVerifyGetKey> => {
    fetching ??= fetchKeys().finally(() => {
      fetching = null;
    });
    return fetching;
  };

  return async (header, token) => {
    const find = held && isYoungerThan(FRESH_MS) ? held.find : await fetched();
    try {
      return await find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || isYoungerThan(COOL_DOWN_MS)) throw error;
      return (await fetched())(header, token);
    }
  };
};

const readKeys = async (pool: Pool): Promise<JSONWebKeySet> => {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const { statusCode, body } = await pool.request({ path: '/jwks', method: 'GET', signal });
    if (statusCode === 200) return (await body.json()) as JSONWebKeySet;
    await body.dump();
    throw new Error(`identity answered ${statusCode}`);
  } catch (cause) {
    throw new KeysUnavailable('The keys that tokens are signed with could not be read from identity.', { cause });
  }
};
