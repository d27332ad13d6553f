import type { EntityManager } from 'typeorm';
import type { Reading } from '../domain/reading';

/** What people opened and read, of those who agreed that it is noted; nothing of anybody else (T2). */
export const readingRepository = (db: EntityManager) => ({
  async hasConsent(userId: string): Promise<boolean> {
    const rows = await db.query<object[]>('SELECT 1 FROM reading_consents WHERE user_id = ?', [userId]);
    return rows.length > 0;
  },

  /** The same, and nobody takes it back before the end of the transaction. */
  async lockConsent(userId: string): Promise<boolean> {
    const rows = await db.query<object[]>('SELECT 1 FROM reading_consents WHERE user_id = ? FOR UPDATE', [userId]);
    return rows.length > 0;
  },

  /** Given already: the first date stays. */
  async giveConsent(userId: string, at: Date): Promise<void> {
    await db.query(
      'INSERT INTO reading_consents (user_id, given_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE given_at = given_at',
      [userId, at],
    );
  },

  /** What was noted goes with it. */
  async takeBackConsent(userId: string): Promise<void> {
    await db.query('DELETE FROM reading_consents WHERE user_id = ?', [userId]);
    await db.query('DELETE FROM tutorial_readings WHERE user_id = ?', [userId]);
  },

  /** The first dates stay; what was read was opened. */
  async note({ userId, tutorialId, reading, at }: { userId: string; tutorialId: string; reading: Reading; at: Date }) {
    await db.query(
      `INSERT INTO tutorial_readings (user_id, tutorial_id, opened_at, read_at) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE read_at = COALESCE(read_at, VALUES(read_at))`,
      [userId, tutorialId, at, reading === 'READ' ? at : null],
    );
  },

  /** How far the person got in these tutorials; those they did not open are left out. */
  async among(userId: string, tutorialIds: readonly string[]): Promise<{ tutorialId: string; reading: Reading }[]> {
    if (tutorialIds.length === 0) return [];
    return db.query(
      `SELECT tutorial_id AS tutorialId, IF(read_at IS NULL, 'OPENED', 'READ') AS reading FROM tutorial_readings
       WHERE user_id = ? AND tutorial_id IN (?)`,
      [userId, tutorialIds],
    );
  },
});
