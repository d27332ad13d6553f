import { performance } from 'node:perf_hooks';
import { createPool, type Pool } from 'mysql2/promise';
import { type Sample, sampler } from './sample';

const CONNECTIONS = 10; // As many as a service keeps (DATABASE_POOL_SIZE).

/**
 * What an answer could not be faster than: one durable transaction that locks a row, adds one and changes two, with prepared
 * statements and nothing else around it. Between START TRANSACTION and COMMIT, 4 statements.
 */
export const transactionFloor = async (
  databaseUrl: string,
  { callers, seconds, mariadbPid }: { callers: number; seconds: number; mariadbPid: number | undefined },
): Promise<Sample> => {
  const pool = createPool({ uri: databaseUrl, connectionLimit: CONNECTIONS, maxIdle: CONNECTIONS });
  await prepareTables(pool, callers);
  const sample = sampler(
    new Map([
      ['client', process.pid],
      ['mariadb', mariadbPid],
    ]),
  );
  const end = performance.now() + seconds * 1_000;
  const caller = async (id: number): Promise<void> => {
    for (let rank = 1; performance.now() < end; rank += 1) {
      const began = performance.now();
      await transaction(pool, id, rank);
      sample.add(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, id) => caller(id)));
  const measured = sample.end();
  await pool.query('DROP DATABASE pix_bench_floor');
  await pool.end();
  return measured;
};

const transaction = async (pool: Pool, id: number, rank: number): Promise<void> => {
  const connection = await pool.getConnection();
  await connection.query('START TRANSACTION');
  await connection.execute('SELECT id, state FROM pix_bench_floor.tests WHERE id = ? FOR UPDATE', [id]);
  await connection.execute('INSERT INTO pix_bench_floor.answers (test_id, position, value) VALUES (?, ?, ?)', [
    id,
    rank,
    '{"text":"réponse"}',
  ]);
  await connection.execute('UPDATE pix_bench_floor.tests SET state = ? WHERE id = ?', [`after ${rank}`, id]);
  await connection.execute('UPDATE pix_bench_floor.states SET skills = ? WHERE id = ?', [SKILLS, id]);
  await connection.query('COMMIT');
  connection.release();
};

const SKILLS = JSON.stringify(
  Object.fromEntries(Array.from({ length: 37 }, (_, skill) => [`skill-${skill}`, [1, 0, 1_790_000_000_000]])),
);

const prepareTables = async (pool: Pool, callers: number): Promise<void> => {
  await pool.query('DROP DATABASE IF EXISTS pix_bench_floor');
  await pool.query('CREATE DATABASE pix_bench_floor');
  await pool.query('CREATE TABLE pix_bench_floor.tests (id INT PRIMARY KEY, state VARCHAR(20) NOT NULL)');
  await pool.query('CREATE TABLE pix_bench_floor.states (id INT PRIMARY KEY, skills JSON NOT NULL)');
  await pool.query(`CREATE TABLE pix_bench_floor.answers
    (test_id INT NOT NULL, position INT NOT NULL, value JSON NOT NULL, PRIMARY KEY (test_id, position))`);
  for (let id = 0; id < callers; id += 1) {
    await pool.query('INSERT INTO pix_bench_floor.tests VALUES (?, ?)', [id, 'new']);
    await pool.query('INSERT INTO pix_bench_floor.states VALUES (?, ?)', [id, '{}']);
  }
};
