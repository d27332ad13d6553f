import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { Pool } from './http-client';

/** The keys cannot be had: an outage, which says nothing of the token. */
export class KeysUnavailable extends Error {}

const ANSWER_WITHIN_MS = 3_000;
const FRESH_MS = 600_000;
const COOL_DOWN_MS = 5_000;
/** Longer than any access token lasts. */
const KEPT_WITHOUT_IDENTITY_MS = 3_600_000;

/**
 * The public keys of the identity service: fetched with the first token, again after 10 minutes, and when an unknown key shows up, but then
 * every 5 s at most. While identity is away those that are held go on: who is at work stays at work. jose's own fetches by Node's fetch,
 * whose first call is worth 20 MB in each process.
 */
export const remoteKeys = (identityUrl: string, stopwatch: () => number = () => performance.now()): JWTVerifyGetKey => {
  const pool = new Pool(new URL(identityUrl).origin, {
    connections: 1,
    connectTimeout: 1_000,
    keepAliveTimeout: 4_000,
  });
  let held: { readonly find: JWTVerifyGetKey; readonly at: number } | null = null;
  let fetching: Promise<JWTVerifyGetKey> | null = null;

  let triedAt = Number.NEGATIVE_INFINITY;

  const isYoungerThan = (ms: number): boolean => held !== null && stopwatch() - held.at < ms;
  const fetchKeys = async (): Promise<JWTVerifyGetKey> => {
    const find = createLocalJWKSet(await readKeys(pool));
    held = { find, at: stopwatch() };
    return find;
  };
  const fetched = (): Promise<JWTVerifyGetKey> => {
    fetching ??= fetchKeys().finally(() => {
      fetching = null;
    });
    return fetching;
  };

  const usable = async (): Promise<JWTVerifyGetKey> => {
    if (!held || !isYoungerThan(KEPT_WITHOUT_IDENTITY_MS)) return fetched();
    const { find } = held;
    if (isYoungerThan(FRESH_MS) || stopwatch() - triedAt < COOL_DOWN_MS) return find;
    triedAt = stopwatch();
    return fetched().catch(() => find);
  };

  return async (header, token) => {
    const find = await usable();
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
