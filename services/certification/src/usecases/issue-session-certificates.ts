import type { Needs } from '../context';
import { issueCertificateJob } from '../jobs/definitions';

/**
 * Asks for the certificate of each accepted certification of a published session, once whatever is delivered again
 * (E10).
 */
export const issueSessionCertificates = (
  { transaction }: Needs<'transaction'>,
  { sessionId, messageId }: { sessionId: string; messageId: string },
): Promise<void> =>
  transaction(async ({ inbox, certifications, jobs }) => {
    if (!(await inbox.isFirstDelivery(messageId))) return;

    for (const { id } of await certifications.acceptedWithoutCertificate(sessionId))
      await jobs.enqueue(issueCertificateJob, { certificationId: id });
  });
