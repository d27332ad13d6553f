import type { QueryRunner } from 'typeorm';
import { isTracing, tracedPart } from './tracing';

const LONGEST_TEXT = 2_000;

/** A statement without what somebody typed: ours have `?` for values, and what is quoted all the same is cut out. */
export const statementText = (sql: string): string =>
  sql
    .replace(/'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"/g, '?')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TEXT);

const VERB = /^\s*(\w+)/;

/** Runs a statement in a span of the trace it is a part of, if any. */
export const tracedStatement = <T>(sql: string, run: () => Promise<T>): Promise<T> =>
  tracedPart(
    () => ({
      name: `SQL ${VERB.exec(sql)?.[1]?.toUpperCase() ?? ''}`.trim(),
      kind: 'client',
      attributes: { 'db.system.name': 'mariadb', 'db.query.text': statementText(sql) },
    }),
    run,
  );

/** Has every statement of a runner traced; where nothing is traced the runner stays as it is. */
export const tracedStatements = (runner: QueryRunner): QueryRunner => {
  if (!isTracing()) return runner;
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  runner.query = ((sql: string, ...others: unknown[]) =>
    tracedStatement(sql, () => query(sql, ...others))) as QueryRunner['query'];
  return runner;
};
