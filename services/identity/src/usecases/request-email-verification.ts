import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type TooManyMailsError, tooManyMails } from '../domain/errors';
import { queueMail } from './queue-mail';
import { throttleEvent } from './throttle-event';

type Given = Needs<'viewer' | 'users' | 'clock' | 'newId' | 'config' | 'locale' | 'keyedHash' | 'transaction'>;

/** Sends the link that proves one's address again; nothing when there is no address, or it is proved already (I2). */
export const requestEmailVerification = async (
  needs: Given,
): Promise<Result<{ isSent: boolean }, TooManyMailsError | NotAllowedError>> => {
  const { viewer, locale } = needs;
  const user = viewer.kind === 'user' ? await needs.users.byId(viewer.userId) : null;
  if (!user) return fail(notAllowed());
  const { id: userId, email: address } = user;
  if (!address || user.emailVerifiedAt) return ok({ isSent: false });

  return needs.transaction(async (stores) => {
    const given = { ...needs, ...stores };
    const recipient = needs.keyedHash('verification to', address);
    const until = await throttleEvent(given, recipient, needs.config.limits.mailsByRecipient);
    if (until) return fail(tooManyMails(until));
    await queueMail(given, { kind: 'EMAIL_VERIFICATION', userId, address, locale });
    return ok({ isSent: true });
  });
};
