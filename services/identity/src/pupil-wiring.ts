import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { createOneTimePasswords, type OneTimePasswords } from './credentials/one-time-passwords';
import { pupilAccountRepository } from './database/pupil-account-repository';
import { temporaryPasswordRepository } from './database/temporary-password-repository';

/** What pupils' usernames and one-time passwords are stored in. */
export type PupilStores = {
  readonly pupilAccounts: ReturnType<typeof pupilAccountRepository>;
  readonly temporaryPasswords: ReturnType<typeof temporaryPasswordRepository>;
};

export const pupilStoresOn = (db: EntityManager): PupilStores => ({
  pupilAccounts: pupilAccountRepository(db),
  temporaryPasswords: temporaryPasswordRepository(db),
});

/** What draws pupils' usernames and one-time passwords. */
export type PupilTools = {
  readonly oneTimePasswords: OneTimePasswords;
  /** A whole number from 0 to below the given one, that nobody can guess. */
  readonly randomInt: (below: number) => number;
};

export const createPupilTools = async (): Promise<PupilTools> => ({
  oneTimePasswords: await createOneTimePasswords(),
  randomInt: (below) => randomInt(below),
});

/** The machine operations on pupils' accounts, and the scope they need. */
export const PUPIL_OPERATIONS = {
  createPupilAccounts: 'identity:manage-pupils',
  addUsername: 'identity:manage-pupils',
  resetPupilPassword: 'identity:manage-pupils',
  signInMethods: 'identity:manage-pupils',
} as const;
