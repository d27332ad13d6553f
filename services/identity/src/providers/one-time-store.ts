import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '@pix/kit/clock';
import type { Logger } from '@pix/kit/logger';
import { createClient } from 'redis';
import { z } from 'zod';

/** What is kept: requests sent to a provider, codes handed to the front end, assertions that served. */
export type Purpose = 'saml-request' | 'oidc-request' | 'lti-request' | 'sign-in-code' | 'saml-assertion';

const COMMAND_TIMEOUT_MS = 3_000;
const PING_EVERY_MS = 2_000;
/** A server that answers not even pings is given up: what waits for it fails, and another connection is made. */
const SILENCE_MS = 5_000;

// The key is a hash: who reads Redis finds no code that opens anything.
const keyOf = (purpose: Purpose, secret: string): string =>
  `pix-identity:${purpose}:${createHash('sha256').update(secret).digest('base64url')}`;

const kept = z.object({ expiresAt: z.number(), value: z.unknown() });

/**
 * Things that serve once, in Redis: taking one removes it in the same command, so of two takers one gets it.
 * The connection is made at the first use: a platform without providers needs none.
 */
export const createOneTimeStore = (options: { redisUrl: string; clock: Clock; logger: Logger }) => {
  const client = createClient({
    url: options.redisUrl,
    socket: {
      connectTimeout: COMMAND_TIMEOUT_MS,
      socketTimeout: SILENCE_MS,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 2_000),
    },
    pingInterval: PING_EVERY_MS,
    commandOptions: { timeout: COMMAND_TIMEOUT_MS },
  });
  client.on('error', (error: unknown) => options.logger.warn({ error }, 'redis connection'));

  // Not awaited: what is asked meanwhile waits in the client's queue, for as long as a command may last.
  const connected = () => {
    if (!client.isOpen) client.connect().catch(() => {}); // told by the « error » event
    return client;
  };

  const put = async (purpose: Purpose, secret: string, value: unknown, seconds: number): Promise<boolean> => {
    const expiresAt = options.clock.now().getTime() + seconds * 1_000;
    const answer = await connected().set(keyOf(purpose, secret), JSON.stringify({ expiresAt, value }), {
      expiration: { type: 'PX', value: Math.ceil(seconds * 1_000) },
      condition: 'NX',
    });
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
      const text = await connected().getDel(keyOf(purpose, secret));
      if (text === null) return null;
      const { expiresAt, value } = kept.parse(JSON.parse(text));
      return expiresAt > options.clock.now().getTime() ? schema.parse(value) : null;
    },

    async close(): Promise<void> {
      if (client.isOpen) client.destroy();
    },
  };
};

export type OneTimeStore = ReturnType<typeof createOneTimeStore>;
