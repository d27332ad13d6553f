import type { EntityManager } from 'typeorm';
import type { TemporaryPassword } from '../domain/pupil-account';

type TemporaryPasswordRow = {
  id: string;
  user_id: string;
  password_hash: string;
  request_key: string;
  sealed: Buffer;
  expires_at: Date;
};

const COLUMNS = 'id, user_id, password_hash, request_key, sealed, expires_at';

/** One-time passwords, at most one an account. One that its person replaced, or that is over, is removed. */
export const temporaryPasswordRepository = (db: EntityManager) => ({
  async byUserIds(userIds: readonly string[]): Promise<TemporaryPassword[]> {
    if (userIds.length === 0) return [];
    const rows = await db.query<TemporaryPasswordRow[]>(
      `SELECT ${COLUMNS} FROM temporary_passwords WHERE user_id IN (?)`,
      [userIds],
    );
    return rows.map(toTemporaryPassword);
  },

  async byId(id: string): Promise<TemporaryPassword | null> {
    const [row] = await db.query<TemporaryPasswordRow[]>(`SELECT ${COLUMNS} FROM temporary_passwords WHERE id = ?`, [
      id,
    ]);
    return row ? toTemporaryPassword(row) : null;
  },

  /** The same, locked until the end of the transaction. */
  async lock(id: string): Promise<TemporaryPassword | null> {
    const [row] = await db.query<TemporaryPasswordRow[]>(
      `SELECT ${COLUMNS} FROM temporary_passwords WHERE id = ? FOR UPDATE`,
      [id],
    );
    return row ? toTemporaryPassword(row) : null;
  },

  /** Gives one-time passwords; those the accounts had before are over. */
  async save(passwords: readonly TemporaryPassword[], at: Date): Promise<void> {
    if (passwords.length === 0) return;
    await db.query(
      `INSERT INTO temporary_passwords (${COLUMNS}, created_at) VALUES ?
       ON DUPLICATE KEY UPDATE id = VALUES(id), password_hash = VALUES(password_hash), request_key = VALUES(request_key),
         sealed = VALUES(sealed), expires_at = VALUES(expires_at), created_at = VALUES(created_at)`,
      [
        passwords.map(({ id, userId, hash, requestKey, sealed, expiresAt }) => [
          id,
          userId,
          hash,
          requestKey,
          sealed,
          expiresAt,
          at,
        ]),
      ],
    );
  },

  async remove(id: string): Promise<void> {
    await db.query('DELETE FROM temporary_passwords WHERE id = ?', [id]);
  },

  /** Forgets those that ended before `at`; nobody can sign in with them any more. */
  async forgetExpired(at: Date): Promise<void> {
    await db.query('DELETE FROM temporary_passwords WHERE expires_at <= ?', [at]);
  },
});

const toTemporaryPassword = (row: TemporaryPasswordRow): TemporaryPassword => ({
  id: row.id,
  userId: row.user_id,
  hash: row.password_hash,
  requestKey: row.request_key,
  sealed: row.sealed,
  expiresAt: row.expires_at,
});
