import type { Needs } from '../context';
import { hasReport } from '../domain/access';
import { NOTHING_KNOWN } from '../domain/knowledge';
import { type TestReport, testReport } from '../domain/test-report';

/** The report of a test for the service that asked for it; there is none of a self-training (C8, E7). */
export const readTestReport = async (
  { assessments, answers, knowledge, library }: Needs<'assessments' | 'answers' | 'knowledge' | 'library'>,
  assessmentId: string,
): Promise<TestReport | null> => {
  const assessment = await assessments.byId(assessmentId);
  if (!assessment || !hasReport(assessment)) return null;

  const isCampaign = assessment.kind === 'CAMPAIGN';
  const [content, known, given] = await Promise.all([
    library.byId(assessment.releaseId),
    isCampaign ? knowledge.ofPerson(assessment.userId) : NOTHING_KNOWN,
    isCampaign ? [] : answers.byAssessmentIds([assessmentId]),
  ]);
  return testReport(assessment, content, known, given);
};
