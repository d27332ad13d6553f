import { performance } from 'node:perf_hooks';
import type { DataSource } from 'typeorm';

/** The only source of the current time. `new Date()` is a lint error in `domain/` and `usecases/`. */
export type Clock = { now(): Date };

const RESYNCHRONISE_EVERY_MS = 60_000;

/**
 * The database's clock, kept between two readings by a monotonic stopwatch.
 * A service whose wall clock is wrong or jumps therefore never shortens or lengthens a test (design.md §6).
 */
export const databaseClock = async (dataSource: DataSource): Promise<Clock & { stop(): void }> => {
  let origin = await readOrigin(dataSource);

  const timer = setInterval(() => {
    readOrigin(dataSource).then(
      (read) => {
        origin = read;
      },
      () => {}, // The stopwatch goes on; the next reading corrects it.
    );
  }, RESYNCHRONISE_EVERY_MS);
  timer.unref();

  return { now: () => new Date(origin + performance.now()), stop: () => clearInterval(timer) };
};

/** The database's time at the stopwatch's zero, half of the round trip deducted. */
const readOrigin = async (dataSource: DataSource): Promise<number> => {
  const before = performance.now();
  const [row] = await dataSource.query<[{ now: string }]>(
    'SELECT CAST(ROUND(UNIX_TIMESTAMP(NOW(3)) * 1000) AS CHAR) AS now',
  );
  return Number(row.now) - (before + performance.now()) / 2;
};
