import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { NO_ATTEMPT, type SignInAttempts, type TryKey } from '../domain/sign-in';

// Hashed: what somebody mistypes may be personal, and belongs to nobody here.
const hashOf = (key: TryKey): Buffer =>
  createHash('sha256')
    .update('userId' in key ? `account ${key.userId}` : `identifier ${key.identifier}`)
    .digest();

/** Failed sign-ins by account, and by identifiers no account has: the answer is the same for both. */
export const signInAttemptRepository = (db: EntityManager) => ({
  /** The attempts on a key, locked until the end of the transaction. */
  async lock(key: TryKey, at: Date): Promise<SignInAttempts> {
    await db.query(
      `INSERT IGNORE INTO sign_in_attempts (identifier_hash, failure_count, last_failed_at, is_nobodys)
       VALUES (?, 0, ?, ?)`,
      [hashOf(key), at, 'identifier' in key],
    );
    const [row] = await db.query<{ failure_count: number; blocked_until: Date | null; blocked_for_good: number }[]>(
      'SELECT failure_count, blocked_until, blocked_for_good FROM sign_in_attempts WHERE identifier_hash = ? FOR UPDATE',
      [hashOf(key)],
    );
    return row
      ? { failureCount: row.failure_count, blockedUntil: row.blocked_until, blockedForGood: row.blocked_for_good === 1 }
      : NO_ATTEMPT;
  },

  async save(key: TryKey, { failureCount, blockedUntil, blockedForGood }: SignInAttempts, at: Date): Promise<void> {
    await db.query(
      `UPDATE sign_in_attempts SET failure_count = ?, blocked_until = ?, blocked_for_good = ?, last_failed_at = ?
       WHERE identifier_hash = ?`,
      [failureCount, blockedUntil, blockedForGood, at, hashOf(key)],
    );
  },

  /** Forgets failures whose last one is old; blocks for good only where no account is behind them. */
  async forgetOld({ failuresBefore, nobodysBefore }: { failuresBefore: Date; nobodysBefore: Date }): Promise<void> {
    await db.query('DELETE FROM sign_in_attempts WHERE last_failed_at < ? AND NOT blocked_for_good', [failuresBefore]);
    await db.query('DELETE FROM sign_in_attempts WHERE last_failed_at < ? AND is_nobodys', [nobodysBefore]);
  },

  async forget(key: TryKey): Promise<void> {
    await db.query('DELETE FROM sign_in_attempts WHERE identifier_hash = ?', [hashOf(key)]);
  },
});
