import { type Logger, pino } from 'pino';

export type { Logger };

/**
 * The process's log: JSON lines on standard output, no personal data.
 * What could hold some (tokens, passwords, bodies) is cut out here, in case somebody logs a whole object.
 */
export const createLogger = (service: string, level: string): Logger =>
  pino({
    level,
    base: { service, pid: process.pid },
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
  });
