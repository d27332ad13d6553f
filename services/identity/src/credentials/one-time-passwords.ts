import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { createSeal } from '@pix/kit/seal';

// Of the alphabet, what nobody takes for a digit or for each other: no i, l, o (education-standards.md §6.2).
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';

// argon2id, 7 MiB, 2 passes: a third of what a chosen password costs, because a school's are made at once. Each serves
// once, for some days, behind the throttle; 34 random bits are not in any dictionary.
const COST = { memoryCost: 7_168, timeCost: 2, parallelism: 1 };

/** Six letters and two digits, evenly drawn: 23⁶ × 10² of them (I3). */
const draw = (): string => {
  const letters = Array.from({ length: 6 }, () => LETTERS.charAt(randomInt(LETTERS.length)));
  return `${letters.join('')}${String(randomInt(100)).padStart(2, '0')}`;
};

/** Hashes many, as many at once as there are cores: the others who sign in meanwhile find the threads free again soon. */
const hashAll = async (passwords: readonly string[]): Promise<string[]> => {
  const hashes: string[] = [];
  const waiting = passwords.entries();
  const lane = async (): Promise<void> => {
    for (const [rank, password] of waiting) hashes[rank] = await hash(password, COST);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return hashes;
};

type SealedFor = { readonly sealingKey: string; readonly userId: string };

/** Closes a password so that only who has the key, 32 bytes in base64url, opens it, for that account only. */
const seal = (password: string, { sealingKey, userId }: SealedFor): Buffer =>
  createSeal(Buffer.from(sealingKey, 'base64url')).seal(userId, Buffer.from(password, 'utf8'));

/** Opens what `seal` closed. Another key or account is a bug of the caller: it throws. */
const open = (sealed: Buffer, { sealingKey, userId }: SealedFor): string =>
  createSeal(Buffer.from(sealingKey, 'base64url')).open(userId, sealed).toString('utf8');

/** One-time passwords. Checking against nobody's hash takes as long as against somebody's. */
export const createOneTimePasswords = async () => {
  const nobody = await hash('nobody has this password', COST);
  return {
    draw,
    hashAll,
    seal,
    open,
    async verify(password: string, hashed: string | null): Promise<boolean> {
      const isRight = await verify(hashed ?? nobody, password);
      return hashed !== null && isRight;
    },
  };
};

export type OneTimePasswords = Awaited<ReturnType<typeof createOneTimePasswords>>;
