import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { RosterFormatName } from '../domain/roster-format';
import type {
  RosterCounts,
  RosterImport,
  RosterImportFailure,
  RosterImportMode,
  RosterPreviewLine,
  RosterReport,
} from '../domain/roster-import';
import { REPORTED, type RosterImportRow, reported, toRosterImport } from './roster-import-row';

// An import whose file is still coming in is nobody's business: RECEIVING rows are read by no method but `forget…`.
const UNFINISHED = `state IN ('UPLOADED', 'RUNNING')`;

/** Imports of rosters: what was asked, how far they are, how they ended. Their files are `rosterFileRepository`'s. */
export const rosterImportRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<RosterImport[]> =>
    (await db.query<RosterImportRow[]>(`SELECT * FROM roster_imports WHERE ${rest}`, [...parameters])).map(
      toRosterImport,
    );
  const selectOne = async (rest: string, parameters: readonly unknown[]): Promise<RosterImport | null> =>
    (await select(rest, parameters))[0] ?? null;
  const affected = async (statement: string, parameters: readonly unknown[]): Promise<number> =>
    (await db.query<{ affectedRows: number }>(statement, [...parameters])).affectedRows;

  return {
    byId: (id: string): Promise<RosterImport | null> => selectOne(`id = ? AND state <> 'RECEIVING'`, [id]),

    /** Those of an organization, newest first: ids come in the order of creation (UUIDv7). */
    pageByOrganization(organizationId: string, { limit, after }: PageRequest): Promise<RosterImport[]> {
      return select(
        `organization_id = ? AND state <> 'RECEIVING' ${after?.[0] ? 'AND id < ?' : ''} ORDER BY id DESC LIMIT ?`,
        [organizationId, ...(after?.[0] ? [after[0]] : []), limit + 1],
      );
    },

    async countByOrganization(organizationId: string): Promise<number> {
      const [row] = await db.query<{ count: string }[]>(
        `SELECT COUNT(*) AS count FROM roster_imports WHERE organization_id = ? AND state <> 'RECEIVING'`,
        [organizationId],
      );
      return Number(row?.count ?? 0);
    },

    async insertReceiving(given: {
      id: string;
      organizationId: string;
      uploadedBy: string;
      at: Date;
      askedFormat?: RosterFormatName | null;
      mode?: RosterImportMode;
      isDryRun?: boolean;
    }): Promise<void> {
      const { askedFormat = null, mode = 'REPLACE', isDryRun = false } = given;
      await db.query(
        `INSERT INTO roster_imports (id, organization_id, uploaded_by, asked_format, mode, dry_run, state, errors, uploaded_at)
         VALUES (?, ?, ?, ?, ?, ?, 'RECEIVING', '[]', ?)`,
        [given.id, given.organizationId, given.uploadedBy, askedFormat, mode, isDryRun, given.at],
      );
    },

    async markUploaded(id: string, sizeBytes: number, at: Date): Promise<void> {
      await db.query(
        `UPDATE roster_imports SET state = 'UPLOADED', size_bytes = ?, uploaded_at = ?, touched_at = ?
         WHERE id = ? AND state = 'RECEIVING'`,
        [sizeBytes, at, at, id],
      );
    },

    /** An import that has not ended, locked until the end of the transaction. */
    lockUnfinished: (id: string): Promise<RosterImport | null> =>
      selectOne(`id = ? AND ${UNFINISHED} FOR UPDATE`, [id]),

    /**
     * The import of the run that began it last; `null` for a run that another one has taken over from. Who holds the lock
     * of the organization is alone: the row itself stays free, for progress is told while the roster is applied.
     */
    ofRun: (id: string, runId: string): Promise<RosterImport | null> =>
      selectOne(`id = ? AND run_id = ? AND ${UNFINISHED}`, [id, runId]),

    /** Begins a run: from here on, older runs of this import have lost it. */
    async start(id: string, runId: string, at: Date): Promise<void> {
      await db.query(
        `UPDATE roster_imports SET state = 'RUNNING', run_id = ?, tries = tries + 1, percentage = 0, touched_at = ?
         WHERE id = ? AND ${UNFINISHED}`,
        [runId, at, id],
      );
    },

    /** Says how far a run is, and that it lives; false when another one has taken over. */
    async tellProgress(id: string, runId: string, percentage: number, at: Date): Promise<boolean> {
      const count = await affected(
        `UPDATE roster_imports SET percentage = ?, touched_at = ? WHERE id = ? AND run_id = ? AND ${UNFINISHED}`,
        [percentage, at, id, runId],
      );
      return count === 1;
    },

    /** Says that an import waits its turn, so that nobody takes it for forgotten. */
    async touch(id: string, at: Date): Promise<void> {
      await db.query(`UPDATE roster_imports SET touched_at = ? WHERE id = ? AND ${UNFINISHED}`, [at, id]);
    },

    /** Whether an older import of the organization is still to be done, and shows signs of life since then. */
    async hasOlderUnderWay({ id, organizationId, uploadedAt }: RosterImport, since: Date): Promise<boolean> {
      const rows = await db.query<unknown[]>(
        `SELECT 1 FROM roster_imports WHERE organization_id = ? AND ${UNFINISHED} AND (uploaded_at, id) < (?, ?)
         AND touched_at >= ? LIMIT 1`,
        [organizationId, uploadedAt, id, since],
      );
      return rows.length > 0;
    },

    /** Whether a file received after this one was imported already. */
    async isOvertaken({ id, organizationId, uploadedAt }: RosterImport): Promise<boolean> {
      const rows = await db.query<unknown[]>(
        `SELECT 1 FROM roster_imports
         WHERE organization_id = ? AND state = 'IMPORTED' AND (uploaded_at, id) > (?, ?) LIMIT 1`,
        [organizationId, uploadedAt, id],
      );
      return rows.length > 0;
    },

    async refuse(id: string, report: RosterReport, at: Date): Promise<void> {
      await db.query(
        `UPDATE roster_imports SET state = 'REFUSED', percentage = 100, ended_at = ?, ${REPORTED} WHERE id = ?`,
        [at, ...reported(report), id],
      );
    },

    async finish(
      id: string,
      given: {
        state: 'IMPORTED' | 'CHECKED';
        report: RosterReport;
        counts: RosterCounts;
        preview: readonly RosterPreviewLine[];
        at: Date;
      },
    ): Promise<void> {
      const { pupilCount, addedCount, changedCount, reenabledCount, disabledCount } = given.counts;
      await db.query(
        `UPDATE roster_imports SET state = ?, percentage = 100, ended_at = ?, preview = ?, pupil_count = ?, added_count = ?,
         changed_count = ?, reenabled_count = ?, disabled_count = ?, ${REPORTED} WHERE id = ?`,
        [
          given.state,
          given.at,
          JSON.stringify(given.preview),
          pupilCount,
          addedCount,
          changedCount,
          reenabledCount,
          disabledCount,
          ...reported(given.report),
          id,
        ],
      );
    },

    /** Gives an import up, if it has not ended meanwhile. */
    async fail(id: string, failure: RosterImportFailure, at: Date): Promise<boolean> {
      const count = await affected(
        `UPDATE roster_imports SET state = 'FAILED', failure = ?, ended_at = ? WHERE id = ? AND ${UNFINISHED}`,
        [failure, at, id],
      );
      return count === 1;
    },

    /** Forgets an import whose file did not come in whole. */
    async forgetReceiving(id: string): Promise<void> {
      await db.query(`DELETE FROM roster_imports WHERE id = ? AND state = 'RECEIVING'`, [id]);
    },

    /** The files that began to come in before `before` and never ended. */
    async idsReceivingSince(before: Date): Promise<string[]> {
      const rows = await db.query<{ id: string }[]>(
        `SELECT id FROM roster_imports WHERE state = 'RECEIVING' AND uploaded_at < ?`,
        [before],
      );
      return rows.map(({ id }) => id);
    },

    /** Imports to be done that have shown no sign of life since `before`. */
    stalledSince: (before: Date): Promise<RosterImport[]> => select(`${UNFINISHED} AND touched_at < ?`, [before]),

    /** Forgets the names in what dry runs told that were sent between these days. */
    async forgetPreviews(from: Date, before: Date): Promise<void> {
      await db.query(
        `UPDATE roster_imports SET preview = '[]'
         WHERE state = 'CHECKED' AND uploaded_at >= ? AND uploaded_at < ? AND preview <> '[]'`,
        [from, before],
      );
    },
  };
};
