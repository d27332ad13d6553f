import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { isAdministrator } from '../../domain/access';
import { calibratedItems } from '../../domain/calibration/calibrated-items';
import type { Calibration } from '../../domain/calibration/calibration';
import { startingEstimates } from '../../domain/calibration/estimates';
import { type NothingToCalibrateError, nothingToCalibrate } from '../../domain/errors';
import { calibrateItemsJob } from '../../jobs/definitions';

type Started = { readonly calibration: Calibration; readonly resumed: boolean };

/** Plans the estimation of every item of the current release from the answers stored so far; one at a time, asked again it is that one. */
export const startCalibration = async ({
  viewer,
  library,
  clock,
  newId,
  config,
  transaction,
}: Needs<'viewer' | 'library' | 'clock' | 'newId' | 'config' | 'transaction'>): Promise<
  Result<Started, NotAllowedError | NothingToCalibrateError>
> => {
  if (!isAdministrator(viewer) || viewer.kind !== 'user') return fail(notAllowed());
  const content = await library.current();
  const items = calibratedItems(content);
  if (items.length === 0) return fail(nothingToCalibrate());

  const { settleMs, priors } = config.calibration;
  const estimates = startingEstimates(items, priors);
  const now = clock.now();
  const calibration = newCalibration({
    id: newId(),
    releaseId: content.releaseId,
    dataUntil: new Date(now.getTime() - settleMs),
    startedAt: now,
  });
  return transaction(async ({ calibrations, calibrationActs, outbox }) => {
    const state = { estimates, pass: 0, change: null, isSettled: false };
    if (!(await calibrations.insert(calibration, state)))
      return ok({ calibration: (await calibrations.running()) ?? calibration, resumed: true });
    await calibrationActs.insert(calibration.id, { id: newId(), act: 'START', userId: viewer.userId, at: now });
    await outbox.enqueue(calibrateItemsJob, { calibrationId: calibration.id, pass: 0 });
    return ok({ calibration, resumed: false });
  });
};

const newCalibration = (given: Pick<Calibration, 'id' | 'releaseId' | 'dataUntil' | 'startedAt'>): Calibration => ({
  ...given,
  state: 'RUNNING',
  finishedAt: null,
  passCount: 0,
  change: null,
  testCount: 0,
  answerCount: 0,
  itemCount: 0,
  flaggedCount: 0,
  logLikelihood: null,
});
