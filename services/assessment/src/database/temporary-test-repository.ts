import type { EntityManager } from 'typeorm';
import { idKey } from './columns';

/** Tests that nothing is kept of: demonstrations, with the hash of their key, and previews. */
export const temporaryTestRepository = (db: EntityManager) => ({
  async insert(test: { assessmentId: string; keyHash: Buffer | null; forgetAt: Date }): Promise<void> {
    await db.query('INSERT INTO temporary_tests (assessment_id, key_hash, forget_at) VALUES (?, ?, ?)', [
      idKey(test.assessmentId),
      test.keyHash,
      test.forgetAt,
    ]);
  },

  /** Whether this is the key of the test. */
  async hasKey(assessmentId: string, keyHash: Buffer): Promise<boolean> {
    const rows = await db.query<object[]>('SELECT 1 FROM temporary_tests WHERE assessment_id = ? AND key_hash = ?', [
      idKey(assessmentId),
      keyHash,
    ]);
    return rows.length > 0;
  },

  /** Forgets some of those whose time has come, answers and all; those another worker holds are left to it. Says how many. */
  async forgetOld(now: Date, limit: number): Promise<number> {
    const rows = await db.query<{ assessment_id: Buffer }[]>(
      'SELECT assessment_id FROM temporary_tests WHERE forget_at <= ? ORDER BY forget_at LIMIT ? FOR UPDATE SKIP LOCKED',
      [now, limit],
    );
    if (rows.length === 0) return 0;
    const ids = [rows.map(({ assessment_id }) => assessment_id)];
    await db.query('DELETE FROM answers WHERE assessment_id IN (?)', ids);
    await db.query('DELETE FROM temporary_tests WHERE assessment_id IN (?)', ids);
    await db.query('DELETE FROM assessments WHERE id IN (?)', ids);
    return rows.length;
  },
});
