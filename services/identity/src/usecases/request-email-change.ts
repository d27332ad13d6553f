import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { emailAddress } from '../domain/email';
import {
  type InvalidCredentialsError,
  type SignInBlockedError,
  type TooManyMailsError,
  tooManyMails,
} from '../domain/errors';
import { checkOwnPassword, type TryNeeds } from './password-try';
import { queueMail } from './queue-mail';
import { throttleEvent } from './throttle-event';

type Given = TryNeeds & Needs<'viewer' | 'users' | 'passwords' | 'newId' | 'locale'>;
type Failures = InvalidCredentialsError | SignInBlockedError | TooManyMailsError | InvalidInputError | NotAllowedError;

/**
 * Sends a code to the address a person wants (I7). Whether somebody else has it is told only to who reads its mails, by
 * `confirmEmailChange`.
 */
export const requestEmailChange = async (
  needs: Given,
  input: { email: string; password: string },
): Promise<Result<void, Failures>> => {
  const { viewer, config, locale } = needs;
  if (viewer.kind !== 'user') return fail(notAllowed());
  const { userId } = viewer;
  const checked = validate(z.object({ email: emailAddress }), input);
  if (!checked.ok) return checked;
  const current = await checkOwnPassword(needs, userId, input.password);
  if (!current.ok) return current;
  const { email: address } = checked.value;

  return needs.transaction(async (stores) => {
    const given = { ...needs, ...stores };
    for (const key of [needs.keyedHash('code to', address), needs.keyedHash('code for', userId)]) {
      const until = await throttleEvent(given, key, config.limits.mailsByRecipient);
      if (until) return fail(tooManyMails(until));
    }
    const expiresAt = new Date(needs.clock.now().getTime() + config.emailProofs.codeMinutes * 60_000);
    await stores.emailProofs.startChange({ userId, email: address, expiresAt });
    await queueMail(given, { kind: 'EMAIL_CHANGE_CODE', userId, address, locale });
    return ok(undefined);
  });
};
