import { createCipheriv, createDecipheriv, randomBytes, randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';

// Of the alphabet, what nobody takes for a digit or for each other: no i, l, o (education-standards.md §6.2).
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';

// argon2id, 7 MiB, 2 passes: a third of what a chosen password costs, because a school's are made at once. Each serves
// once, for some days, behind the throttle; 34 random bits are not in any dictionary.
const COST = { memoryCost: 7_168, timeCost: 2, parallelism: 1 };

const CIPHER = 'aes-256-gcm';
const [IV_LENGTH, TAG_LENGTH] = [12, 16];

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

/** Closes a password so that only who has the key, 32 bytes in base64url, opens it, for that account only. */
const seal = (password: string, { sealingKey, userId }: { sealingKey: string; userId: string }): Buffer => {
  const iv = randomBytes(IV_LENGTH);
  const cipher = createCipheriv(CIPHER, Buffer.from(sealingKey, 'base64url'), iv).setAAD(Buffer.from(userId));
  const closed = Buffer.concat([cipher.update(password, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), closed]);
};

/** Opens what `seal` closed. Another key or account is a bug of the caller: it throws. */
const open = (sealed: Buffer, { sealingKey, userId }: { sealingKey: string; userId: string }): string => {
  const decipher = createDecipheriv(CIPHER, Buffer.from(sealingKey, 'base64url'), sealed.subarray(0, IV_LENGTH), {
    authTagLength: TAG_LENGTH,
  })
    .setAAD(Buffer.from(userId))
    .setAuthTag(sealed.subarray(IV_LENGTH, IV_LENGTH + TAG_LENGTH));
  return Buffer.concat([decipher.update(sealed.subarray(IV_LENGTH + TAG_LENGTH)), decipher.final()]).toString('utf8');
};

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
