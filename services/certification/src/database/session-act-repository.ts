import type { EntityManager } from 'typeorm';
import type { Session } from '../domain/session';

// What may be kept of candidates before any of them starts.
const LEFT_BY_CANDIDATES = ['presences', 'live_alerts', 'incidents', 'invigilation_acts'] as const;

/** What becomes of a session beside its finalisation and its publication. The caller holds the session's lock. */
export const sessionActRepository = (db: EntityManager) => ({
  async takeUp(id: string, userId: string, at: Date): Promise<void> {
    await db.query(`UPDATE sessions SET status = 'IN_PROCESS', taken_up_by = ?, taken_up_at = ? WHERE id = ?`, [
      userId,
      at,
      id,
    ]);
  },

  async takenUpBy(ids: readonly string[]): Promise<{ sessionId: string; userId: string | null }[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<{ id: string; taken_up_by: string | null }[]>(
      'SELECT id, taken_up_by FROM sessions WHERE id IN (?)',
      [[...ids]],
    );
    return rows.map(({ id, taken_up_by }) => ({ sessionId: id, userId: taken_up_by }));
  },

  async rewrite(
    id: string,
    { address, room, startsAt, examiner }: Pick<Session, 'address' | 'room' | 'startsAt' | 'examiner'>,
  ): Promise<void> {
    await db.query('UPDATE sessions SET address = ?, room = ?, starts_at = ?, examiner = ? WHERE id = ?', [
      address,
      room,
      startsAt,
      examiner,
      id,
    ]);
  },

  /** Removes a session nobody has started in, with its candidates. */
  async remove(id: string): Promise<void> {
    const ofSession = 'candidate_id IN (SELECT id FROM candidates WHERE session_id = ?)';
    for (const table of [...LEFT_BY_CANDIDATES, 'certifications'])
      await db.query(`DELETE FROM ${table} WHERE ${ofSession}`, [id]);
    await db.query('DELETE FROM candidates WHERE session_id = ?', [id]);
    await db.query('DELETE FROM sessions WHERE id = ?', [id]);
  },

  /** Removes one candidate of a session nobody has started in. */
  async removeCandidate(candidateId: string): Promise<void> {
    for (const table of LEFT_BY_CANDIDATES)
      await db.query(`DELETE FROM ${table} WHERE candidate_id = ?`, [candidateId]);
    await db.query('DELETE FROM candidates WHERE id = ?', [candidateId]);
  },
});
