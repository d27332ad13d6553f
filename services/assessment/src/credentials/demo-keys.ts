import { createHash, randomBytes } from 'node:crypto';

/** Keys of demonstrations: who has one may go on with that test, without an account. Only their hashes are kept. */
export const demoKeys = {
  issue: (): string => randomBytes(32).toString('base64url'),
  hashOf: (key: string): Buffer => createHash('sha256').update(key).digest(),
};

export type DemoKeys = typeof demoKeys;
