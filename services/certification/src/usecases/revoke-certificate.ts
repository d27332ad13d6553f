import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import type { Certificate } from '../domain/certificate';
import type { JuryAct } from '../domain/certification';
import { type CertificateNotFoundError, certificateNotFound } from '../domain/errors';
import { isEffective } from '../domain/jury';
import { type JudgingFailures, type JudgingNeeds, judgedCertification } from './jury/judged-certification';
import { rulesOf } from './jury/rules-of';

const revokeInput = z.object({ certificateId: z.string(), reason: z.string().trim().min(1).max(2_000) });

type Failures =
  | Exclude<JudgingFailures, { name: 'CertificationNotFoundError' }>
  | CertificateNotFoundError
  | InvalidInputError;

/** A certificate after the act, and whether it is revoked or waits for a second member of the jury. */
export type Revocation = { readonly certificate: Certificate; readonly isEffective: boolean };

/**
 * The jury takes a certificate back (E10). What was printed stays as it is: whoever verifies its code reads that it is worth nothing, its
 * holder reads why. Its certification is cancelled; revoking twice keeps the first reason.
 */
export const revokeCertificate = async (
  needs: JudgingNeeds & Needs<'certificates' | 'clock' | 'newId' | 'config' | 'examinationRules' | 'transaction'>,
  input: z.input<typeof revokeInput>,
): Promise<Result<Revocation, Failures>> => {
  const certificate = await needs.certificates.byId(input.certificateId);
  if (!certificate) return fail(certificateNotFound());
  const judged = await judgedCertification(needs, certificate.certificationId);
  if (!judged.ok)
    return fail(judged.failure.name === 'CertificationNotFoundError' ? certificateNotFound() : judged.failure);
  const { certification, juryUserId } = judged.value;
  const checked = validate(revokeInput, input);
  if (!checked.ok) return checked;
  const { reason } = checked.value;
  const rules = await rulesOf(needs, certification);

  return needs.transaction(async ({ certifications, certificates, juryActs }) => {
    await certifications.lock(certification.id);
    const last = await juryActs.lastDecision(certification.id);
    const at = needs.clock.now();
    const act: JuryAct = {
      certificationId: certification.id,
      juryUserId,
      at,
      decision: 'REVOKE',
      reason,
      isEffective: isEffective('REVOKE', { author: juryUserId, last, needsTwoPeople: rules.needsTwoPeople }),
      detail: null,
    };
    await juryActs.append(needs.newId(), act);
    if (act.isEffective) {
      await certificates.revoke(certificate.id, { at, reason });
      await certifications.decide(certification.id, 'CANCELLED');
    }
    const [after = certificate] = await certificates.byIds([certificate.id]);
    return ok({ certificate: after, isEffective: act.isEffective });
  });
};
