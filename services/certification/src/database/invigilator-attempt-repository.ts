import type { EntityManager } from 'typeorm';
import type { InvigilatorAttempts } from '../domain/invigilation';

/** Failed tries by session number, whether a session has it or not. */
export const invigilatorAttemptRepository = (db: EntityManager) => ({
  /** The tries on a number, locked until the end of the transaction. */
  async lock(sessionNumber: string): Promise<InvigilatorAttempts> {
    await db.query(
      `INSERT INTO invigilator_attempts (session_number, failure_count) VALUES (?, 0)
       ON DUPLICATE KEY UPDATE session_number = session_number`,
      [sessionNumber],
    );
    const [row] = await db.query<[{ failure_count: number; blocked_until: Date | null }]>(
      'SELECT failure_count, blocked_until FROM invigilator_attempts WHERE session_number = ? FOR UPDATE',
      [sessionNumber],
    );
    return { failureCount: row.failure_count, blockedUntil: row.blocked_until };
  },

  async save(sessionNumber: string, { failureCount, blockedUntil }: InvigilatorAttempts): Promise<void> {
    await db.query('UPDATE invigilator_attempts SET failure_count = ?, blocked_until = ? WHERE session_number = ?', [
      failureCount,
      blockedUntil,
      sessionNumber,
    ]);
  },

  async forget(sessionNumber: string): Promise<void> {
    await db.query('DELETE FROM invigilator_attempts WHERE session_number = ?', [sessionNumber]);
  },
});
