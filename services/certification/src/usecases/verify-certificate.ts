import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { dayOf, isValidOn, type VerifiedCertificate } from '../domain/certificate';
import { type CertificateNotFoundError, certificateNotFound } from '../domain/errors';
import { normaliseCode } from '../domain/session';

/** What anyone may check of a certificate whose code they were given (E10). */
export const verifyCertificate = async (
  { certificates, clock, config }: Needs<'certificates' | 'clock' | 'config'>,
  { code }: { code: string },
): Promise<Result<VerifiedCertificate, CertificateNotFoundError>> => {
  const certificate = await certificates.byVerificationCode(normaliseCode(code));
  if (!certificate) return fail(certificateNotFound());

  const today = dayOf(clock.now(), config.certificates.timeZone);
  return ok({ ...certificate, valid: isValidOn(certificate, today) });
};
