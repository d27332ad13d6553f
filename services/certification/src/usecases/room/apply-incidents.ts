import type { TestReport } from '../../clients/assessment-client';
import type { Needs, Stores } from '../../context';
import type { Certification } from '../../domain/certification';
import { consequencesOf } from '../../domain/consequences';
import { scoreV2 } from '../../domain/scoring-v2';

type Given = Needs<
  'certifications' | 'endings' | 'incidents' | 'candidates' | 'assessment' | 'clock' | 'newId' | 'transaction'
>;

/**
 * Gives the incidents of a finalised session their automatic consequences (E8): questions are neutralised or excused, and
 * what was scored before is scored again from what is stored. Done again, it changes nothing. What is not scored yet is
 * left to its scoring.
 */
export const applyIncidents = async (needs: Given, { sessionId }: { sessionId: string }): Promise<void> => {
  for (const { id, assessmentId } of await needs.certifications.scoredOfSession(sessionId)) {
    if (!assessmentId) continue;
    const report = await needs.assessment.testReport(assessmentId);
    await needs.transaction(async (stores) => {
      const locked = await stores.certifications.lock(id);
      if (locked?.status !== 'SCORED' || !(await markQuestions(stores, locked, report))) return;
      const result = scoreV2(await stores.evidences.of(id));
      await stores.results.replace(result, { id: needs.newId(), certificationId: id, at: needs.clock.now() });
    });
  }
};

/** Marks the stored questions of a test as its incidents ask; says whether that changed anything. */
export const markQuestions = async (
  { endings, incidents, evidences }: Pick<Stores, 'endings' | 'incidents' | 'evidences'>,
  { id, candidateId, sessionStatus }: Certification,
  { questions }: TestReport,
): Promise<boolean> => {
  if (sessionStatus === 'CREATED') return false;
  const [ending] = await endings.byCertifications([id]);
  const reported = await incidents.ofCandidate(candidateId);
  const { marks, outcomes } = consequencesOf(reported, questions, ending?.abortReason ?? null);
  await incidents.noteOutcomes(outcomes);
  return evidences.mark(id, marks);
};
