import { networkOf } from '@pix/kit/client-network';
import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { dayOf, isValidOn, type VerifiedCertificate } from '../domain/certificate';
import {
  type CertificateNotFoundError,
  certificateNotFound,
  type TooManyVerificationsError,
  tooManyVerifications,
} from '../domain/errors';
import { normaliseCode } from '../domain/session';

/**
 * What anyone may check of a certificate whose code they were given (E10). So many a minute from one address: codes are 33⁸, and nobody
 * walks through them.
 */
export const verifyCertificate = async (
  {
    certificates,
    clock,
    config,
    rates,
    clientAddress,
  }: Needs<'certificates' | 'clock' | 'config' | 'rates' | 'clientAddress'>,
  { code }: { code: string },
): Promise<Result<VerifiedCertificate, CertificateNotFoundError | TooManyVerificationsError>> => {
  const taken = clientAddress && (await rates.take(`verify ${networkOf(clientAddress)}`, config.verification));
  if (taken && !taken.ok) return fail(tooManyVerifications(Math.ceil(taken.retryAfterMs / 1_000)));

  const certificate = await certificates.byVerificationCode(normaliseCode(code));
  if (!certificate) return fail(certificateNotFound());

  const today = dayOf(clock.now(), config.certificates.timeZone);
  return ok({ ...certificate, valid: isValidOn(certificate, today) });
};
