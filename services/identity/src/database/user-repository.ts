import { isDuplicate } from '@pix/kit/database';
import { fail, ok, type Result } from '@pix/kit/result';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import { type EmailTakenError, emailTaken } from '../domain/errors';
import type { PlatformRole, User } from '../domain/user';

type UserRow = {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  username: string | null;
  passwordHash: string | null;
  roles: PlatformRole[];
  termsOfUseVersion: string;
  termsOfUseAcceptedAt: Date;
  createdAt: Date;
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
    username: LOGIN,
    passwordHash: { name: 'password_hash', type: 'varchar', length: 255, nullable: true },
    roles: { type: 'json' },
    termsOfUseVersion: { name: 'terms_of_use_version', type: 'varchar', length: 20 },
    termsOfUseAcceptedAt: { name: 'terms_of_use_accepted_at', type: 'datetime', precision: 3 },
    createdAt: { name: 'created_at', type: 'datetime', precision: 3 },
  },
  uniques: [
    { name: 'uq_users_email', columns: ['email'] },
    { name: 'uq_users_username', columns: ['username'] },
  ],
});

/** Accounts. Identifiers come in normalised (`normaliseIdentifier`). */
export const userRepository = (db: EntityManager) => ({
  async byId(id: string): Promise<User | null> {
    const row = await db.findOneBy(userTable, { id });
    return row && toUser(row);
  },

  async byIds(ids: readonly string[]): Promise<User[]> {
    return (await db.findBy(userTable, { id: In([...ids]) })).map(toUser);
  },

  /** The account that signs in with this e-mail address or username, with its password's hash. */
  async byIdentifier(identifier: string): Promise<{ user: User; passwordHash: string | null } | null> {
    const row = await db.findOneBy(userTable, [{ email: identifier }, { username: identifier }]);
    return row && { user: toUser(row), passwordHash: row.passwordHash };
  },

  /** Of two accounts created at once with one address, the unique key lets one be. */
  async insert(
    user: User,
    credentials: { passwordHash: string; termsOfUseVersion: string },
  ): Promise<Result<User, EmailTakenError>> {
    try {
      await db.insert(userTable, {
        ...user,
        roles: [...user.roles],
        ...credentials,
        termsOfUseAcceptedAt: user.createdAt,
      });
      return ok(user);
    } catch (error) {
      if (isDuplicate(error, 'uq_users_email')) return fail(emailTaken());
      throw error;
    }
  },

  async setRoles(id: string, roles: readonly PlatformRole[]): Promise<void> {
    await db.update(userTable, { id }, { roles: [...roles] });
  },
});

const toUser = ({ id, firstName, lastName, email, username, roles, createdAt }: UserRow): User => ({
  id,
  firstName,
  lastName,
  email,
  username,
  roles,
  createdAt,
});
