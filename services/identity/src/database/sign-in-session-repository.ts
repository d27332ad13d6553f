import type { Locale } from '@pix/kit/result';
import type { EntityManager } from 'typeorm';
import type { SessionEnd, SignInSession } from '../domain/sign-in';

type SessionRow = { id: string; user_id: string; created_at: Date; last_used_at: Date; device: string | null };

export type RefreshToken = {
  readonly sessionId: string;
  readonly userId: string;
  /** When its session began. */
  readonly openedAt: Date;
  readonly isUsed: boolean;
  readonly isSignedOut: boolean;
  readonly expiresAt: Date;
};

/** Sign-in sessions and their refresh tokens. A session has at most one token that is not used. */
export const signInSessionRepository = (db: EntityManager) => ({
  async insert({
    id,
    userId,
    at,
    device,
    locale,
  }: {
    id: string;
    userId: string;
    at: Date;
    device: string | null;
    locale: Locale;
  }): Promise<void> {
    await db.query(
      'INSERT INTO sign_in_sessions (id, user_id, created_at, last_used_at, device, locale) VALUES (?, ?, ?, ?, ?, ?)',
      [id, userId, at, at, device, locale],
    );
  },

  async touch(sessionId: string, at: Date, locale: Locale): Promise<void> {
    await db.query('UPDATE sign_in_sessions SET last_used_at = ?, locale = ? WHERE id = ?', [at, locale, sessionId]);
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
      {
        session_id: string;
        user_id: string;
        created_at: Date;
        used_at: Date | null;
        ended_at: Date | null;
        expires_at: Date;
      }[]
    >(
      `SELECT t.session_id, s.user_id, s.created_at, t.used_at, s.ended_at, t.expires_at
       FROM refresh_tokens t JOIN sign_in_sessions s ON s.id = t.session_id
       WHERE t.token_hash = ? FOR UPDATE`,
      [hash],
    );
    return row
      ? {
          sessionId: row.session_id,
          userId: row.user_id,
          openedAt: row.created_at,
          isUsed: row.used_at !== null,
          isSignedOut: row.ended_at !== null,
          expiresAt: row.expires_at,
        }
      : null;
  },

  async markUsed(hash: Buffer, at: Date): Promise<void> {
    await db.query('UPDATE refresh_tokens SET used_at = ? WHERE token_hash = ?', [at, hash]);
  },

  /** A person's sessions that are not ended, locked until the end of the transaction; all, all but one, or one. */
  async lockOpen(
    userId: string,
    { except, only }: { except: string | null; only: string | null },
  ): Promise<{ id: string; lastUsedAt: Date }[]> {
    return db.query(
      `SELECT id, last_used_at AS lastUsedAt FROM sign_in_sessions
       WHERE user_id = ? AND ended_at IS NULL AND (? IS NULL OR id <> ?) AND (? IS NULL OR id = ?) ORDER BY id FOR UPDATE`,
      [userId, except, except, only, only],
    );
  },

  /** Ends sessions; the first end stays. */
  async end(sessionIds: readonly string[], at: Date, reason: SessionEnd): Promise<void> {
    if (sessionIds.length === 0) return;
    await db.query('UPDATE sign_in_sessions SET ended_at = ?, end_reason = ? WHERE id IN (?) AND ended_at IS NULL', [
      at,
      reason,
      sessionIds,
    ]);
  },

  /** Whether a person has, or had, this session. */
  async isOf(userId: string, sessionId: string): Promise<boolean> {
    const rows = await db.query<object[]>('SELECT 1 FROM sign_in_sessions WHERE id = ? AND user_id = ?', [
      sessionId,
      userId,
    ]);
    return rows.length > 0;
  },

  /** The sessions these people may still refresh, the last used first. */
  async openOf(userIds: readonly string[], usedSince: Date): Promise<SignInSession[]> {
    if (userIds.length === 0) return [];
    const rows = await db.query<SessionRow[]>(
      `SELECT id, user_id, created_at, last_used_at, device FROM sign_in_sessions
       WHERE user_id IN (?) AND ended_at IS NULL AND last_used_at > ? ORDER BY last_used_at DESC, id DESC LIMIT 500`,
      [userIds, usedSince],
    );
    return rows.map((row) => ({
      id: row.id,
      userId: row.user_id,
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
      device: row.device,
    }));
  },

  /** When a person opened one of their sessions that is not ended; `null` when they have none of that id. */
  async openSince(userId: string, sessionId: string): Promise<Date | null> {
    const [row] = await db.query<{ created_at: Date }[]>(
      'SELECT created_at FROM sign_in_sessions WHERE id = ? AND user_id = ? AND ended_at IS NULL',
      [sessionId, userId],
    );
    return row?.created_at ?? null;
  },
});
