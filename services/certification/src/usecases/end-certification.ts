import type { Needs } from '../context';
import { scoreCertificationJob } from '../jobs/definitions';

/**
 * Notes that a certification's test has ended and asks for its score, in one transaction (E7). A second end changes
 * nothing. A certification whose start failed half-way learns its test here.
 */
export const endCertification = (
  { clock, transaction }: Needs<'clock' | 'transaction'>,
  { certificationId, assessmentId }: { certificationId: string; assessmentId: string },
): Promise<void> =>
  transaction(async ({ certifications, jobs }) => {
    const certification = await certifications.lock(certificationId);
    if (!certification || !['STARTING', 'STARTED'].includes(certification.status)) return;
    if (certification.assessmentId && certification.assessmentId !== assessmentId)
      throw new Error(`Certification ${certificationId} has another test than the one that ended.`);

    await certifications.end(certificationId, { assessmentId, at: clock.now() });
    await jobs.enqueue(scoreCertificationJob, { certificationId });
  });
