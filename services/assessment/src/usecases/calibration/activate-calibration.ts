import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { isAdministrator } from '../../domain/access';
import { type Calibration, canActivate } from '../../domain/calibration/calibration';
import {
  type CalibrationNotFoundError,
  type CalibrationStateError,
  calibrationNotFound,
  calibrationState,
} from '../../domain/errors';

/** Makes a draft the calibration new tests are chosen and scored with; the one before is retired. Tests under way keep theirs. */
export const activateCalibration = async (
  { viewer, clock, newId, transaction }: Needs<'viewer' | 'clock' | 'newId' | 'transaction'>,
  { calibrationId }: { calibrationId: string },
): Promise<Result<Calibration, CalibrationNotFoundError | CalibrationStateError>> =>
  transaction(async ({ calibrations, calibrationActs }) => {
    if (!isAdministrator(viewer) || viewer.kind !== 'user') return fail(calibrationNotFound());
    const all = await calibrations.lockAll();
    const calibration = all.find(({ id }) => id === calibrationId);
    if (!calibration) return fail(calibrationNotFound());
    if (!canActivate(calibration)) return fail(calibrationState(calibration));
    if (calibration.state === 'ACTIVE') return ok(calibration);

    const at = clock.now();
    const { userId } = viewer;
    const before = all.find(({ state }) => state === 'ACTIVE');
    if (before) {
      await calibrations.setState(before.id, 'RETIRED');
      await calibrationActs.insert(before.id, { id: newId(), act: 'RETIRE', userId, at });
    }
    await calibrations.setState(calibration.id, 'ACTIVE');
    await calibrationActs.insert(calibration.id, { id: newId(), act: 'ACTIVATE', userId, at });
    return ok({ ...calibration, state: 'ACTIVE' });
  });
