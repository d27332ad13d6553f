import type { DataSource, EntityManager } from 'typeorm';
import type { Transaction } from './group-commit';
import { type Claim, inTransaction } from './transactions';

/**
 * What requests read and write with: stores made once; under an idempotency key, stores and transactions whose every write is noted on
 * the key in the same commit, so that a copy of the request knows after a crash whether anything was done (docs/adr/0014).
 */
export const storage = <Stores>(dataSource: DataSource, storesOn: (db: EntityManager) => Stores) => {
  const usual = { stores: storesOn(dataSource.manager), transaction: transactions(dataSource, storesOn) };
  return (claim?: Claim): { stores: Stores; transaction: Transaction<Stores> } =>
    claim
      ? {
          stores: storesOn(claimedManager(dataSource, claim)),
          transaction: transactions(dataSource, storesOn, claim),
        }
      : usual;
};

const transactions =
  <Stores>(dataSource: DataSource, storesOn: (db: EntityManager) => Stores, claim?: Claim): Transaction<Stores> =>
  (work) =>
    inTransaction(dataSource, (db) => work(storesOn(db)), claim);

const READS = /^\s*(SELECT|SHOW|WITH)\b(?![\s\S]*\bFOR UPDATE\b)/i;

/** The manager used outside of transactions: each write becomes one, with its note. */
const claimedManager = (dataSource: DataSource, claim: Claim): EntityManager => {
  const { manager } = dataSource;
  const alone = <T>(write: (db: EntityManager) => Promise<T>): Promise<T> => inTransaction(dataSource, write, claim);
  const writes: Pick<EntityManager, 'query' | 'insert' | 'update' | 'delete'> = {
    query: (sql: string, values?: unknown[]) =>
      READS.test(sql) ? manager.query(sql, values) : alone((db) => db.query(sql, values)),
    insert: (...given: Parameters<EntityManager['insert']>) => alone((db) => db.insert(...given)),
    update: (...given: Parameters<EntityManager['update']>) => alone((db) => db.update(...given)),
    delete: (...given: Parameters<EntityManager['delete']>) => alone((db) => db.delete(...given)),
  };
  return Object.assign(Object.create(manager) as EntityManager, writes);
};
