import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import {
  type CertificateNotFoundError,
  certificateNotFound,
  type TooManyVerificationsError,
} from '../../domain/errors';
import { normaliseCode } from '../../domain/session';
import { countVerification } from '../count-verification';

/** The badge of whoever has its code, limited by address as the verification is; whether it is revoked, its status list says (E15). */
export const readBadge = async (
  needs: Needs<'badges' | 'config' | 'rates' | 'clientAddress'>,
  { code }: { code: string },
): Promise<Result<string, CertificateNotFoundError | TooManyVerificationsError>> => {
  const tooMany = await countVerification(needs);
  if (tooMany) return fail(tooMany);

  const badge = await needs.badges.byVerificationCode(normaliseCode(code));
  return badge ? ok(badge) : fail(certificateNotFound());
};
