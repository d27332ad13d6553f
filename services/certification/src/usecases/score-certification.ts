import type { Needs, Stores } from '../context';
import { dayOf } from '../domain/certificate';
import type { Certification } from '../domain/certification';
import type { Evidence } from '../domain/evidence';
import { reviewReasons } from '../domain/review';
import { CURRENT_RULE, ruleOf, scoreBy } from '../domain/scoring';
import { rulesOf } from './jury/rules-of';

type Given = Needs<
  | 'certifications'
  | 'evidences'
  | 'results'
  | 'examinationRules'
  | 'assessment'
  | 'clock'
  | 'newId'
  | 'config'
  | 'transaction'
>;

/**
 * Scores an ended certification: keeps the evidence once, then makes the result from what was stored, so that the same
 * result can be made again at any time (E7); the engine's opinion is kept beside it. Scored already, it stays as it is; scored
 * anew because a question was neutralised, the result before is kept as history and the rule stays the one it was.
 */
export const scoreCertification = async (
  needs: Given,
  { certificationId }: { certificationId: string },
): Promise<void> => {
  const ended = await needs.certifications.byId(certificationId);
  if (ended?.status !== 'ENDED' || !ended.assessmentId) return;

  const evidence = await evidenceOf(needs, ended);
  const leftOut = neutralisedIn(evidence);
  const opinion = await needs.assessment.certificationOpinion(ended.assessmentId, leftOut);
  const earlier = await needs.results.of(certificationId);
  const rules = await rulesOf(needs, dayOf(ended.startedAt, needs.config.certificates.timeZone));

  await needs.transaction(async (stores) => {
    const locked = await stores.certifications.lock(certificationId);
    if (locked?.status !== 'ENDED') return;
    const kept = await keepEvidence(stores, certificationId, evidence);
    if (neutralisedIn(kept).join() !== leftOut.join()) throw new Error('A question was neutralised meanwhile.');

    const at = needs.clock.now();
    const result = scoreBy(earlier ? ruleOf(earlier) : CURRENT_RULE[rules.scoring], kept, opinion);
    await stores.results.supersede(certificationId, { id: needs.newId(), at });
    await stores.results.insert(result, { id: needs.newId(), certificationId, at });
    if (opinion) await stores.opinions.put(certificationId, opinion, at);
    await stores.reviews.forgetScored(certificationId);
    const isLate = locked.sessionStatus === 'PUBLISHED';
    const { samplePercentage } = rules;
    const reasons = reviewReasons({ certificationId, result, opinion, isLate, samplePercentage }, needs.config.jury);
    await stores.reviews.add(certificationId, reasons, at);
    await stores.certifications.markScored(certificationId, at);
  });
};

const neutralisedIn = ({ questions }: Evidence): string[] =>
  questions.filter(({ isNeutralised }) => isNeutralised).map(({ challengeId }) => challengeId);

/** What is stored; for a first score, what assessment tells. */
const evidenceOf = async ({ evidences, assessment }: Given, { id, assessmentId }: Certification): Promise<Evidence> => {
  const stored = await evidences.of(id);
  if (stored.questions.length > 0) return stored;

  const report = await assessment.testReport(assessmentId ?? '');
  if (report.state === 'STARTED') throw new Error(`The test of certification ${id} has not ended yet.`);
  const questions = report.questions.map((question) => ({ ...question, isNeutralised: false }));
  return { questions, claims: report.claims };
};

const keepEvidence = async ({ evidences }: Stores, id: string, evidence: Evidence): Promise<Evidence> => {
  const stored = await evidences.of(id);
  if (stored.questions.length > 0) return stored;

  await evidences.insert(id, evidence);
  return evidences.of(id);
};
