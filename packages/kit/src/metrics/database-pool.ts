import type { Pool } from 'mysql2';
import type { DataSource } from 'typeorm';
import { poolOf } from '../database';
import type { Metrics } from './registry';

/** The driver's pool, as it keeps count of itself: it tells nobody (mysql2 3.x, lib/base/pool.js). */
type Counted = Pool & {
  readonly _allConnections: { readonly length: number };
  readonly _freeConnections: { readonly length: number };
  readonly _connectionQueue: { readonly length: number };
};

/** How much of the pool of a process is used, and who waits for it. */
export const poolMetrics = (metrics: Metrics, dataSource: DataSource, poolSize: number): void => {
  const pool = (): Counted => poolOf(dataSource) as Counted;
  metrics.reading('pix_database_connections', 'Connections to MariaDB, by what they do.', ['state'], () => {
    const { _allConnections: all, _freeConnections: free } = pool();
    return [
      [{ state: 'in_use' }, all.length - free.length],
      [{ state: 'idle' }, free.length],
    ];
  });
  metrics.reading('pix_database_connections_max', 'The most connections this process may open.', [], () => [
    [{}, poolSize],
  ]);
  metrics.reading(
    'pix_database_requests_waiting',
    'Statements and transactions that wait for a connection.',
    [],
    () => [[{}, pool()._connectionQueue.length]],
  );
};
