import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { dayOf, isValidOn, type VerifiedCertificate } from '../domain/certificate';
import { type CertificateNotFoundError, certificateNotFound, type TooManyVerificationsError } from '../domain/errors';
import { normaliseCode } from '../domain/session';
import { countVerification } from './count-verification';

/** What anyone may check of a certificate whose code they were given, so many times a minute (E10). */
export const verifyCertificate = async (
  needs: Needs<'certificates' | 'staleReads' | 'clock' | 'config' | 'rates' | 'clientAddress'>,
  { code }: { code: string },
): Promise<Result<VerifiedCertificate, CertificateNotFoundError | TooManyVerificationsError>> => {
  const tooMany = await countVerification(needs);
  if (tooMany) return fail(tooMany);

  const { certificates, staleReads, clock, config } = needs;
  const wanted = normaliseCode(code);
  // One issued a moment ago exists: only where all is can say that there is none.
  const certificate =
    (await staleReads.certificates.byVerificationCode(wanted)) ?? (await certificates.byVerificationCode(wanted));
  if (!certificate) return fail(certificateNotFound());

  const today = dayOf(clock.now(), config.certificates.timeZone);
  return ok({ ...certificate, valid: isValidOn(certificate, today) });
};
