import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../context';
import { type Assessment, ask, newAssessment } from '../domain/assessment';
import { type CompetenceStates, knowledgeIn } from '../domain/competence-state';
import type { Competence } from '../domain/content';
import {
  type CompetenceNotFoundError,
  competenceNotFound,
  type DeviceNotEnoughError,
  deviceNotEnough,
  type MaxLevelReachedError,
  maxLevelReached,
  type NothingToTestError,
  nothingToTest,
  type RetryTooEarlyError,
  retryTooEarly,
} from '../domain/errors';
import { daysBeforeRetry, isBeforeReset } from '../domain/profile';
import { scoreCompetence } from '../domain/scoring';
import { chooseQuestion } from './choose-question';
import { prepareSelection, type StartGround } from './prepare-selection';
import { type GivenDevice, resumeTest } from './resume-test';

type Given = Needs<
  | 'viewer'
  | 'demoKeys'
  | 'assessments'
  | 'library'
  | 'calibrationLibrary'
  | 'exposureLibrary'
  | 'clock'
  | 'newId'
  | 'config'
  | 'locale'
  | 'transaction'
  | 'groupedTransaction'
  | 'watched'
>;
type Input = { readonly competenceId: string; readonly device?: GivenDevice };
type Started = { readonly assessment: Assessment; readonly resumed: boolean };
type Refusals = RetryTooEarlyError | MaxLevelReachedError;
type Failures = CompetenceNotFoundError | Refusals | NothingToTestError | DeviceNotEnoughError;

/** Starts a self-training, or resumes the one under way; a finished competence waits 4 days for another try (A3, A9, A12). */
export const startCompetenceTest = async (
  needs: Given,
  { competenceId, device }: Input,
): Promise<Result<Started, Failures>> => {
  const { viewer, assessments, library } = needs;
  const content = await library.current();
  const competence = content.items.COMPETENCE.get(competenceId);
  if (!competence || viewer.kind !== 'user') return fail(competenceNotFound());

  const last = await assessments.lastOnCompetence(viewer.userId, competenceId);
  if (last?.state === 'STARTED') return resume(needs, last, device);
  const [calibration, exposure] = await Promise.all([
    needs.calibrationLibrary.activeCalibration(),
    needs.exposureLibrary.currentTable(),
  ]);
  return start(needs, { userId: viewer.userId, competence, content, calibration, exposure, last, device });
};

/** On a device nothing is said of, the test is as it was left. */
const resume = async (
  needs: Given,
  last: Assessment,
  device: GivenDevice,
): Promise<Result<Started, DeviceNotEnoughError>> => {
  if (!device) return ok({ assessment: last, resumed: true });

  const resumed = await resumeTest(needs, { assessmentId: last.id, device });
  if (resumed.ok) return ok({ assessment: resumed.value, resumed: true });
  return resumed.failure.name === 'DeviceNotEnoughError'
    ? fail(resumed.failure)
    : ok({ assessment: last, resumed: true });
};

type Start = StartGround & {
  readonly userId: string;
  readonly competence: Competence;
  readonly last: Assessment | null;
  readonly device: GivenDevice;
};

const start = (
  needs: Given,
  given: Start,
): Promise<Result<Started, Refusals | NothingToTestError | DeviceNotEnoughError>> =>
  needs.transaction(async (stores) => {
    const { userId, competence, content, calibration, exposure } = given;
    const now = needs.clock.now();
    await stores.knowledge.prepare(userId, [competence.id], content.releaseId);
    const states = await stores.knowledge.startOf(userId, [competence.id]);
    const refusal = refusalOf(needs, given, states, now);
    if (refusal) return fail(refusal);

    const known = { content, calibration, exposure, states };
    const assessment = prepareSelection(needs, newTest(needs, given, now), known);
    const next = chooseQuestion(needs, { ...known, assessment, answeredCount: 0, wasLastTimed: false });
    if (next.challengeId === null)
      return fail(next.skippedForDevice > 0 ? deviceNotEnough(next.skippedForDevice) : nothingToTest());
    return ok(await insertOrJoin(stores, ask(assessment, next, now), competence));
  });

const newTest = ({ newId, config }: Given, { userId, competence, content, device }: Start, now: Date): Assessment =>
  newAssessment(
    {
      id: newId(),
      kind: 'COMPETENCE',
      userId,
      competenceId: competence.id,
      releaseId: content.releaseId,
      strategy: config.selection.default,
      device: device?.capabilities ?? null,
    },
    now,
  );

/** Why a competence that was finished is not tried again: at the highest level there is nothing to improve (A12). */
const refusalOf = (
  { config }: Given,
  { last, competence }: Start,
  states: CompetenceStates,
  now: Date,
): Refusals | null => {
  if (!last || isBeforeReset(last, states.get(competence.id)?.resetAt ?? null)) return null;
  if (scoreCompetence(competence, knowledgeIn(states), config.scoring).level >= config.scoring.maxReachableLevel)
    return maxLevelReached();
  const days = daysBeforeRetry(last, config.retry.delayDays, now);
  return days ? retryTooEarly(days) : null;
};

/** Of twenty clicks one makes the test, and the others find it. */
const insertOrJoin = async (
  { assessments }: Pick<Stores, 'assessments'>,
  asked: Assessment,
  { id }: Competence,
): Promise<Started> => {
  if (await assessments.insert(asked)) return { assessment: asked, resumed: false };
  const winner = await assessments.lastOnCompetence(asked.userId, id);
  return { assessment: winner ?? asked, resumed: true };
};
