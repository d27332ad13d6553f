import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { isTransient } from './database-errors';

const ATTEMPTS = 8;

/** The hold a request has on its idempotency key, which every transaction of it confirms in its own commit. */
export type Claim = {
  /** Notes an effect in the transaction that has it; throws when another request took the key over, and nothing is stored. */
  note(db: EntityManager): Promise<void>;
  /** Whether the last effect noted was committed, once the connection that said `COMMIT` was lost. */
  isCommitted(): Promise<boolean>;
  /** The last effect noted is stored. */
  committed(): void;
};

/**
 * Runs the whole of `work` in one transaction, again from its start when the database says « try again » or goes away, be it at the
 * commit: `work` bears being run again. Under a claim, a commit whose answer was lost is looked up rather than done again.
 */
export const inTransaction = <T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
  claim?: Claim,
): Promise<T> => patiently(claim ? noted(dataSource, work, claim) : () => dataSource.transaction(work));

const patiently = async <T>(act: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === ATTEMPTS || !isTransient(error)) throw error;
      await sleep(2 ** attempt * 5 * (0.5 + Math.random()));
    }
  }
};

const noted = <T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
  claim: Claim,
): (() => Promise<T>) => {
  let done: { readonly value: T } | null = null;
  return async () => {
    if (!done || !(await claim.isCommitted())) {
      done = null;
      done = await dataSource.transaction(async (db) => {
        const value = await work(db);
        await claim.note(db);
        done = { value };
        return done;
      });
    }
    claim.committed();
    return done.value;
  };
};
