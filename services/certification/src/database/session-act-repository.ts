import type { EntityManager } from 'typeorm';
import type { Session } from '../domain/session';

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
    for (const table of ['presences', 'live_alerts', 'incidents', 'invigilation_acts', 'certifications'])
      await db.query(`DELETE FROM ${table} WHERE ${ofSession}`, [id]);
    await db.query('DELETE FROM candidates WHERE session_id = ?', [id]);
    await db.query('DELETE FROM sessions WHERE id = ?', [id]);
  },
});
