import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import {
  type AskedPupil,
  accountName,
  type PupilAccount,
  SIGN_IN_METHODS,
  type SignInMethod,
} from '../domain/pupil-account';

type AccountRow = { id: string; username: string | null; has_own_password: number; roles: string };
type StoredAccount = Omit<PupilAccount, 'temporary'>;

// An account that was anonymised is nobody's: it is absent.
const SELECT = 'SELECT id, username, password_hash IS NOT NULL AS has_own_password, roles FROM users';

/** Accounts as a school's requests see them: usernames, whether a password was chosen, and which pupil key made which. */
export const pupilAccountRepository = (db: EntityManager) => ({
  /** The accounts made for these pupils before, by pupil key. */
  async accountIds(keys: readonly string[]): Promise<Map<string, string>> {
    if (keys.length === 0) return new Map();
    const rows = await db.query<{ pupil_key: string; user_id: string }[]>(
      'SELECT pupil_key, user_id FROM pupil_accounts WHERE pupil_key IN (?)',
      [keys],
    );
    return new Map(rows.map(({ pupil_key, user_id }) => [pupil_key, user_id]));
  },

  /** Reserves an account id for each pupil key that has none; whoever asks for the same keys waits for our commit. */
  async reserve(pupils: readonly { key: string; userId: string }[], at: Date): Promise<void> {
    if (pupils.length === 0) return;
    await db.query('INSERT IGNORE INTO pupil_accounts (pupil_key, user_id, created_at) VALUES ?', [
      pupils.map(({ key, userId }) => [key, userId, at]),
    ]);
  },

  async byIds(ids: readonly string[]): Promise<StoredAccount[]> {
    if (ids.length === 0) return [];
    return (await db.query<AccountRow[]>(`${SELECT} WHERE id IN (?) AND anonymised_at IS NULL`, [ids])).map(toAccount);
  },

  /** The same, locked until the end of the transaction, always in one order. */
  async lock(ids: readonly string[]): Promise<StoredAccount[]> {
    if (ids.length === 0) return [];
    return (
      await db.query<AccountRow[]>(`${SELECT} WHERE id IN (?) AND anonymised_at IS NULL ORDER BY id FOR UPDATE`, [ids])
    ).map(toAccount);
  },

  /** How these people can sign in, in one statement; who is unknown is absent (I4). */
  async signInMethods(ids: readonly string[]): Promise<{ userId: string; methods: SignInMethod[] }[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<({ id: string } & Record<SignInMethod, number>)[]>(
      `SELECT u.id, u.email IS NOT NULL AS EMAIL, u.username IS NOT NULL AS USERNAME,
         EXISTS (SELECT 1 FROM authentication_methods m WHERE m.user_id = u.id) AS MEDIACENTRE
       FROM users u WHERE u.id IN (?)`,
      [ids],
    );
    return rows.map((row) => ({ userId: row.id, methods: SIGN_IN_METHODS.filter((method) => row[method] === 1) }));
  },

  /** Makes accounts without e-mail address, username or password. */
  async insert(accounts: readonly { userId: string; pupil: AskedPupil }[], at: Date): Promise<void> {
    if (accounts.length === 0) return;
    await db.query('INSERT INTO users (id, first_name, last_name, roles, created_at) VALUES ?', [
      accounts.map(({ userId, pupil }) => [
        userId,
        accountName(pupil.firstName),
        accountName(pupil.lastName),
        '[]',
        at,
      ]),
    ]);
  },

  /** Which of these usernames somebody has. */
  async taken(usernames: readonly string[]): Promise<Set<string>> {
    if (usernames.length === 0) return new Set();
    const rows = await db.query<{ username: string }[]>('SELECT username FROM users WHERE username IN (?)', [
      usernames,
    ]);
    return new Set(rows.map(({ username }) => username));
  },

  /** Gives accounts their usernames, all or none; false when somebody took one in between: the unique key decides. */
  async setUsernames(usernames: ReadonlyMap<string, string>): Promise<boolean> {
    if (usernames.size === 0) return true;
    const cases = [...usernames].map(() => 'WHEN ? THEN ?').join(' ');
    try {
      await db.query(`UPDATE users SET username = CASE id ${cases} END WHERE id IN (?)`, [
        ...[...usernames].flat(),
        [...usernames.keys()],
      ]);
      return true;
    } catch (error) {
      if (isDuplicate(error, 'uq_users_username')) return false;
      throw error;
    }
  },

  /** Replaces the password its person chose, or takes it away. */
  async setOwnPassword(userId: string, passwordHash: string | null): Promise<void> {
    await db.query('UPDATE users SET password_hash = ? WHERE id = ?', [passwordHash, userId]);
  },
});

const toAccount = ({ id, username, has_own_password, roles }: AccountRow): StoredAccount => ({
  userId: id,
  username,
  hasOwnPassword: has_own_password === 1,
  isProtected: (JSON.parse(roles) as string[]).length > 0,
});
