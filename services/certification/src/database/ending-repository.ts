import type { EntityManager } from 'typeorm';
import type { EndedBy, Ending } from '../domain/ending';
import type { AbortReason } from '../domain/incidents';

type EndingRow = {
  id: string;
  ended_by: EndedBy | null;
  abort_reason: AbortReason | null;
  consequences_at: Date | null;
};

/** How certifications ended, and why those that were not finished were not. */
export const endingRepository = (db: EntityManager) => ({
  async byCertifications(ids: readonly string[]): Promise<Ending[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<EndingRow[]>(
      'SELECT id, ended_by, abort_reason, consequences_at FROM certifications WHERE id IN (?)',
      [[...ids]],
    );
    return rows.map(({ id, ended_by, abort_reason, consequences_at }) => ({
      certificationId: id,
      endedBy: ended_by,
      abortReason: abort_reason,
      consequencesAt: consequences_at,
    }));
  },

  /** Notes who ended a test: the first one stays. */
  async note(certificationId: string, endedBy: EndedBy): Promise<void> {
    await db.query('UPDATE certifications SET ended_by = ? WHERE id = ? AND ended_by IS NULL', [
      endedBy,
      certificationId,
    ]);
  },

  /** What assessment tells of the end is surer than what was asked for. */
  async settle(certificationId: string, endedBy: EndedBy): Promise<void> {
    await db.query('UPDATE certifications SET ended_by = ? WHERE id = ?', [endedBy, certificationId]);
  },

  async moveDeadline(certificationId: string, deadline: Date): Promise<void> {
    await db.query('UPDATE certifications SET deadline = ? WHERE id = ?', [deadline, certificationId]);
  },

  /** Candidates whose test the invigilator ended before its last question. */
  async endedByInvigilator(sessionId: string): Promise<string[]> {
    const rows = await db.query<{ candidate_id: string }[]>(
      `SELECT candidate_id FROM certifications WHERE session_id = ? AND ended_by = 'INVIGILATOR'`,
      [sessionId],
    );
    return rows.map(({ candidate_id }) => candidate_id);
  },

  /** Incidents were given their consequences: that is done once. */
  async noteConsequences(certificationId: string, at: Date): Promise<void> {
    await db.query('UPDATE certifications SET consequences_at = ? WHERE id = ?', [at, certificationId]);
  },

  /** What the centre has to say of the session as a whole. */
  async comment(sessionId: string, text: string | null): Promise<void> {
    await db.query('UPDATE sessions SET global_comment = ? WHERE id = ?', [text, sessionId]);
  },

  async abort(certificationId: string, reason: AbortReason): Promise<void> {
    await db.query('UPDATE certifications SET abort_reason = ? WHERE id = ?', [reason, certificationId]);
  },
});
