import { fromBinaryId } from '@pix/kit/ids';
import type { EntityManager } from 'typeorm';
import type { CalibrationAct } from '../domain/calibration/calibration';
import { idKey, idKeys } from './columns';

type ActRow = { calibration_id: Buffer; act: CalibrationAct['act']; user_id: Buffer; at: Date };

/** Who did what to calibrations: rows are added, never changed. */
export const calibrationActRepository = (db: EntityManager) => ({
  async insert(calibrationId: string, { id, act, userId, at }: CalibrationAct & { id: string }): Promise<void> {
    await db.query('INSERT INTO calibration_acts (id, calibration_id, act, user_id, at) VALUES (?, ?, ?, ?, ?)', [
      idKey(id),
      idKey(calibrationId),
      act,
      idKey(userId),
      at,
    ]);
  },

  /** The acts of these calibrations, in order. */
  async byCalibrationIds(ids: readonly string[]): Promise<(CalibrationAct & { calibrationId: string })[]> {
    const keys = idKeys(ids);
    if (keys.length === 0) return [];
    const rows = await db.query<ActRow[]>(
      'SELECT calibration_id, act, user_id, at FROM calibration_acts WHERE calibration_id IN (?) ORDER BY id',
      [keys],
    );
    return rows.map(({ calibration_id, act, user_id, at }) => ({
      calibrationId: fromBinaryId(calibration_id),
      act,
      userId: fromBinaryId(user_id),
      at,
    }));
  },
});
