import type { Locale } from '@pix/kit/result';
import type { EntityManager } from 'typeorm';
import type { DueAccount } from '../domain/retention';

type DueRow = {
  user_id: string;
  has_come_back: number;
  holds_role: number;
  has_address: number;
  was_told: number;
};

/** Accounts nobody signed in to since an instant, and that nobody was warned about. Who holds a role is never one. */
const UNUSED = `FROM users u WHERE u.anonymised_at IS NULL AND u.created_at < ? AND JSON_LENGTH(u.roles) = 0
  AND NOT EXISTS (SELECT 1 FROM sign_in_sessions s WHERE s.user_id = u.id AND s.last_used_at >= ?)
  AND NOT EXISTS (SELECT 1 FROM retention_warnings w WHERE w.user_id = u.id)`;

const LAST_LOCALE = `COALESCE((SELECT s.locale FROM sign_in_sessions s WHERE s.user_id = u.id
  ORDER BY s.last_used_at DESC, s.id DESC LIMIT 1), 'fr')`;

const DUE =
  'FROM retention_warnings w JOIN users u ON u.id = w.user_id WHERE w.due_at <= ? AND u.anonymised_at IS NULL';

/** Which accounts are not used any more, and who was told that theirs ends (I6). */
export const retentionRepository = (db: EntityManager) => {
  const count = async (condition: string, parameters: unknown[]): Promise<number> => {
    const [row] = await db.query<{ count: string | number }[]>(`SELECT COUNT(*) AS count ${condition}`, parameters);
    return Number(row?.count ?? 0);
  };

  return {
    countUnused: (since: Date): Promise<number> => count(UNUSED, [since, since]),

    countDue: (now: Date): Promise<number> => count(DUE, [now]),

    /** Some of them, locked, with the language they last signed in in; those another worker holds are left to it. */
    lockUnused: (since: Date, limit: number): Promise<{ userId: string; email: string | null; locale: Locale }[]> =>
      db.query(
        `SELECT u.id AS userId, u.email, ${LAST_LOCALE} AS locale ${UNUSED} ORDER BY u.id LIMIT ? FOR UPDATE SKIP LOCKED`,
        [since, since, limit],
      ),

    async warn(userId: string, at: Date, dueAt: Date): Promise<void> {
      await db.query('INSERT INTO retention_warnings (user_id, warned_at, due_at) VALUES (?, ?, ?)', [
        userId,
        at,
        dueAt,
      ]);
    },

    /** Takes a warning back: who is unused again, or could not be told, is warned anew. */
    async forgetWarning(userId: string): Promise<void> {
      await db.query('DELETE FROM retention_warnings WHERE user_id = ?', [userId]);
    },

    /** Some of those whose day has come, locked; those another worker holds are left to it. */
    async lockDue(now: Date, limit: number): Promise<DueAccount[]> {
      const rows = await db.query<DueRow[]>(
        `SELECT w.user_id, JSON_LENGTH(u.roles) > 0 AS holds_role, u.email IS NOT NULL AS has_address,
           EXISTS (SELECT 1 FROM sign_in_sessions s WHERE s.user_id = w.user_id AND s.last_used_at >= w.warned_at)
             AS has_come_back,
           EXISTS (SELECT 1 FROM mails m WHERE m.user_id = w.user_id AND m.kind = 'ACCOUNT_ENDS_SOON'
             AND m.sent_at IS NOT NULL AND m.created_at >= w.warned_at) AS was_told
         ${DUE} ORDER BY w.due_at, w.user_id LIMIT ? FOR UPDATE SKIP LOCKED`,
        [now, limit],
      );
      return rows.map((row) => ({
        userId: row.user_id,
        hasComeBack: row.has_come_back === 1,
        holdsRole: row.holds_role === 1,
        hasAddress: row.has_address === 1,
        wasTold: row.was_told === 1,
      }));
    },
  };
};
