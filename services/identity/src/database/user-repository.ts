import { isDuplicate } from '@pix/kit/database';
import { fail, ok, type Result } from '@pix/kit/result';
import { type EntityManager, EntitySchema, In, IsNull } from 'typeorm';
import { type EmailTakenError, emailTaken } from '../domain/errors';
import type { PlatformRole, User } from '../domain/user';

type UserRow = {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  emailVerifiedAt: Date | null;
  username: string | null;
  passwordHash: string | null;
  roles: PlatformRole[];
  createdAt: Date;
  anonymisedAt: Date | null;
};

const LOGIN = { type: 'varchar', length: 255, collation: 'utf8mb4_bin', nullable: true } as const;

export const userTable = new EntitySchema<UserRow>({
  name: 'User',
  tableName: 'users',
  columns: {
    id: { type: 'char', length: 36, collation: 'utf8mb4_bin', primary: true },
    firstName: { name: 'first_name', type: 'varchar', length: 100 },
    lastName: { name: 'last_name', type: 'varchar', length: 100 },
    email: LOGIN,
    emailVerifiedAt: { name: 'email_verified_at', type: 'datetime', precision: 3, nullable: true },
    username: LOGIN,
    passwordHash: { name: 'password_hash', type: 'varchar', length: 255, nullable: true },
    roles: { type: 'json' },
    createdAt: { name: 'created_at', type: 'datetime', precision: 3 },
    anonymisedAt: { name: 'anonymised_at', type: 'datetime', precision: 3, nullable: true },
  },
  uniques: [
    { name: 'uq_users_email', columns: ['email'] },
    { name: 'uq_users_username', columns: ['username'] },
  ],
});

/** An account that was anonymised is nobody's: it is as if it were absent, and nobody signs in to it (I6). */
const LIVING = { anonymisedAt: IsNull() };

/** Accounts. Identifiers come in normalised (`normaliseIdentifier`). */
export const userRepository = (db: EntityManager) => ({
  async byId(id: string): Promise<User | null> {
    const row = await db.findOneBy(userTable, { id, ...LIVING });
    return row && toUser(row);
  },

  async byIds(ids: readonly string[]): Promise<User[]> {
    return (await db.findBy(userTable, { id: In([...ids]), ...LIVING })).map(toUser);
  },

  /** The account that signs in with this e-mail address or username, with its password's hash. */
  async byIdentifier(identifier: string): Promise<{ user: User; passwordHash: string | null } | null> {
    const row = await db.findOneBy(userTable, [{ email: identifier }, { username: identifier }]);
    return row && { user: toUser(row), passwordHash: row.passwordHash };
  },

  /** Of two accounts created at once with one address, the unique key lets one be. */
  async insert(user: User, credentials: { passwordHash: string | null }): Promise<Result<User, EmailTakenError>> {
    try {
      await db.insert(userTable, {
        ...user,
        roles: [...user.roles],
        ...credentials,
      });
      return ok(user);
    } catch (error) {
      if (isDuplicate(error, 'uq_users_email')) return fail(emailTaken());
      throw error;
    }
  },

  async withPassword(id: string): Promise<{ user: User; passwordHash: string | null } | null> {
    const row = await db.findOneBy(userTable, { id, ...LIVING });
    return row && { user: toUser(row), passwordHash: row.passwordHash };
  },

  /** The same, locked until the end of the transaction. */
  async lock(id: string): Promise<{ user: User; passwordHash: string | null } | null> {
    const row = await db.findOne(userTable, { where: { id, ...LIVING }, lock: { mode: 'pessimistic_write' } });
    return row && { user: toUser(row), passwordHash: row.passwordHash };
  },

  async setPassword(id: string, passwordHash: string): Promise<void> {
    await db.update(userTable, { id }, { passwordHash });
  },

  async markEmailVerified(id: string, at: Date): Promise<void> {
    await db.update(userTable, { id, emailVerifiedAt: IsNull() }, { emailVerifiedAt: at });
  },

  /** Gives the account another address, verified; of two accounts that take one address at once, one gets it. */
  async changeEmail(id: string, email: string, verifiedAt: Date): Promise<Result<void, EmailTakenError>> {
    try {
      await db.update(userTable, { id }, { email, emailVerifiedAt: verifiedAt });
      return ok(undefined);
    } catch (error) {
      if (isDuplicate(error, 'uq_users_email')) return fail(emailTaken());
      throw error;
    }
  },

  async hasAdministrator(): Promise<boolean> {
    const rows = await db.query<object[]>(
      `SELECT 1 FROM users WHERE anonymised_at IS NULL AND JSON_CONTAINS(roles, '"ADMIN"') LIMIT 1`,
    );
    return rows.length > 0;
  },

  async setRoles(id: string, roles: readonly PlatformRole[]): Promise<void> {
    await db.update(userTable, { id }, { roles: [...roles] });
  },
});

const toUser = ({ id, firstName, lastName, email, emailVerifiedAt, username, roles, createdAt }: UserRow): User => ({
  id,
  firstName,
  lastName,
  email,
  emailVerifiedAt,
  username,
  roles,
  createdAt,
});
