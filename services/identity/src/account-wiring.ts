import { createEndedSessions } from '@pix/kit/ended-sessions';
import type { Logger } from '@pix/kit/logger';
import type { Config } from './config';
import { createPasswords } from './credentials/passwords';
import { createKeyedHash } from './credentials/secrets';
import { announceEndedSessionsHandler } from './jobs/announce-ended-sessions';
import { forgetExpiredJob } from './jobs/definitions';
import { forgetExpiredHandler } from './jobs/forget-expired';
import { sendMailHandler } from './jobs/send-mail';
import { createMailer } from './mail/mailer';

/** What is proved by a token of a mail, or asked for by somebody who cannot sign in. */
export const ACCOUNT_PUBLIC_OPERATIONS = ['verifyEmail', 'requestPasswordReset', 'resetPassword'];

/** What the use cases of accounts reach besides the stores. The cost of a password is measured, and said at start. */
export const accountParts = async (config: Config, logger: Logger) => {
  const passwords = await createPasswords(config.passwordHash);
  logger.info({ millisecondsPerHash: passwords.millisecondsPerHash, ...config.passwordHash }, 'password hashing');
  return {
    passwords,
    keyedHash: createKeyedHash(config.gatewayKey),
    mailer: createMailer(config.mail),
    endedSessions: createEndedSessions({ redisUrl: config.cacheRedisUrl, logger }),
  };
};

export const accountHandlers = [sendMailHandler, forgetExpiredHandler, announceEndedSessionsHandler];

const FORGET_EVERY_MS = 3_600_000;

export const accountSchedules = [{ name: forgetExpiredJob.name, everyMs: FORGET_EVERY_MS }];
