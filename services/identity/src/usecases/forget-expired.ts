import type { Needs } from '../context';

/** Forgets what serves no more, so that neither addresses nor counters outlive their use. */
export const forgetExpired = async ({
  mails,
  emailProofs,
  throttles,
  externalIdentities,
  temporaryPasswords,
  clock,
  config,
}: Needs<
  'mails' | 'emailProofs' | 'throttles' | 'externalIdentities' | 'temporaryPasswords' | 'clock' | 'config'
>): Promise<void> => {
  const now = clock.now();
  await mails.dropOlderThan(new Date(now.getTime() - config.mail.dropAfterHours * 3_600_000), now);
  await mails.forgetOlderThan(new Date(now.getTime() - config.mail.forgetAfterDays * 86_400_000));
  await emailProofs.forgetExpired(now);
  await throttles.forgetEnded(now);
  await externalIdentities.forgetExpired(now);
  await temporaryPasswords.forgetExpired(now);
};
