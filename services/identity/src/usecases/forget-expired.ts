import type { Needs } from '../context';

/** Forgets what serves no more, so that neither addresses nor counters outlive their use. */
export const forgetExpired = async ({
  mails,
  emailProofs,
  throttles,
  signInAttempts,
  externalIdentities,
  authenticationMethods,
  temporaryPasswords,
  clock,
  config,
}: Needs<
  | 'mails'
  | 'emailProofs'
  | 'throttles'
  | 'signInAttempts'
  | 'externalIdentities'
  | 'authenticationMethods'
  | 'temporaryPasswords'
  | 'clock'
  | 'config'
>): Promise<void> => {
  const now = clock.now();
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
  await mails.dropOlderThan(new Date(now.getTime() - config.mail.dropAfterHours * 3_600_000), now);
  await mails.forgetOlderThan(daysAgo(config.mail.forgetAfterDays));
  await emailProofs.forgetExpired(now);
  await throttles.forgetEnded(now);
  await signInAttempts.forgetOld({
    failuresBefore: daysAgo(config.throttle.forgetFailuresDays),
    nobodysBefore: daysAgo(config.throttle.forgetNobodysBlockDays),
  });
  await externalIdentities.forgetExpired(now);
  await authenticationMethods.forgetAffiliations(now);
  await temporaryPasswords.forgetExpired(now);
};
