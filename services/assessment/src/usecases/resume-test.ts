import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type Assessment, ask, canGoOn, isOverdue, timeOut } from '../domain/assessment';
import { KINDS } from '../domain/assessment-states';
import {
  type AssessmentEndedError,
  type AssessmentNotFoundError,
  assessmentEnded,
  assessmentNotFound,
  type DeviceNotEnoughError,
  deviceNotEnough,
} from '../domain/errors';
import { type Device, isPlayable } from '../domain/playable';
import { chooseQuestion } from './choose-question';
import { closeTest } from './close-test';
import type { TestRef } from './is-own-test';
import { type OwnTest, withOwnTest } from './with-own-test';

type Given = Needs<
  | 'viewer'
  | 'demoKeys'
  | 'library'
  | 'calibrationLibrary'
  | 'clock'
  | 'config'
  | 'locale'
  | 'transaction'
  | 'groupedTransaction'
  | 'watched'
>;
type Failures = AssessmentNotFoundError | AssessmentEndedError | DeviceNotEnoughError;

/** What a client says of the device it runs on; `null` when it says nothing, which changes nothing. */
export type GivenDevice = { readonly capabilities: NonNullable<Device> } | null | undefined;

/**
 * Takes up a test exactly where it stopped, perhaps on another device (A9): a question the new device cannot show gives way
 * to another. When there is none the test stays as it was, for the device it was begun on. A plan is asked as it was made.
 */
export const resumeTest = (
  needs: Given,
  { device, ...ref }: TestRef & { readonly device?: GivenDevice },
): Promise<Result<Assessment, Failures>> =>
  withOwnTest(needs, ref, async (stores, test): Promise<Result<Assessment, Failures>> => {
    if (!test) return fail(assessmentNotFound());
    const { assessment } = test;
    if (isOverdue(assessment, needs.clock.now()))
      return fail(assessmentEnded(await closeTest(stores, timeOut(assessment))));
    if (!canGoOn(assessment)) return fail(assessmentEnded(assessment));
    if (!device || KINDS[assessment.kind].asks === 'PLAN') return ok(assessment);

    const moved = moveTo(needs, test, device.capabilities);
    if (moved.ok) await stores.assessments.update(moved.value);
    return moved;
  });

const moveTo = (
  needs: Needs<'clock' | 'config' | 'locale'>,
  { assessment, ...known }: OwnTest,
  device: Device,
): Result<Assessment, DeviceNotEnoughError> => {
  const moved = { ...assessment, device };
  const { answeredCount } = assessment;
  const next = chooseQuestion(needs, { ...known, assessment: moved, answeredCount, wasLastTimed: false });
  const current = known.content.challenges.get(assessment.currentChallengeId ?? '')?.challenge;

  // What has been seen under a running clock is not exchanged for something easier.
  if (current && (assessment.timerStartedAt || isPlayable(current, { device, locale: needs.locale })))
    return ok({ ...moved, percentage: next.percentage, skippedForDevice: next.skippedForDevice });
  if (next.challengeId === null) return fail(deviceNotEnough(next.skippedForDevice));
  return ok(ask(moved, next, needs.clock.now()));
};
