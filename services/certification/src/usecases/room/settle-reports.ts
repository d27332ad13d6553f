import type { Stores } from '../../context';
import { type ReviewRules, reportedReasons } from '../../domain/review';
import { scoreCertificationJob } from '../../jobs/definitions';

/**
 * What the centre's reports do to a session that is being finalised (E8): the jury looks at who is reported for a fraud, for what only
 * people can judge, or often; what was scored already is scored again, with the consequences of its incidents.
 */
export const settleReports = async (
  { certifications, endings, incidents, reviews, jobs }: Stores,
  sessionId: string,
  { at, rules }: { at: Date; rules: Pick<ReviewRules, 'incidentsFrom'> },
): Promise<void> => {
  const certified = await certifications.ofSession(sessionId);
  const reported = await incidents.byCandidates(certified.map(({ candidateId }) => candidateId));
  const ended = await endings.byCertifications(certified.map(({ id }) => id));
  const brokenOff = new Set(ended.filter((one) => one.abortReason === 'TECHNICAL').map((one) => one.certificationId));

  for (const { id, candidateId, status } of certified) {
    const own = reported.filter((incident) => incident.candidateId === candidateId);
    await reviews.add(id, reportedReasons(own, rules), at);
    if (status !== 'SCORED' || !(own.length > 0 || brokenOff.has(id))) continue;
    await certifications.scoreAgain(id);
    await jobs.enqueue(scoreCertificationJob, { certificationId: id });
  }
};
