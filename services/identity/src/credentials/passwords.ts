import { performance } from 'node:perf_hooks';
import { hash, verify } from '@node-rs/argon2';
import type { Config } from '../config';

// One password has one form, however a keyboard composes its accents (NIST 800-63B §3.1.1.2).
const oneForm = (password: string): string => password.normalize('NFKC');

/** Hashes passwords with argon2id. Checking against nobody's hash takes as long as against somebody's. */
export const createPasswords = async (cost: Config['passwordHash']) => {
  const began = performance.now();
  const nobody = await hash('nobody has this password', cost);
  return {
    /** What one hash cost this machine at start. */
    millisecondsPerHash: Math.round(performance.now() - began),
    hash: (password: string): Promise<string> => hash(oneForm(password), cost),
    async verify(password: string, hashed: string | null): Promise<boolean> {
      const isRight = await verify(hashed ?? nobody, oneForm(password));
      return hashed !== null && isRight;
    },
  };
};

export type Passwords = Awaited<ReturnType<typeof createPasswords>>;
