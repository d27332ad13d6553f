import type { EntityManager } from 'typeorm';

export type RefreshToken = {
  readonly sessionId: string;
  readonly userId: string;
  readonly isUsed: boolean;
  readonly isSignedOut: boolean;
  readonly expiresAt: Date;
};

/** Sign-in sessions and their refresh tokens. A session has at most one token that is not used. */
export const signInSessionRepository = (db: EntityManager) => ({
  async insert(session: { id: string; userId: string; at: Date }): Promise<void> {
    await db.query('INSERT INTO sign_in_sessions (id, user_id, created_at) VALUES (?, ?, ?)', [
      session.id,
      session.userId,
      session.at,
    ]);
  },

  async addToken(token: { hash: Buffer; sessionId: string; at: Date; expiresAt: Date }): Promise<void> {
    await db.query('INSERT INTO refresh_tokens (token_hash, session_id, created_at, expires_at) VALUES (?, ?, ?, ?)', [
      token.hash,
      token.sessionId,
      token.at,
      token.expiresAt,
    ]);
  },

  /** The token with this hash; its session stays locked until the end of the transaction. */
  async lockToken(hash: Buffer): Promise<RefreshToken | null> {
    const [row] = await db.query<
      { session_id: string; user_id: string; used_at: Date | null; ended_at: Date | null; expires_at: Date }[]
    >(
      `SELECT t.session_id, s.user_id, t.used_at, s.ended_at, t.expires_at
       FROM refresh_tokens t JOIN sign_in_sessions s ON s.id = t.session_id
       WHERE t.token_hash = ? FOR UPDATE`,
      [hash],
    );
    return row
      ? {
          sessionId: row.session_id,
          userId: row.user_id,
          isUsed: row.used_at !== null,
          isSignedOut: row.ended_at !== null,
          expiresAt: row.expires_at,
        }
      : null;
  },

  async markUsed(hash: Buffer, at: Date): Promise<void> {
    await db.query('UPDATE refresh_tokens SET used_at = ? WHERE token_hash = ?', [at, hash]);
  },

  /** Ends a session; the first end stays. */
  async end(sessionId: string, at: Date, reason: 'SIGNED_OUT' | 'TOKEN_REUSED'): Promise<void> {
    await db.query('UPDATE sign_in_sessions SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL', [
      at,
      reason,
      sessionId,
    ]);
  },
});
