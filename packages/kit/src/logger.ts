import { types } from 'node:util';
import { type DestinationStream, type Logger, pino } from 'pino';
import { currentScope } from './request-scope';

export type { Logger };

/**
 * The process's log: JSON lines on standard output, no personal data.
 * What could hold some (tokens, passwords, bodies) is cut out here, in case somebody logs a whole object.
 */
export const createLogger = (service: string, level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: { service, pid: process.pid },
      mixin: ofRequest,
      serializers: { error: describeError },
      redact: {
        paths: [
          '*.password',
          '*.accessToken',
          '*.refreshToken',
          '*.authorization',
          'headers',
          '*.headers',
          '*.parameters',
          '*.query',
        ],
        remove: true,
      },
    },
    destination,
  );

/** The request a line was written for, and its trace: the same in every process it went through. */
const ofRequest = (): object => {
  const scope = currentScope();
  if (!scope) return {};
  const traceId = scope.span?.spanContext().traceId;
  return { ...(scope.requestId && { requestId: scope.requestId }), ...(traceId && { traceId }) };
};

/** What helps to find the cause. Not the other members of an error: a driver's holds its statement, values included. */
const describeError = (error: unknown): unknown => {
  if (!types.isNativeError(error)) return error;
  const { name, code, errno, cause } = error as Error & { code?: unknown; errno?: unknown };
  const message = withoutValues(error.message);
  const stack = error.stack?.replace(error.message, () => message);
  return { type: name, message, stack, code, errno, cause: describeError(cause) };
};

/** A message without what somebody typed, which MariaDB quotes: « Duplicate entry 'ines@exemple.fr' for key 'uq_users_email' ». */
export const withoutValues = (message: string): string =>
  message.replace(/entry '[\s\S]*' for key/, "entry '…' for key").replace(/(value:|near) '[\s\S]*'/, "$1 '…'");
