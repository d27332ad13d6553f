import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import type { ClassSheet, ClassSheetState, SheetFormat } from '../domain/class-sheet';

type ClassSheetRow = {
  id: string;
  organization_id: string;
  division: string;
  asked_by: string;
  state: ClassSheetState;
  renew_unused: number;
  sealed_key: Buffer | null;
  pupil_count: number;
  done_count: number;
  created_at: Date;
  expires_at: Date;
  csv_downloaded_at: Date | null;
  pdf_downloaded_at: Date | null;
};

type SealedPupil = { learnerId: string; division: string; lastName: string; firstName: string; sealed: Buffer };

const UNFINISHED = `state IN ('WAITING', 'RUNNING')`;
const DOWNLOADED: Readonly<Record<SheetFormat, string>> = { csv: 'csv_downloaded_at', pdf: 'pdf_downloaded_at' };

/** Class sheets and, as long as they may be downloaded, what is sealed of each of their pupils. */
export const classSheetRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<ClassSheet | null> => {
    const [row] = await db.query<ClassSheetRow[]>(`SELECT * FROM class_sheets ${rest}`, [...parameters]);
    return row ? toClassSheet(row) : null;
  };
  const erase = async (id: string): Promise<void> => {
    await db.query('DELETE FROM class_sheet_pupils WHERE class_sheet_id = ?', [id]);
  };

  return {
    byId: (id: string): Promise<ClassSheet | null> => select('WHERE id = ?', [id]),

    /** The same, locked until the end of the transaction. */
    lock: (id: string): Promise<ClassSheet | null> => select('WHERE id = ? FOR UPDATE', [id]),

    /** A sheet of this class that this member asked for and has had no file of yet. */
    waitingFor(askedBy: string, { organizationId, division }: { organizationId: string; division: string }, now: Date) {
      return select(
        `WHERE organization_id = ? AND division = ? AND asked_by = ? AND state <> 'EXPIRED' AND expires_at > ?
           AND csv_downloaded_at IS NULL AND pdf_downloaded_at IS NULL ORDER BY id DESC LIMIT 1`,
        [organizationId, division, askedBy, now],
      );
    },

    /** Stores a sheet and its pupils, in order; false when the sheet of this class is being made for somebody else. */
    async insert(sheet: ClassSheet, learnerIds: readonly string[]): Promise<boolean> {
      try {
        await db.query(
          `INSERT INTO class_sheets (id, organization_id, division, asked_by, state, running, renew_unused, sealed_key,
             pupil_count, created_at, expires_at) VALUES (?, ?, ?, ?, ?, TRUE, ?, ?, ?, ?, ?)`,
          [
            sheet.id,
            sheet.organizationId,
            sheet.division,
            sheet.askedBy,
            sheet.state,
            sheet.renewUnused,
            sheet.sealedKey,
            sheet.pupilCount,
            sheet.createdAt,
            sheet.expiresAt,
          ],
        );
      } catch (error) {
        if (isDuplicate(error, 'uq_class_sheets_running')) return false;
        throw error;
      }
      await db.query('INSERT INTO class_sheet_pupils (class_sheet_id, rank, learner_id) VALUES ?', [
        learnerIds.map((learnerId, rank) => [sheet.id, rank, learnerId]),
      ]);
      return true;
    },

    /** Says that the job runs. `null` once the sheet is ready or over: there is nothing left to do. */
    async start(id: string, now: Date): Promise<ClassSheet | null> {
      await db.query(`UPDATE class_sheets SET state = 'RUNNING' WHERE id = ? AND ${UNFINISHED} AND expires_at > ?`, [
        id,
        now,
      ]);
      return select(`WHERE id = ? AND state = 'RUNNING' AND expires_at > ?`, [id, now]);
    },

    /** The next pupils that have no access yet, in order. */
    async pendingLearnerIds(id: string, limit: number): Promise<string[]> {
      const rows = await db.query<{ learner_id: string }[]>(
        'SELECT learner_id FROM class_sheet_pupils WHERE class_sheet_id = ? AND sealed IS NULL ORDER BY rank LIMIT ?',
        [id, limit],
      );
      return rows.map(({ learner_id }) => learner_id);
    },

    /** Keeps what is sealed of pupils, the first time only; says how far the sheet is. */
    async keep(id: string, sealed: ReadonlyMap<string, Buffer>): Promise<void> {
      for (const [learnerId, bytes] of sealed)
        await db.query(
          'UPDATE class_sheet_pupils SET sealed = ? WHERE class_sheet_id = ? AND learner_id = ? AND sealed IS NULL',
          [bytes, id, learnerId],
        );
      await db.query(
        `UPDATE class_sheets SET done_count =
           (SELECT COUNT(*) FROM class_sheet_pupils WHERE class_sheet_id = ? AND sealed IS NOT NULL) WHERE id = ?`,
        [id, id],
      );
    },

    /** Ready to be downloaded; what opened the passwords at identity is forgotten. */
    async finish(id: string, expiresAt: Date): Promise<void> {
      await db.query(
        `UPDATE class_sheets SET state = 'READY', running = NULL, sealed_key = NULL, expires_at = ?
         WHERE id = ? AND state = 'RUNNING'`,
        [expiresAt, id],
      );
    },

    /** The pupils of a sheet, in order, with their names of today. */
    pupils(id: string): Promise<SealedPupil[]> {
      return db.query<SealedPupil[]>(
        `SELECT p.learner_id AS learnerId, l.division, l.last_name AS lastName, l.first_name AS firstName, p.sealed
         FROM class_sheet_pupils p JOIN learners l ON l.id = p.learner_id
         WHERE p.class_sheet_id = ? AND p.sealed IS NOT NULL ORDER BY p.rank`,
        [id],
      );
    },

    /** Notes that a file was had of a sheet. After the last one nothing is left of what it held. */
    async noteDownload(id: string, format: SheetFormat, at: Date): Promise<void> {
      await db.query(`UPDATE class_sheets SET ${DOWNLOADED[format]} = ? WHERE id = ?`, [at, id]);
      const sheet = await select('WHERE id = ?', [id]);
      if (sheet?.downloadedAt.csv && sheet.downloadedAt.pdf) await erase(id);
    },

    /** Erases what is left of the sheets whose day is over; says how many. */
    async expire(now: Date): Promise<number> {
      const due = await db.query<{ id: string }[]>(
        `SELECT id FROM class_sheets WHERE state <> 'EXPIRED' AND expires_at <= ? FOR UPDATE`,
        [now],
      );
      for (const { id } of due) {
        await erase(id);
        await db.query(`UPDATE class_sheets SET state = 'EXPIRED', running = NULL, sealed_key = NULL WHERE id = ?`, [
          id,
        ]);
      }
      return due.length;
    },
  };
};

const toClassSheet = (row: ClassSheetRow): ClassSheet => ({
  id: row.id,
  organizationId: row.organization_id,
  division: row.division,
  askedBy: row.asked_by,
  state: row.state,
  renewUnused: row.renew_unused === 1,
  sealedKey: row.sealed_key,
  pupilCount: row.pupil_count,
  doneCount: row.done_count,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  downloadedAt: { csv: row.csv_downloaded_at, pdf: row.pdf_downloaded_at },
});
