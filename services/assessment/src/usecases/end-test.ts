import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { hasReport } from '../domain/access';
import { type Assessment, canGoOn, end, isOverdue, timeOut } from '../domain/assessment';
import { type AssessmentNotFoundError, assessmentNotFound } from '../domain/errors';
import { closeTest } from './close-test';

/** Ends a test for the service that asked for it, as an invigilator does (E6). Ending it again changes nothing. */
export const endTest = (
  { clock, transaction }: Needs<'clock' | 'transaction'>,
  { assessmentId }: { assessmentId: string },
): Promise<Result<Assessment, AssessmentNotFoundError>> =>
  transaction(async (stores) => {
    const assessment = await stores.assessments.lock(assessmentId);
    if (!assessment || !hasReport(assessment)) return fail(assessmentNotFound());
    if (!canGoOn(assessment)) return ok(assessment);

    const now = clock.now();
    const ended = isOverdue(assessment, now) ? timeOut(assessment) : end(assessment, 'END', now);
    return ok(await closeTest(stores, ended));
  });
