import type { EntityManager } from 'typeorm';
import type { RosterError } from '../domain/roster-error';
import type { RosterCounts, RosterImport, RosterImportState } from '../domain/roster-import';

type RosterImportRow = {
  id: string;
  organization_id: string;
  state: RosterImportState;
  percentage: number;
  size_bytes: number;
  errors: string;
  added_count: number | null;
  changed_count: number | null;
  disabled_count: number | null;
  uploaded_at: Date;
};

// An import whose file is still coming in is nobody's business: RECEIVING rows are read by no method but `forget…`.
const UNFINISHED = `state IN ('UPLOADED', 'RUNNING')`;

/** Imports of rosters and, until they end, the bytes of their files. */
export const rosterImportRepository = (db: EntityManager) => ({
  async byId(id: string): Promise<RosterImport | null> {
    const [row] = await db.query<RosterImportRow[]>(
      `SELECT * FROM roster_imports WHERE id = ? AND state <> 'RECEIVING'`,
      [id],
    );
    return row ? toRosterImport(row) : null;
  },

  async insertReceiving(given: { id: string; organizationId: string; uploadedBy: string; at: Date }): Promise<void> {
    await db.query(
      `INSERT INTO roster_imports (id, organization_id, uploaded_by, state, errors, uploaded_at)
       VALUES (?, ?, ?, 'RECEIVING', '[]', ?)`,
      [given.id, given.organizationId, given.uploadedBy, given.at],
    );
  },

  async addChunk(id: string, rank: number, bytes: Buffer): Promise<void> {
    await db.query('INSERT INTO roster_file_chunks (roster_import_id, rank, bytes) VALUES (?, ?, ?)', [
      id,
      rank,
      bytes,
    ]);
  },

  async markUploaded(id: string, sizeBytes: number, at: Date): Promise<void> {
    await db.query(
      `UPDATE roster_imports SET state = 'UPLOADED', size_bytes = ?, uploaded_at = ? WHERE id = ? AND state = 'RECEIVING'`,
      [sizeBytes, at, id],
    );
  },

  /** Says that the job runs. `null` once the import has ended: there is nothing left to do. */
  async start(id: string): Promise<RosterImport | null> {
    await db.query(`UPDATE roster_imports SET state = 'RUNNING' WHERE id = ? AND ${UNFINISHED}`, [id]);
    const [row] = await db.query<RosterImportRow[]>(`SELECT * FROM roster_imports WHERE id = ? AND ${UNFINISHED}`, [
      id,
    ]);
    return row ? toRosterImport(row) : null;
  },

  /** The bytes of the file, a chunk at a time. */
  async *bytes(id: string): AsyncGenerator<Buffer> {
    for (let rank = 0; ; rank += 1) {
      const [row] = await db.query<{ bytes: Buffer }[]>(
        'SELECT bytes FROM roster_file_chunks WHERE roster_import_id = ? AND rank = ?',
        [id, rank],
      );
      if (!row) return;
      yield row.bytes;
    }
  },

  async setPercentage(id: string, percentage: number): Promise<void> {
    await db.query(`UPDATE roster_imports SET percentage = ? WHERE id = ? AND ${UNFINISHED}`, [percentage, id]);
  },

  /** Whether the import still waits for its end. */
  async isUnfinished(id: string): Promise<boolean> {
    return (await db.query<unknown[]>(`SELECT 1 FROM roster_imports WHERE id = ? AND ${UNFINISHED}`, [id])).length > 0;
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

  async refuse(id: string, errors: readonly RosterError[], at: Date): Promise<void> {
    await db.query(
      `UPDATE roster_imports SET state = 'REFUSED', percentage = 100, errors = ?, ended_at = ? WHERE id = ? AND ${UNFINISHED}`,
      [JSON.stringify(errors), at, id],
    );
    await deleteChunks(db, id);
  },

  async finish(id: string, { addedCount, changedCount, disabledCount }: RosterCounts, at: Date): Promise<void> {
    await db.query(
      `UPDATE roster_imports SET state = 'IMPORTED', percentage = 100, added_count = ?, changed_count = ?,
       disabled_count = ?, ended_at = ? WHERE id = ? AND ${UNFINISHED}`,
      [addedCount, changedCount, disabledCount, at, id],
    );
    await deleteChunks(db, id);
  },

  /** Forgets a file that did not come in whole. */
  async forgetReceiving(id: string): Promise<void> {
    await deleteChunks(db, id);
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
});

const deleteChunks = async (db: EntityManager, id: string): Promise<void> => {
  await db.query('DELETE FROM roster_file_chunks WHERE roster_import_id = ?', [id]);
};

const toRosterImport = (row: RosterImportRow): RosterImport => ({
  id: row.id,
  organizationId: row.organization_id,
  state: row.state,
  percentage: row.percentage,
  sizeBytes: row.size_bytes,
  errors: JSON.parse(row.errors) as RosterError[],
  addedCount: row.added_count,
  changedCount: row.changed_count,
  disabledCount: row.disabled_count,
  uploadedAt: row.uploaded_at,
});
