import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { hasReport } from '../domain/access';
import { type Assessment, canGoOn, end, isOverdue, timeOut } from '../domain/assessment';
import { type AssessmentNotFoundError, assessmentNotFound } from '../domain/errors';
import { closeTest } from './close-test';
import { tellWatchers } from './tell-watchers';

/** Ends a test for the service that asked for it, as an invigilator does (E6). Ending it again changes nothing. */
export const endTest = async (
  needs: Needs<'clock' | 'transaction' | 'watched'>,
  { assessmentId }: { assessmentId: string },
): Promise<Result<Assessment, AssessmentNotFoundError>> => {
  const ended = await needs.transaction(async (stores) => {
    const assessment = await stores.assessments.lock(assessmentId);
    if (!assessment || !hasReport(assessment)) return fail(assessmentNotFound());
    if (!canGoOn(assessment)) return ok(assessment);

    const now = needs.clock.now();
    const over = isOverdue(assessment, now) ? timeOut(assessment) : end(assessment, 'END', now);
    return ok(await closeTest(stores, over));
  });
  if (ended.ok) tellWatchers(needs, ended.value);
  return ended;
};
