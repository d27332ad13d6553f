import { createHash, randomBytes } from 'node:crypto';
import { createCacheRedis } from '@pix/kit/cache-redis';
import type { Clock } from '@pix/kit/clock';
import type { Logger } from '@pix/kit/logger';
import { z } from 'zod';

/** What is kept: requests sent to a provider, codes handed to the front end, assertions that served. */
export type Purpose = 'saml-request' | 'oidc-request' | 'lti-request' | 'sign-in-code' | 'saml-assertion';

const COMMAND_TIMEOUT_MS = 3_000;

// The key is a hash: who reads Redis finds no code that opens anything.
const keyOf = (purpose: Purpose, secret: string): string =>
  `pix-identity:${purpose}:${createHash('sha256').update(secret).digest('base64url')}`;

const kept = z.object({ expiresAt: z.number(), value: z.unknown() });

/**
 * Things that serve once, in Redis: taking one removes it in the same command, so of two takers one gets it.
 * The connection is made at the first use: a platform without providers needs none.
 */
export const createOneTimeStore = (options: { redisUrl: string; clock: Clock; logger: Logger }) => {
  const redis = createCacheRedis({ url: options.redisUrl, timeoutMs: COMMAND_TIMEOUT_MS, logger: options.logger });

  const put = async (purpose: Purpose, secret: string, value: unknown, seconds: number): Promise<boolean> => {
    const expiresAt = options.clock.now().getTime() + seconds * 1_000;
    const answer = await redis.run((client) =>
      client.set(keyOf(purpose, secret), JSON.stringify({ expiresAt, value }), {
        expiration: { type: 'PX', value: Math.ceil(seconds * 1_000) },
        condition: 'NX',
      }),
    );
    return answer === 'OK';
  };

  return {
    /** Keeps a value under a secret for some seconds; false when something is there already. */
    put,

    /** Keeps a value under a new secret of 256 bits, and gives the secret. */
    async keep(purpose: Purpose, value: unknown, seconds: number): Promise<string> {
      const secret = randomBytes(32).toString('base64url');
      await put(purpose, secret, value, seconds);
      return secret;
    },

    /** Takes what is under a secret away; `null` when there is nothing, or no longer. */
    async take<Schema extends z.ZodType>(
      purpose: Purpose,
      secret: string,
      schema: Schema,
    ): Promise<z.output<Schema> | null> {
      const text = await redis.run((client) => client.getDel(keyOf(purpose, secret)));
      if (text === null) return null;
      const { expiresAt, value } = kept.parse(JSON.parse(text));
      return expiresAt > options.clock.now().getTime() ? schema.parse(value) : null;
    },

    close: redis.close,
  };
};

export type OneTimeStore = ReturnType<typeof createOneTimeStore>;
