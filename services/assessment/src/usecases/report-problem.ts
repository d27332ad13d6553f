import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { sentence, validate, z } from '@pix/kit/validation';
import type { Needs, Stores } from '../context';
import { canSeeAssessment } from '../domain/access';
import type { Assessment } from '../domain/assessment';
import { isRemembered } from '../domain/assessment-states';
import {
  type AssessmentNotFoundError,
  assessmentNotFound,
  type ChallengeNotAskedError,
  challengeNotAsked,
} from '../domain/errors';
import { PROBLEM_CATEGORIES, type ProblemReport } from '../domain/problem-report';

const LONGEST_TEXT = 500;

const input = z
  .object({
    assessmentId: z.string(),
    challengeId: z.string(),
    category: z.enum(PROBLEM_CATEGORIES),
    text: z
      .string()
      .nullish()
      .transform((text) => text?.normalize('NFC').trim() || null)
      .pipe(z.string().max(LONGEST_TEXT).nullable()),
  })
  .refine(({ category, text }) => category !== 'OTHER' || text !== null, {
    ...sentence({ fr: 'Dites ce qui ne va pas.', en: 'Say what is wrong.' }),
    path: ['text'],
  });

type Failures = AssessmentNotFoundError | ChallengeNotAskedError | InvalidInputError;

/**
 * « Signaler un problème » on the question asked, or on one answered in the same test (A6). One a question and person: what
 * was said first stays, and saying it again gives the same success. The test goes on as if nothing had been said.
 */
export const reportProblem = async (
  {
    viewer,
    assessments,
    answers,
    problemReports,
    clock,
    newId,
  }: Needs<'viewer' | 'assessments' | 'answers' | 'problemReports' | 'clock' | 'newId'>,
  given: { assessmentId: string; challengeId: string; category: string; text?: string | null | undefined },
): Promise<Result<ProblemReport, Failures>> => {
  const checked = validate(input, given);
  if (!checked.ok) return checked;
  const { assessmentId, challengeId, category, text } = checked.value;
  const assessment = await assessments.byId(assessmentId);
  if (!assessment || !canSeeAssessment(viewer, assessment) || !isRemembered(assessment.kind))
    return fail(assessmentNotFound());
  if (!(await wasAsked({ answers }, assessment, challengeId))) return fail(challengeNotAsked(assessment));

  const report: ProblemReport = {
    id: newId(),
    assessmentId: assessment.id,
    challengeId,
    releaseId: assessment.releaseId,
    userId: assessment.userId,
    category,
    text,
    state: 'OPEN',
    reportedAt: clock.now(),
    treatedAt: null,
  };
  await problemReports.insert(report);
  return ok((await problemReports.ofQuestion(assessment.id, challengeId)) ?? report);
};

const wasAsked = async (
  { answers }: Pick<Stores, 'answers'>,
  { id, currentChallengeId }: Assessment,
  challengeId: string,
): Promise<boolean> => currentChallengeId === challengeId || (await answers.ofChallenge(id, challengeId)) !== null;
