import type { Needs } from '../context';
import { scoreCertificationJob } from '../jobs/definitions';
import { tellRoom } from './room/tell-room';

/**
 * Notes that a certification's test has ended and asks for its score, in one transaction (E7). A second end changes
 * nothing. A certification whose start failed half-way learns its test here.
 */
export const endCertification = async (
  { clock, live, transaction }: Needs<'clock' | 'live' | 'transaction'>,
  { certificationId, assessmentId }: { certificationId: string; assessmentId: string },
): Promise<void> => {
  const sessionId = await transaction(async ({ certifications, jobs }) => {
    const certification = await certifications.lock(certificationId);
    if (!certification || !['STARTING', 'STARTED'].includes(certification.status)) return null;
    if (certification.assessmentId && certification.assessmentId !== assessmentId)
      throw new Error(`Certification ${certificationId} has another test than the one that ended.`);

    await certifications.end(certificationId, { assessmentId, at: clock.now() });
    await jobs.enqueue(scoreCertificationJob, { certificationId });
    return certification.sessionId;
  });
  if (sessionId) tellRoom({ live }, sessionId);
};
