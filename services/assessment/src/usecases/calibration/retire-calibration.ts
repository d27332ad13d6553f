import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { isAdministrator } from '../../domain/access';
import { type Calibration, canRetire } from '../../domain/calibration/calibration';
import {
  type CalibrationNotFoundError,
  type CalibrationStateError,
  calibrationNotFound,
  calibrationState,
} from '../../domain/errors';

/** Puts a calibration away: new tests go by their authors' levels if it was the active one. Twice is once. */
export const retireCalibration = async (
  { viewer, clock, newId, transaction }: Needs<'viewer' | 'clock' | 'newId' | 'transaction'>,
  { calibrationId }: { calibrationId: string },
): Promise<Result<Calibration, CalibrationNotFoundError | CalibrationStateError>> =>
  transaction(async ({ calibrations, calibrationActs }) => {
    const calibration = await calibrations.lock(calibrationId);
    if (!calibration || !isAdministrator(viewer) || viewer.kind !== 'user') return fail(calibrationNotFound());
    if (!canRetire(calibration)) return fail(calibrationState(calibration));
    if (calibration.state === 'RETIRED') return ok(calibration);

    await calibrations.setState(calibration.id, 'RETIRED');
    const act = { id: newId(), act: 'RETIRE' as const, userId: viewer.userId, at: clock.now() };
    await calibrationActs.insert(calibration.id, act);
    return ok({ ...calibration, state: 'RETIRED' });
  });
