import { networkOf } from '@pix/kit/client-network';
import { type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { emailAddress } from '../domain/email';
import { queueMail } from './queue-mail';
import { throttleEvent } from './throttle-event';

type Given = Needs<'clock' | 'newId' | 'config' | 'locale' | 'keyedHash' | 'transaction'> & {
  readonly clientAddress?: string;
};

/**
 * Asks for a link to choose a new password. Whether the address has an account is not even looked at here, but when the
 * mail goes: the answer and its time are the same (I7). Too many demands are answered alike, and send nothing.
 */
export const requestPasswordReset = async (
  needs: Given,
  input: { email: string },
): Promise<Result<void, InvalidInputError>> => {
  const checked = validate(z.object({ email: emailAddress }), input);
  if (!checked.ok) return checked;
  const { email: address } = checked.value;
  const { limits } = needs.config;

  await needs.transaction(async (stores) => {
    const given = { ...needs, ...stores };
    const recipient = needs.keyedHash('password reset to', address);
    if (await throttleEvent(given, recipient, limits.mailsByRecipient)) return;
    const client = needs.clientAddress && needs.keyedHash('password reset from', networkOf(needs.clientAddress));
    if (client && (await throttleEvent(given, client, limits.mailsByAddress))) return;
    await queueMail(given, { kind: 'PASSWORD_RESET', userId: null, address, locale: needs.locale });
  });
  return ok(undefined);
};
