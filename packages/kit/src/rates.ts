import { createHash, createHmac } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { createCacheRedis } from './cache-redis';
import type { Logger } from './logger';
import { createOutage, type Outage } from './outage';
import type { RedisClient } from './redis-client';

/** So many at once, then so many a minute. */
export type Rate = { readonly burst: number; readonly perMinute: number };

export type Taken = { readonly ok: true } | { readonly ok: false; readonly retryAfterMs: number };

const COMMAND_TIMEOUT_MS = 250;
const LEASE_MS = 10_000;
const MOST_LEASES = 20_000;

// A bucket that fills with time, on Redis's own clock: what is wanted is given as far as there is any, if there is the least asked.
const TAKE = `
local burst, perMs, wanted, least = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local kept = redis.call('HMGET', KEYS[1], 'left', 'at')
local left = math.min(burst, (tonumber(kept[1]) or burst) + (now - (tonumber(kept[2]) or now)) * perMs)
if left < least then return { 0, math.ceil((least - left) / perMs) } end
local granted = math.min(wanted, math.floor(left))
redis.call('HSET', KEYS[1], 'left', left - granted, 'at', now)
redis.call('PEXPIRE', KEYS[1], math.ceil(burst / perMs))
return { granted, 0 }`;

const TAKE_SHA1 = createHash('sha1').update(TAKE).digest('hex');

/** By the script's name; its text goes once to a Redis that does not know it. */
const takeFromBucket = async (
  client: RedisClient,
  key: string,
  numbers: readonly number[],
): Promise<[number, number]> => {
  const given = { keys: [key], arguments: numbers.map(String) };
  const answer = await client.evalSha(TAKE_SHA1, given).catch((error: unknown) => {
    if (!String(error).includes('NOSCRIPT')) throw error;
    return client.eval(TAKE, given);
  });
  return answer as unknown as [number, number];
};

type Lease = { left: number; readonly until: number };

/**
 * Counts what somebody does, over all processes, in Redis, atomically. `lease` takes several at once and spends them here: one
 * command for so many requests. Without an answer nobody is kept out, as with ended sessions. Who is counted is not written
 * in Redis, only a keyed digest of it: addresses are personal.
 */
export const createRates = (options: {
  redisUrl: string;
  secret: string;
  logger: Logger;
  namespace?: string;
  outage?: Outage;
}) => {
  const leases = new Map<string, Lease>();
  const asking = new Map<string, Promise<Taken>>();
  const outage = options.outage ?? createOutage();
  const redis = createCacheRedis({ url: options.redisUrl, timeoutMs: COMMAND_TIMEOUT_MS, logger: options.logger });

  const keyOf = (what: string): string =>
    `pix:rate:${options.namespace ?? ''}${createHmac('sha256', options.secret).update(what).digest('base64url').slice(0, 22)}`;

  const fromLease = (what: string, count: number, now: number): boolean => {
    const held = leases.get(what);
    if (!held || held.until < now || held.left < count) return false;
    held.left -= count;
    return true;
  };

  const keep = (what: string, left: number, now: number): void => {
    if (leases.size >= MOST_LEASES) leases.clear();
    if (left > 0) leases.set(what, { left, until: now + LEASE_MS });
    else leases.delete(what);
  };

  const ask = async (what: string, { burst, perMinute }: Rate, count: number, lease: number): Promise<Taken> => {
    try {
      const numbers = [burst, perMinute / 60_000, Math.max(count, lease), count];
      const [granted, retryAfterMs] = await redis.run((client) => takeFromBucket(client, keyOf(what), numbers));
      if (granted === 0) return { ok: false, retryAfterMs };
      if (lease > 1) keep(what, granted - count, performance.now());
      return { ok: true };
    } catch (error) {
      outage.begin();
      options.logger.warn({ error }, 'rates cannot be counted: everybody passes');
      return { ok: true };
    }
  };

  // Who comes while a lease is being asked for waits for that one: fifty at once do not take fifty.
  const shareLease = async (what: string, rate: Rate, count: number, lease: number): Promise<Taken> => {
    for (let asked = asking.get(what); asked; asked = asking.get(what)) {
      const outcome = await asked;
      if (!outcome.ok) return outcome;
      if (fromLease(what, count, performance.now())) return { ok: true };
    }
    const asked = ask(what, rate, count, lease).finally(() => asking.delete(what));
    asking.set(what, asked);
    return asked;
  };

  return {
    /** Takes `count` of what `what` (a kind and a person, or an address) may do. */
    async take(what: string, rate: Rate, { count = 1, lease = 1 } = {}): Promise<Taken> {
      const now = performance.now();
      if (outage.isOn() || fromLease(what, count, now)) return { ok: true };
      return lease > 1 ? shareLease(what, rate, count, lease) : ask(what, rate, count, 1);
    },

    /** Whether Redis is there; `null` when nothing has needed it yet. */
    isUp: redis.isUp,

    close: redis.close,
  };
};

export type Rates = ReturnType<typeof createRates>;
