import type { EntityManager } from 'typeorm';
import { SIGN_IN_METHODS, type SignInMethod } from '../domain/learner';

/** What is known of the account of a pupil, as it was when last read. */
export type LearnerAccount = {
  readonly userId: string;
  readonly methods: readonly SignInMethod[];
  readonly isCertifiable: boolean;
};

type AccountRow = Record<'by_mediacentre' | 'by_email' | 'by_username' | 'certifiable', number> & {
  user_id: string;
  read_at: Date;
};

/** Where each way to sign in is kept. */
export const METHOD_COLUMN = {
  MEDIACENTRE: 'by_mediacentre',
  EMAIL: 'by_email',
  USERNAME: 'by_username',
} as const satisfies Readonly<Record<SignInMethod, string>>;

/** Copies of what identity and assessment know of pupils' accounts: what a list of pupils is filtered by (C3). */
export const learnerAccountRepository = (db: EntityManager) => ({
  /** Those of these people who are a pupil somewhere. */
  async linked(userIds: readonly string[]): Promise<string[]> {
    if (userIds.length === 0) return [];
    const rows = await db.query<{ userId: string }[]>(
      'SELECT DISTINCT user_id AS userId FROM learners WHERE user_id IN (?) ORDER BY user_id',
      [userIds],
    );
    return rows.map(({ userId }) => userId);
  },

  async byUsers(userIds: readonly string[]): Promise<(LearnerAccount & { readAt: Date })[]> {
    const rows = await db.query<AccountRow[]>('SELECT * FROM learner_accounts WHERE user_id IN (?)', [userIds]);
    return rows.map((row) => ({
      userId: row.user_id,
      methods: SIGN_IN_METHODS.filter((method) => row[METHOD_COLUMN[method]] === 1),
      isCertifiable: row.certifiable === 1,
      readAt: row.read_at,
    }));
  },

  async keep(accounts: readonly LearnerAccount[], at: Date): Promise<void> {
    if (accounts.length === 0) return;
    await db.query(
      `INSERT INTO learner_accounts (user_id, by_mediacentre, by_email, by_username, certifiable, read_at) VALUES ?
       ON DUPLICATE KEY UPDATE by_mediacentre = VALUES(by_mediacentre), by_email = VALUES(by_email),
         by_username = VALUES(by_username), certifiable = VALUES(certifiable), read_at = VALUES(read_at)`,
      [
        accounts.map(({ userId, methods, isCertifiable }) => [
          userId,
          methods.includes('MEDIACENTRE'),
          methods.includes('EMAIL'),
          methods.includes('USERNAME'),
          isCertifiable,
          at,
        ]),
      ],
    );
  },

  async forget(userIds: readonly string[]): Promise<void> {
    if (userIds.length > 0) await db.query('DELETE FROM learner_accounts WHERE user_id IN (?)', [userIds]);
  },

  /** People who are active pupils and were never read, then those read before `before`. */
  async readBefore(before: Date, limit: number): Promise<string[]> {
    const rows = await db.query<{ userId: string }[]>(
      `SELECT DISTINCT l.user_id AS userId FROM learners l LEFT JOIN learner_accounts a ON a.user_id = l.user_id
       WHERE l.user_id IS NOT NULL AND l.disabled_at IS NULL AND a.user_id IS NULL
       LIMIT ?`,
      [limit],
    );
    if (rows.length === limit) return rows.map(({ userId }) => userId);
    const old = await db.query<{ userId: string }[]>(
      'SELECT user_id AS userId FROM learner_accounts WHERE read_at < ? ORDER BY read_at LIMIT ?',
      [before, limit - rows.length],
    );
    return [...rows, ...old].map(({ userId }) => userId);
  },
});
