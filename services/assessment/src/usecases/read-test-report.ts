import type { Needs } from '../context';
import { hasReport } from '../domain/access';
import { KINDS } from '../domain/assessment-states';
import { type KnownStates, knowledgeIn } from '../domain/competence-state';
import { type TestReport, testReport } from '../domain/test-report';

const NOBODY_KNOWN: KnownStates = new Map();

/** The report of a test for the service that asked for it; there is none of a self-training (C8, E7). */
export const readTestReport = async (
  { assessments, answers, knowledge, library }: Needs<'assessments' | 'answers' | 'knowledge' | 'library'>,
  assessmentId: string,
): Promise<TestReport | null> => {
  const assessment = await assessments.byId(assessmentId);
  if (!assessment || !hasReport(assessment)) return null;

  const isCampaign = KINDS[assessment.kind].teaches;
  const [content, known, given] = await Promise.all([
    library.byId(assessment.releaseId),
    isCampaign ? knowledge.knownOf(assessment.userId) : NOBODY_KNOWN,
    isCampaign ? [] : answers.byAssessmentIds([assessmentId]),
  ]);
  return testReport(assessment, content, knowledgeIn(known), given);
};
