// Deadlock, lock wait, changed since read, node not ready; then the server goes away: shutdown, connection killed.
const TRANSIENT_ERRNOS = new Set([1213, 1205, 1020, 1047, 1053, 1927]);
const LOST_CONNECTION = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'ECONNRESET',
  'EPIPE',
  'ECONNREFUSED',
  'ETIMEDOUT',
]);

/** Whether the same transaction, begun again, may do. MariaDB's codes are misnamed by the driver: only `errno` can be trusted. */
export const isTransient = (error: unknown): boolean => {
  const { errno, message } = driverError(error);
  const isClosed = Boolean(message?.endsWith('connection is in closed state')); // The driver gives it no code.
  return TRANSIENT_ERRNOS.has(errno ?? 0) || isAway(error) || isClosed;
};

/** Whether the server, or the way to it, is not there. */
export const isAway = (error: unknown): boolean => LOST_CONNECTION.has(driverError(error).code ?? '');

type DriverError = { errno?: number; code?: string; message?: string };

/** What the driver said, TypeORM's wrapping aside. */
export const driverError = (error: unknown): DriverError => {
  const candidate = error as DriverError & { driverError?: DriverError };
  return candidate?.driverError ?? candidate ?? {};
};
