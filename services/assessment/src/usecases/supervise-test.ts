import { type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import type { Assessment } from '../domain/assessment';
import { extend, goOn, suspend } from '../domain/supervised-test';
import { changeSupervisedTest, type SupervisionFailures } from './change-supervised-test';

type Answer = Promise<Result<Assessment, SupervisionFailures | InvalidInputError>>;

/** Takes no answer any more, until the invigilator lets the test go on; its time does not run out meanwhile (E6). */
export const suspendTest = (
  needs: Needs<'clock' | 'config' | 'transaction'>,
  { assessmentId }: { assessmentId: string },
): Answer =>
  changeSupervisedTest(needs, assessmentId, (assessment, now) =>
    ok(suspend(assessment, now, needs.config.certification)),
  );

const extraTime = (longestSeconds: number) => z.object({ extraSeconds: z.int().min(0).max(longestSeconds) });

/** Gives a test time: so much in all since its start, so that asking twice adds once (E5). */
export const extendTest = async (
  needs: Needs<'clock' | 'config' | 'transaction'>,
  { assessmentId, ...given }: { assessmentId: string; extraSeconds: number },
): Answer => {
  const checked = validate(extraTime(needs.config.certification.maxDurationSeconds), given);
  if (!checked.ok) return checked;
  return changeSupervisedTest(needs, assessmentId, (assessment) => ok(extend(assessment, checked.value.extraSeconds)));
};

/**
 * Lets a test go on, answered from this sign-in session, with so much time added in all. One whose time is over even so is
 * left to the sweep.
 */
export const continueTest = async (
  needs: Needs<'clock' | 'config' | 'transaction'>,
  { assessmentId, seat, ...given }: { assessmentId: string; seat?: string | null; extraSeconds: number },
): Answer => {
  const checked = validate(extraTime(needs.config.certification.maxDurationSeconds), given);
  if (!checked.ok) return checked;
  return changeSupervisedTest(needs, assessmentId, (assessment, now) =>
    ok(goOn(extend(assessment, checked.value.extraSeconds), seat ?? null, now)),
  );
};
