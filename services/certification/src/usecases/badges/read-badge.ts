import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import {
  type CertificateNotFoundError,
  certificateNotFound,
  type TooManyVerificationsError,
  tooManyVerifications,
} from '../../domain/errors';
import { normaliseCode } from '../../domain/session';

/** The badge of whoever has its code, limited by address as the verification is; whether it is revoked, its status list says (E15). */
export const readBadge = async (
  { badges, config, rateLimits, clientAddress }: Needs<'badges' | 'config' | 'rateLimits' | 'clientAddress'>,
  { code }: { code: string },
): Promise<Result<string, CertificateNotFoundError | TooManyVerificationsError>> => {
  const waitSeconds = clientAddress ? await rateLimits.count('verify', clientAddress, config.verification) : 0;
  if (waitSeconds > 0) return fail(tooManyVerifications(waitSeconds));

  const badge = await badges.byVerificationCode(normaliseCode(code));
  return badge ? ok(badge) : fail(certificateNotFound());
};
