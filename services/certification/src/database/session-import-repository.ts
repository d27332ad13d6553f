import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';

export type SessionImport = { readonly sessionIds: readonly string[]; readonly candidateCount: number };

/** Files sessions were created from: the same file again is the same sessions. */
export const sessionImportRepository = (db: EntityManager) => ({
  async byFile(centreId: string, fileHash: Buffer): Promise<SessionImport | null> {
    const [row] = await db.query<{ session_ids: string; candidate_count: number }[]>(
      'SELECT session_ids, candidate_count FROM session_imports WHERE centre_id = ? AND file_hash = ?',
      [centreId, fileHash],
    );
    if (!row) return null;
    return { sessionIds: JSON.parse(row.session_ids) as string[], candidateCount: row.candidate_count };
  },

  /** False when this file was imported already, or is being. */
  async insert(centreId: string, fileHash: Buffer, given: SessionImport, at: Date): Promise<boolean> {
    try {
      await db.query(
        `INSERT INTO session_imports (centre_id, file_hash, session_ids, candidate_count, created_at) VALUES (?, ?, ?, ?, ?)`,
        [centreId, fileHash, JSON.stringify(given.sessionIds), given.candidateCount, at],
      );
      return true;
    } catch (error) {
      if (isDuplicate(error, 'PRIMARY')) return false;
      throw error;
    }
  },

  /** Whether a centre has a session at this place and time already. */
  async hasSession(
    centreId: string,
    { address, room, startsAt }: { address: string; room: string; startsAt: Date },
  ): Promise<boolean> {
    const rows = await db.query<unknown[]>(
      'SELECT 1 FROM sessions WHERE centre_id = ? AND address = ? AND room = ? AND starts_at = ? LIMIT 1',
      [centreId, address, room, startsAt],
    );
    return rows.length > 0;
  },
});
