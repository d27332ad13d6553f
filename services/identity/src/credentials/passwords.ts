import { hash, verify } from '@node-rs/argon2';

// OWASP's second recommendation for argon2id (the library's default algorithm): 19 MiB, 2 passes.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes passwords. Checking against nobody's hash takes as long as against somebody's. */
export const createPasswords = async () => {
  const nobody = await hash('nobody has this password', COST);
  return {
    hash: (password: string): Promise<string> => hash(password, COST),
    async verify(password: string, hashed: string | null): Promise<boolean> {
      const isRight = await verify(hashed ?? nobody, password);
      return hashed !== null && isRight;
    },
  };
};

export type Passwords = Awaited<ReturnType<typeof createPasswords>>;
