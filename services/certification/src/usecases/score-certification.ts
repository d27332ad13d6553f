import type { Needs } from '../context';
import { scoreV2 } from '../domain/scoring-v2';
import { markQuestions } from './room/apply-incidents';
import { settleEnding } from './room/settle-ending';

/**
 * Scores an ended certification: keeps the evidence once, then makes the result from what was stored, so that the same
 * result can be made again at any time (E7). Scored already, it stays as it is.
 */
export const scoreCertification = async (
  {
    certifications,
    assessment,
    clock,
    newId,
    transaction,
  }: Needs<'certifications' | 'assessment' | 'clock' | 'newId' | 'transaction'>,
  { certificationId }: { certificationId: string },
): Promise<void> => {
  const ended = await certifications.byId(certificationId);
  if (ended?.status !== 'ENDED' || !ended.assessmentId) return;

  const report = await assessment.testReport(ended.assessmentId);
  if (report.state === 'STARTED') throw new Error(`The test of certification ${certificationId} has not ended yet.`);
  const questions = report.questions.map(({ rank, competenceId, skillId, challengeId, outcome }) => ({
    rank,
    competenceId,
    skillId,
    challengeId,
    outcome,
    isNeutralised: false,
  }));

  await transaction(async (stores) => {
    const locked = await stores.certifications.lock(certificationId);
    if (locked?.status !== 'ENDED') return;

    await stores.evidences.insert(certificationId, { questions, claims: report.claims });
    await settleEnding(stores, certificationId, report.state);
    await markQuestions(stores, locked, report);
    const result = scoreV2(await stores.evidences.of(certificationId));
    const at = clock.now();
    await stores.results.insert(result, { id: newId(), certificationId, at });
    await stores.certifications.markScored(certificationId, at);
  });
};
