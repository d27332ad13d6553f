import { type Failure, fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isSupervised } from '../domain/access';
import { type Assessment, canGoOn, isOverdue, timeOut } from '../domain/assessment';
import {
  type AssessmentEndedError,
  type AssessmentNotFoundError,
  assessmentEnded,
  assessmentNotFound,
} from '../domain/errors';
import { closeTest, tellTestEnded } from './close-test';

export type SupervisionFailures = AssessmentNotFoundError | AssessmentEndedError;

/**
 * What an invigilator does to a running certification, for the service that asked for it (E6): alone in it, and once. A
 * test whose time is over is ended instead.
 */
export const changeSupervisedTest = <Failures extends Failure = never>(
  { clock, transaction }: Needs<'clock' | 'transaction'>,
  assessmentId: string,
  change: (assessment: Assessment, now: Date) => Result<Assessment, Failures>,
): Promise<Result<Assessment, SupervisionFailures | Failures>> =>
  transaction(async (stores): Promise<Result<Assessment, SupervisionFailures | Failures>> => {
    const assessment = await stores.assessments.lock(assessmentId);
    if (!assessment || !isSupervised(assessment)) return fail(assessmentNotFound());
    const now = clock.now();
    if (isOverdue(assessment, now)) return fail(assessmentEnded(await closeTest(stores, timeOut(assessment))));
    if (!canGoOn(assessment)) return fail(assessmentEnded(assessment));

    const changed = change(assessment, now);
    if (!changed.ok || changed.value === assessment) return changed;
    await stores.assessments.updateSupervised(changed.value);
    if (!canGoOn(changed.value)) await tellTestEnded(stores, changed.value);
    return ok(changed.value);
  });
