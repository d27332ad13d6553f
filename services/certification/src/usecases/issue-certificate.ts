import type { Needs, Stores } from '../context';
import { makeCertificate } from '../domain/certificate';
import { renderCertificateJob } from '../jobs/definitions';

/**
 * Issues the certificate of a published, accepted certification: one number, once (E10). The certification's lock and
 * two unique keys hold it; a number another certificate has is drawn again.
 */
export const issueCertificate = (
  { clock, newId, codes, config, transaction }: Needs<'clock' | 'newId' | 'codes' | 'config' | 'transaction'>,
  { certificationId }: { certificationId: string },
): Promise<void> =>
  transaction(async (stores) => {
    const facts = await toPrint(stores, certificationId);
    if (!facts) return;

    const { drawAttempts, ...rules } = config.certificates;
    const at = clock.now();
    for (let attempt = 1; attempt <= drawAttempts; attempt += 1) {
      const id = newId();
      const certificate = makeCertificate(facts, { id, verificationCode: codes.verificationCode(), at, rules });
      if (!(await stores.certificates.insert(certificate))) continue;
      await stores.jobs.enqueue(renderCertificateJob, { certificateId: id });
      return;
    }
    throw new Error(`No free verification code in ${drawAttempts} draws: lengthen the codes.`);
  });

/** What the certificate will say; nothing when there is none to issue, or it is issued already. */
const toPrint = async (stores: Stores, certificationId: string) => {
  const certification = await stores.certifications.lock(certificationId);
  if (certification?.status !== 'ACCEPTED' || certification.sessionStatus !== 'PUBLISHED') return null;
  if (await stores.certificates.byCertification(certificationId)) return null;

  const result = await stores.results.of(certificationId);
  const candidate = await stores.candidates.byId(certification.candidateId);
  const centre = candidate && (await stores.centres.byId(candidate.centreId));
  if (!result || !candidate || !centre)
    throw new Error(`Certification ${certificationId} is accepted but not complete.`);
  return { certification, candidate, centreName: centre.name, result };
};
