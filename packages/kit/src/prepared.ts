import type { Connection, ExecuteValues, QueryError } from 'mysql2';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { poolOf } from './database';
import { tracedStatement } from './traced-statements';

/** What a column takes. A list (`IN (?)`) cannot be prepared: its length would be another statement. */
export type Value = string | number | Buffer | Date | null;

/**
 * Runs a prepared statement: parsed once a connection, sent in the binary protocol, without the entity layer around it. For the few
 * statements that run with every answer; elsewhere `db.query` reads as well and costs little. In a transaction, on its connection.
 */
export const prepared = async <Result>(db: EntityManager, sql: string, values: readonly Value[]): Promise<Result> => {
  const { dataSource, queryRunner } = db;
  dataSource.logger.logQuery(sql, [...values], queryRunner);
  const connection: Executing = queryRunner ? ((await queryRunner.connect()) as Connection) : poolOf(dataSource);
  const execute = (): Promise<Result> =>
    new Promise((resolve, reject) => {
      connection.execute(sql, values as ExecuteValues, (error, result) =>
        error ? reject(new QueryFailedError(sql, [...values], error)) : resolve(result as Result),
      );
    });
  return tracedStatement(sql, execute);
};

type Executing = {
  execute(sql: string, values: ExecuteValues, done: (error: QueryError | null, result: unknown) => void): unknown;
};
