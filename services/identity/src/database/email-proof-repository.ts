import type { EntityManager } from 'typeorm';
import type { EmailChange, EmailToken, EmailTokenPurpose } from '../domain/email-proof';

type TokenRow = { user_id: string; email: string; used_at: Date | null; expires_at: Date };
type ChangeRow = { email: string; code_hash: Buffer | null; try_count: number; expires_at: Date };

/** What is sent to an address to prove that somebody reads it: tokens in links, codes. Stored hashed. */
export const emailProofRepository = (db: EntityManager) => ({
  async insertToken(token: {
    hash: Buffer;
    userId: string;
    purpose: EmailTokenPurpose;
    email: string;
    expiresAt: Date;
  }): Promise<void> {
    await db.query(
      'INSERT INTO email_tokens (token_hash, user_id, purpose, email, expires_at) VALUES (?, ?, ?, ?, ?)',
      [token.hash, token.userId, token.purpose, token.email, token.expiresAt],
    );
  },

  async tokenByHash(hash: Buffer, purpose: EmailTokenPurpose): Promise<EmailToken | null> {
    const [row] = await db.query<TokenRow[]>(
      'SELECT user_id, email, used_at, expires_at FROM email_tokens WHERE token_hash = ? AND purpose = ?',
      [hash, purpose],
    );
    return row
      ? { userId: row.user_id, email: row.email, isUsed: row.used_at !== null, expiresAt: row.expires_at }
      : null;
  },

  /** Uses a token up; false when somebody was faster. */
  async useToken(hash: Buffer, at: Date): Promise<boolean> {
    const { affectedRows } = await db.query<{ affectedRows: number }>(
      'UPDATE email_tokens SET used_at = ? WHERE token_hash = ? AND used_at IS NULL',
      [at, hash],
    );
    return affectedRows === 1;
  },

  /** Every token of a purpose that a person has stops serving. */
  async revokeTokens(userId: string, purpose: EmailTokenPurpose, at: Date): Promise<void> {
    await db.query('UPDATE email_tokens SET used_at = ? WHERE user_id = ? AND purpose = ? AND used_at IS NULL', [
      at,
      userId,
      purpose,
    ]);
  },

  /** A person changes to one address at a time: the last one asked for. */
  async startChange(change: { userId: string; email: string; expiresAt: Date }): Promise<void> {
    await db.query(
      `INSERT INTO email_changes (user_id, email, expires_at) VALUES (?, ?, ?)
       ON DUPLICATE KEY UPDATE email = VALUES(email), code_hash = NULL, try_count = 0, expires_at = VALUES(expires_at)`,
      [change.userId, change.email, change.expiresAt],
    );
  },

  /** Gives the change to this address its code; false when the person has asked for another address since. */
  async setCode(userId: string, email: string, codeHash: Buffer, expiresAt: Date): Promise<boolean> {
    const { affectedRows } = await db.query<{ affectedRows: number }>(
      'UPDATE email_changes SET code_hash = ?, expires_at = ? WHERE user_id = ? AND email = ?',
      [codeHash, expiresAt, userId, email],
    );
    return affectedRows === 1;
  },

  /** The change a person is waiting for, locked until the end of the transaction. */
  async lockChange(userId: string): Promise<EmailChange | null> {
    const [row] = await db.query<ChangeRow[]>(
      'SELECT email, code_hash, try_count, expires_at FROM email_changes WHERE user_id = ? FOR UPDATE',
      [userId],
    );
    return row
      ? { email: row.email, codeHash: row.code_hash, tryCount: row.try_count, expiresAt: row.expires_at }
      : null;
  },

  async countTry(userId: string): Promise<void> {
    await db.query('UPDATE email_changes SET try_count = try_count + 1 WHERE user_id = ?', [userId]);
  },

  async endChange(userId: string): Promise<void> {
    await db.query('DELETE FROM email_changes WHERE user_id = ?', [userId]);
  },

  async forgetExpired(now: Date): Promise<void> {
    await db.query('DELETE FROM email_tokens WHERE expires_at < ?', [now]);
    await db.query('DELETE FROM email_changes WHERE expires_at < ?', [now]);
  },
});
