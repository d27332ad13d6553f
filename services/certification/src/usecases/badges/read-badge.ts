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
  needs: Needs<'badges' | 'staleReads' | 'config' | 'rates' | 'clientAddress'>,
  { code }: { code: string },
): Promise<Result<string, CertificateNotFoundError | TooManyVerificationsError>> => {
  const tooMany = await countVerification(needs);
  if (tooMany) return fail(tooMany);

  const { badges, staleReads } = needs;
  const wanted = normaliseCode(code);
  const badge = (await staleReads.badges.byVerificationCode(wanted)) ?? (await badges.byVerificationCode(wanted));
  return badge ? ok(badge) : fail(certificateNotFound());
};
