import type { EntityManager } from 'typeorm';
import type { Difference, DifferenceKind, Rescoring, RescoringState } from '../domain/rescoring';

type RescoringRow = {
  id: string;
  session_id: string;
  asked_by: string;
  is_dry_run: number;
  state: RescoringState;
  total_count: number;
  done_count: number;
  created_at: Date;
  ended_at: Date | null;
};

type DifferenceRow = { rescoring_id: string; certification_id: string; kind: DifferenceKind; is_applied: number };

/** Sessions scored again, and what came out otherwise. */
export const rescoringRepository = (db: EntityManager) => ({
  async byId(id: string): Promise<Rescoring | null> {
    const [row] = await db.query<RescoringRow[]>('SELECT * FROM rescorings WHERE id = ?', [id]);
    return row ? toRescoring(row) : null;
  },

  async insert({ id, sessionId, askedBy, isDryRun, state, createdAt }: Rescoring): Promise<void> {
    await db.query(
      'INSERT INTO rescorings (id, session_id, asked_by, is_dry_run, state, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      [id, sessionId, askedBy, isDryRun, state, createdAt],
    );
  },

  /** Says that the job runs, on so many certifications; false when it has ended already. */
  async start(id: string, totalCount: number): Promise<boolean> {
    const { affectedRows } = await db.query<{ affectedRows: number }>(
      `UPDATE rescorings SET state = 'RUNNING', total_count = ?, done_count = 0 WHERE id = ? AND state <> 'DONE'`,
      [totalCount, id],
    );
    return affectedRows === 1;
  },

  async advance(id: string, doneCount: number): Promise<void> {
    await db.query('UPDATE rescorings SET done_count = ? WHERE id = ?', [doneCount, id]);
  },

  async finish(id: string, at: Date): Promise<void> {
    await db.query(`UPDATE rescorings SET state = 'DONE', ended_at = ? WHERE id = ? AND state <> 'DONE'`, [at, id]);
  },

  /** Notes a difference; the first note stays: once applied, it is none any more. */
  async note({ rescoringId, certificationId, kind, isApplied }: Difference): Promise<void> {
    await db.query(
      `INSERT INTO rescoring_differences (rescoring_id, certification_id, kind, is_applied) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE kind = VALUES(kind)`,
      [rescoringId, certificationId, kind, isApplied],
    );
  },

  async differencesOf(rescoringIds: readonly string[]): Promise<Difference[]> {
    if (rescoringIds.length === 0) return [];
    const rows = await db.query<DifferenceRow[]>(
      `SELECT rescoring_id, certification_id, kind, is_applied FROM rescoring_differences
       WHERE rescoring_id IN (?) ORDER BY rescoring_id, certification_id, kind`,
      [rescoringIds],
    );
    return rows.map((row) => ({
      rescoringId: row.rescoring_id,
      certificationId: row.certification_id,
      kind: row.kind,
      isApplied: row.is_applied === 1,
    }));
  },
});

const toRescoring = (row: RescoringRow): Rescoring => ({
  id: row.id,
  sessionId: row.session_id,
  askedBy: row.asked_by,
  isDryRun: row.is_dry_run === 1,
  state: row.state,
  totalCount: row.total_count,
  doneCount: row.done_count,
  createdAt: row.created_at,
  endedAt: row.ended_at,
});
