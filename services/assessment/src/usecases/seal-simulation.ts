import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { canSeeAssessment } from '../domain/access';
import { readAnswer } from '../domain/answer-value';
import {
  type AssessmentEndedError,
  type AssessmentNotFoundError,
  assessmentEnded,
  assessmentNotFound,
  type ChallengeNotAskedError,
  challengeNotAsked,
} from '../domain/errors';
import { writeResultCode } from '../domain/result-code';

const MINUTE_MS = 60_000;

const simulatorState = ({ mostValues, longestValue }: { mostValues: number; longestValue: number }) =>
  z.object({
    state: z
      .array(z.object({ name: z.string().min(1).max(100), value: z.string().max(longestValue) }))
      .max(mostValues)
      .refine(
        (values) => new Set(values.map(({ name }) => name)).size === values.length,
        sentence({ fr: 'Donnez chaque nom une seule fois.', en: 'Give each name once.' }),
      ),
  });

type Failures = AssessmentNotFoundError | AssessmentEndedError | ChallengeNotAskedError | InvalidInputError;

/**
 * Seals what a simulator posted, for the question asked and for nothing else (A4). Nothing is kept and nothing is decided here:
 * a code that told right from wrong could be tried until it is right.
 */
export const sealSimulation = async (
  {
    viewer,
    assessments,
    library,
    clock,
    config,
    resultCodes,
  }: Needs<'viewer' | 'assessments' | 'library' | 'clock' | 'config' | 'resultCodes'>,
  {
    assessmentId,
    challengeId,
    ...given
  }: {
    assessmentId: string;
    challengeId: string;
    state: readonly { readonly name: string; readonly value: string }[];
  },
): Promise<Result<{ resultCode: string; expiresAt: Date }, Failures>> => {
  const assessment = await assessments.byId(assessmentId);
  if (!assessment || !canSeeAssessment(viewer, assessment)) return fail(assessmentNotFound());
  if (assessment.state !== 'STARTED') return fail(assessmentEnded(assessment));
  const tested = (await library.byId(assessment.releaseId)).challenges.get(challengeId);
  if (!tested || assessment.currentChallengeId !== challengeId) return fail(challengeNotAsked(assessment));

  const checked = validate(simulatorState(config.simulators), given);
  if (!checked.ok) return checked;
  const state = Object.fromEntries(checked.value.state.map(({ name, value }) => [name, value]));
  const answer = readAnswer(tested.challenge, { state });
  if (!answer.ok) return answer;

  const expiresAt = new Date(clock.now().getTime() + config.simulators.codeMinutes * MINUTE_MS);
  return ok({ resultCode: writeResultCode(resultCodes, { assessmentId, challengeId, state, expiresAt }), expiresAt });
};
