import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { NO_ATTEMPT, type SignInAttempts } from '../domain/sign-in';

// Identifiers are stored hashed: what somebody mistypes may be personal, and belongs to nobody here.
const hashOf = (identifier: string): Buffer => createHash('sha256').update(identifier).digest();

/** Failed sign-ins by identifier, whether an account has it or not. */
export const signInAttemptRepository = (db: EntityManager) => ({
  /** The attempts on an identifier, locked until the end of the transaction. */
  async lock(identifier: string): Promise<SignInAttempts> {
    await db.query('INSERT IGNORE INTO sign_in_attempts (identifier_hash, failure_count) VALUES (?, 0)', [
      hashOf(identifier),
    ]);
    const [row] = await db.query<{ failure_count: number; blocked_until: Date | null; blocked_for_good: number }[]>(
      'SELECT failure_count, blocked_until, blocked_for_good FROM sign_in_attempts WHERE identifier_hash = ? FOR UPDATE',
      [hashOf(identifier)],
    );
    return row
      ? { failureCount: row.failure_count, blockedUntil: row.blocked_until, blockedForGood: row.blocked_for_good === 1 }
      : NO_ATTEMPT;
  },

  async save(identifier: string, { failureCount, blockedUntil, blockedForGood }: SignInAttempts): Promise<void> {
    await db.query(
      'UPDATE sign_in_attempts SET failure_count = ?, blocked_until = ?, blocked_for_good = ? WHERE identifier_hash = ?',
      [failureCount, blockedUntil, blockedForGood, hashOf(identifier)],
    );
  },

  async forget(identifier: string): Promise<void> {
    await db.query('DELETE FROM sign_in_attempts WHERE identifier_hash = ?', [hashOf(identifier)]);
  },
});
