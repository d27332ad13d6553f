import { createHash, createHmac, hkdfSync, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A secret that travels in a link or in a header: 256 random bits. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A code that somebody copies by hand: 6 digits. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

export const isSameHash = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

/**
 * Hashes what is short or guessable (codes, network addresses) with a key that is not in the database,
 * so that who reads the tables cannot try every value.
 */
export const createKeyedHash = (gatewayKey: string) => {
  const key = Buffer.from(hkdfSync('sha256', gatewayKey, '', 'identity: guessable values', 32));
  return (kind: string, ...values: readonly string[]): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([kind, ...values]))
      .digest();
};

export type KeyedHash = ReturnType<typeof createKeyedHash>;
