import { isDuplicate } from '@pix/kit/database';
import { fromBinaryId } from '@pix/kit/ids';
import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import {
  type Calibration,
  type CalibrationState,
  type CalibrationVersion,
  isTrusted,
} from '../domain/calibration/calibration';
import type { EstimationState } from '../domain/calibration/calibration-run';
import type { Expectation } from '../domain/calibration/expectation';
import type { ItemReport } from '../domain/calibration/item-report';
import { fromJson, idKey } from './columns';

type CalibrationRow = {
  id: Buffer;
  state: CalibrationState;
  release_id: string;
  data_until: Date;
  started_at: Date;
  finished_at: Date | null;
  pass_count: number;
  last_change: number | null;
  test_count: string;
  answer_count: string;
  item_count: number;
  flagged_count: number;
  log_likelihood: number | null;
};
type ParameterRow = { challenge_id: string; a: number; b: number; guess: number; slip: number; se_b: number };

const COLUMNS = `id, state, release_id, data_until, started_at, finished_at, pass_count, last_change, test_count, answer_count,
  item_count, flagged_count, log_likelihood`;
const ITEMS_A_STATEMENT = 500;

/** Calibrations, and what was estimated of their items. */
export const calibrationRepository = (db: EntityManager) => {
  const find = async (rest: string, values: unknown[]): Promise<Calibration[]> =>
    (await db.query<CalibrationRow[]>(`SELECT ${COLUMNS} FROM calibrations ${rest}`, values)).map(toCalibration);
  const findOne = async (rest: string, values: unknown[] = []): Promise<Calibration | null> =>
    (await find(rest, values))[0] ?? null;

  return {
    byId: (id: string) => findOne('WHERE id = ?', [idKey(id)]),
    lock: (id: string) => findOne('WHERE id = ? FOR UPDATE', [idKey(id)]),
    running: () => findOne(`WHERE state = 'RUNNING'`),

    /** All of them, locked in one order: they are few, and two activations take turns. */
    lockAll: () => find('ORDER BY id FOR UPDATE', []),

    /** Newest first. */
    page: ({ limit, after }: PageRequest) => {
      const rest = after ? 'WHERE id < ?' : '';
      return find(`${rest} ORDER BY id DESC LIMIT ?`, [...(after ? [idKey(after[0] ?? '')] : []), limit + 1]);
    },

    count: async (): Promise<number> =>
      Number((await db.query<[{ count: string }]>('SELECT COUNT(*) AS count FROM calibrations'))[0].count),

    /** False when another is running. */
    async insert({ id, releaseId, dataUntil, startedAt }: Calibration, state: EstimationState): Promise<boolean> {
      try {
        await db.query(
          `INSERT INTO calibrations (id, state, release_id, data_until, started_at, estimation) VALUES (?, 'RUNNING', ?, ?, ?, ?)`,
          [idKey(id), releaseId, dataUntil, startedAt, JSON.stringify(state)],
        );
        return true;
      } catch (error) {
        if (isDuplicate(error, 'uq_calibrations_running')) return false;
        throw error;
      }
    },

    async estimation(id: string): Promise<EstimationState | null> {
      const [row] = await db.query<{ estimation: unknown }[]>('SELECT estimation FROM calibrations WHERE id = ?', [
        idKey(id),
      ]);
      return row ? fromJson<EstimationState>(row.estimation) : null;
    },

    /** Keeps what a pass gave; false when another delivery of the job did. */
    async savePass(id: string, state: EstimationState, expectation: Expectation): Promise<boolean> {
      const { testCount, answerCount, logLikelihood } = expectation;
      const { affectedRows } = await db.query<{ affectedRows: number }>(
        `UPDATE calibrations SET estimation = ?, pass_count = ?, last_change = ?, test_count = ?, answer_count = ?,
           log_likelihood = ? WHERE id = ? AND state = 'RUNNING' AND pass_count = ?`,
        [
          JSON.stringify(state),
          state.pass,
          state.change,
          testCount,
          answerCount,
          logLikelihood,
          idKey(id),
          state.pass - 1,
        ],
      );
      return affectedRows === 1;
    },

    /** Makes a draft of what was estimated; false when another delivery of the job did. */
    async finish(id: string, reports: readonly ItemReport[], at: Date): Promise<boolean> {
      const flagged = reports.filter(({ flags }) => flags.length > 0).length;
      const { affectedRows } = await db.query<{ affectedRows: number }>(
        `UPDATE calibrations SET state = 'DRAFT', finished_at = ?, item_count = ?, flagged_count = ?
         WHERE id = ? AND state = 'RUNNING'`,
        [at, reports.length, flagged, idKey(id)],
      );
      if (affectedRows === 0) return false;
      const rows = reports.map((report) => [
        idKey(id),
        report.challengeId,
        report.competenceId,
        isTrusted(report),
        report.a,
        report.b,
        report.g,
        report.slip,
        report.seB,
        JSON.stringify(report),
      ]);
      for (let start = 0; start < rows.length; start += ITEMS_A_STATEMENT)
        await db.query(
          `INSERT INTO calibration_items (calibration_id, challenge_id, competence_id, is_trusted, a, b, guess, slip, se_b, report)
           VALUES ?`,
          [rows.slice(start, start + ITEMS_A_STATEMENT)],
        );
      return true;
    },

    async setState(id: string, state: 'ACTIVE' | 'RETIRED'): Promise<void> {
      await db.query('UPDATE calibrations SET state = ? WHERE id = ?', [state, idKey(id)]);
    },

    /** Items with their reports, challenge by challenge; those to look at only, when asked. */
    async items(
      id: string,
      { competenceId, flaggedOnly }: { competenceId?: string | null; flaggedOnly?: boolean | null },
      { limit, after }: PageRequest,
    ): Promise<ItemReport[]> {
      const rows = await db.query<{ report: unknown }[]>(
        `SELECT report FROM calibration_items WHERE calibration_id = ? AND challenge_id > ?
           ${competenceId ? 'AND competence_id = ?' : ''} ${flaggedOnly ? `AND JSON_LENGTH(report, '$.flags') > 0` : ''}
         ORDER BY challenge_id LIMIT ?`,
        [idKey(id), after?.[0] ?? '', ...(competenceId ? [competenceId] : []), limit + 1],
      );
      return rows.map(({ report }) => fromJson<ItemReport>(report));
    },

    /** What the engine uses of a version. */
    async version(id: string): Promise<CalibrationVersion> {
      const rows = await db.query<ParameterRow[]>(
        'SELECT challenge_id, a, b, guess, slip, se_b FROM calibration_items WHERE calibration_id = ? AND is_trusted',
        [idKey(id)],
      );
      const items = rows.map(
        ({ challenge_id, a, b, guess, slip, se_b }) => [challenge_id, { a, b, g: guess, slip, seB: se_b }] as const,
      );
      return { version: id, items: new Map(items) };
    },

    async activeId(): Promise<string | null> {
      const [row] = await db.query<{ id: Buffer }[]>('SELECT id FROM calibrations WHERE active_marker = 1');
      return row ? fromBinaryId(row.id) : null;
    },
  };
};

export type CalibrationRepository = ReturnType<typeof calibrationRepository>;

const toCalibration = (row: CalibrationRow): Calibration => ({
  id: fromBinaryId(row.id),
  state: row.state,
  releaseId: row.release_id,
  dataUntil: row.data_until,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  passCount: row.pass_count,
  change: row.last_change,
  testCount: Number(row.test_count),
  answerCount: Number(row.answer_count),
  itemCount: row.item_count,
  flaggedCount: row.flagged_count,
  logLikelihood: row.log_likelihood,
});
