import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type Assessment, canGoOn, isOverdue, timeOut } from '../domain/assessment';
import type { TestedChallenge } from '../domain/content';
import {
  type AssessmentEndedError,
  type AssessmentNotFoundError,
  assessmentEnded,
  assessmentNotFound,
  type ChallengeNotAskedError,
  challengeNotAsked,
} from '../domain/errors';
import { closeTest } from './close-test';
import type { TestRef } from './is-own-test';
import { withOwnTest } from './with-own-test';

/** A question of a test. */
export type QuestionRef = TestRef & { readonly challengeId: string };
export type QuestionFailures = AssessmentNotFoundError | AssessmentEndedError | ChallengeNotAskedError;

export type CurrentQuestion = { readonly assessment: Assessment; readonly tested: TestedChallenge };

/** Notes something on the question a test asks now, once: a change that leaves the test as it was writes nothing. */
export const changeCurrentQuestion = (
  needs: Needs<
    | 'viewer'
    | 'demoKeys'
    | 'library'
    | 'calibrationLibrary'
    | 'clock'
    | 'transaction'
    | 'groupedTransaction'
    | 'watched'
  >,
  { challengeId, ...ref }: QuestionRef,
  change: (current: CurrentQuestion, now: Date) => Assessment,
): Promise<Result<CurrentQuestion, QuestionFailures>> =>
  withOwnTest(needs, ref, async (stores, test): Promise<Result<CurrentQuestion, QuestionFailures>> => {
    if (!test) return fail(assessmentNotFound());
    const { assessment, content } = test;
    const now = needs.clock.now();
    if (isOverdue(assessment, now)) return fail(assessmentEnded(await closeTest(stores, timeOut(assessment))));
    if (!canGoOn(assessment)) return fail(assessmentEnded(assessment));
    const tested = assessment.currentChallengeId === challengeId ? content.challenges.get(challengeId) : undefined;
    if (!tested) return fail(challengeNotAsked(assessment));

    const changed = change({ assessment, tested }, now);
    if (changed !== assessment) await stores.assessments.update(changed);
    return ok({ assessment: changed, tested });
  });
