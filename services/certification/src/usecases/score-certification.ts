import type { TestReport } from '../clients/assessment-client';
import type { Needs, Stores } from '../context';
import type { Certification } from '../domain/certification';
import { type Evidence, markedIn } from '../domain/evidence';
import { reviewReasons } from '../domain/review';
import { CURRENT_RULE, isSameResult, ruleOf, scoreBy } from '../domain/scoring';
import type { SecondOpinion } from '../domain/second-opinion';
import { rulesOf } from './jury/rules-of';
import { consequencesDue, giveConsequences, withConsequences } from './room/give-consequences';
import { settleEnding } from './room/settle-ending';

type Given = Needs<
  | 'centres'
  | 'certifications'
  | 'evidences'
  | 'endings'
  | 'incidents'
  | 'examinationRules'
  | 'assessment'
  | 'clock'
  | 'newId'
  | 'config'
  | 'transaction'
>;

/** What a score is to be made from: `report` is what assessment tells, when something of it is not kept yet. */
type Ground = { readonly evidence: Evidence; readonly report: TestReport | null };

/**
 * Scores an ended certification: keeps the evidence once, gives incidents their consequences once its session is finalised, then makes the
 * result from what was stored, so that the same result can be made again at any time (E7, E8); the engine's opinion is kept beside it.
 * Scored already, it stays as it is; scored anew, the result before is kept as history and the rule stays the one it was.
 */
export const scoreCertification = async (
  needs: Given,
  { certificationId }: { certificationId: string },
): Promise<void> => {
  const ended = await needs.certifications.byId(certificationId);
  if (ended?.status !== 'ENDED' || !ended.assessmentId) return;

  const ground = await groundOf(needs, ended, ended.assessmentId);
  const opinion = await needs.assessment.certificationOpinion(ended.assessmentId, markedIn(ground.evidence));
  const rules = await rulesOf(needs, ended);

  await needs.transaction(async (stores) => {
    const locked = await stores.certifications.lock(certificationId);
    if (locked?.status !== 'ENDED') return;
    const kept = await keep(stores, locked, ground, needs.clock.now());
    if (JSON.stringify(markedIn(kept)) !== JSON.stringify(markedIn(ground.evidence)))
      throw new Error('A question was neutralised meanwhile.');

    await scoreOn(needs, stores, locked, { evidence: kept, opinion, ...rules });
  });
};

/** What is stored; for a first score, what assessment tells. With the consequences of incidents, when these are due. */
const groundOf = async (needs: Given, certification: Certification, assessmentId: string): Promise<Ground> => {
  const stored = await needs.evidences.of(certification.id);
  const isFirst = stored.questions.length === 0;
  const isDue = await consequencesDue(needs, certification);
  if (!isFirst && !isDue) return { evidence: stored, report: null };

  const report = await needs.assessment.testReport(assessmentId);
  if (report.state === 'STARTED') throw new Error(`The test of certification ${certification.id} has not ended yet.`);
  const evidence = isFirst ? toEvidence(report) : stored;
  return { evidence: isDue ? await withConsequences(needs, certification, { evidence, report }) : evidence, report };
};

const toEvidence = ({ questions, claims }: TestReport): Evidence => ({
  questions: questions.map(({ rank, competenceId, skillId, challengeId, outcome }) => ({
    rank,
    competenceId,
    skillId,
    challengeId,
    outcome,
    isNeutralised: false,
    isExcused: false,
  })),
  claims,
});

const keep = async (stores: Stores, certification: Certification, { report }: Ground, at: Date): Promise<Evidence> => {
  const { id } = certification;
  if (report && (await stores.evidences.of(id)).questions.length === 0) {
    await stores.evidences.insert(id, toEvidence(report));
    await settleEnding(stores, id, report.state);
  }
  if (await consequencesDue(stores, certification)) {
    if (!report) throw new Error('The session was finalised meanwhile.');
    await giveConsequences(stores, certification, { report, at });
  }
  return stores.evidences.of(id);
};

type Scoring = {
  readonly evidence: Evidence;
  readonly opinion: SecondOpinion | null;
} & Pick<Awaited<ReturnType<typeof rulesOf>>, 'scoring' | 'samplePercentage'>;

/** The score there was stays as history, unless it is the same. */
const scoreOn = async (
  { clock, newId, config }: Given,
  stores: Stores,
  { id, sessionStatus }: Certification,
  { evidence, opinion, scoring, samplePercentage }: Scoring,
): Promise<void> => {
  const at = clock.now();
  const earlier = await stores.results.of(id);
  const result = scoreBy(earlier ? ruleOf(earlier) : CURRENT_RULE[scoring], evidence, opinion);
  if (!earlier || !isSameResult(earlier, result)) {
    await stores.results.supersede(id, { id: newId(), at });
    await stores.results.insert(result, { id: newId(), certificationId: id, at });
  }
  if (opinion) await stores.opinions.put(id, opinion, at);

  await stores.reviews.forgetScored(id);
  const isLate = sessionStatus === 'PUBLISHED';
  const reasons = reviewReasons({ certificationId: id, result, opinion, isLate, samplePercentage }, config.jury);
  await stores.reviews.add(id, reasons, at);
  await stores.certifications.markScored(id, at);
};
