import { isDuplicate } from '@pix/kit/database';
import { fail, ok, type Result } from '@pix/kit/result';
import type { EntityManager } from 'typeorm';
import {
  type ExternalIdentityTakenError,
  externalIdentityTaken,
  type ProviderAlreadyLinkedError,
  providerAlreadyLinked,
} from '../domain/errors';
import type { AuthenticationMethod, ExternalPerson } from '../domain/external-identity';

/** How accounts sign in through providers. An external id belongs to one account; an account has one a provider. */
export const authenticationMethodRepository = (db: EntityManager) => ({
  /** Whose this external id is. */
  async userIdOf(provider: string, externalId: string): Promise<string | null> {
    const [row] = await db.query<{ user_id: string }[]>(
      'SELECT user_id FROM authentication_methods WHERE provider = ? AND external_id = ?',
      [provider, externalId],
    );
    return row?.user_id ?? null;
  },

  /** Notes a sign-in and the names of today; says whose account it is, `null` when no account has this external id. */
  async noteUse(provider: string, person: ExternalPerson, at: Date): Promise<string | null> {
    await db.query(
      `UPDATE authentication_methods SET first_name = ?, last_name = ?, last_used_at = ?
       WHERE provider = ? AND external_id = ?`,
      [person.firstName, person.lastName, at, provider, person.externalId],
    );
    return this.userIdOf(provider, person.externalId);
  },

  /** The unique keys decide between two who link at once. */
  async insert(
    method: AuthenticationMethod & {
      id: string;
      names: Pick<ExternalPerson, 'firstName' | 'lastName'>;
      at: Date;
    },
  ): Promise<Result<void, ExternalIdentityTakenError | ProviderAlreadyLinkedError>> {
    const { id, userId, provider, externalId, names, at } = method;
    try {
      await db.query(
        `INSERT INTO authentication_methods
           (id, user_id, provider, external_id, first_name, last_name, created_at, last_used_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        [id, userId, provider, externalId, names.firstName, names.lastName, at, at],
      );
      return ok(undefined);
    } catch (error) {
      if (isDuplicate(error, 'uq_authentication_methods_external')) return fail(externalIdentityTaken());
      if (isDuplicate(error, 'uq_authentication_methods_user')) return fail(providerAlreadyLinked());
      throw error;
    }
  },

  /** Gives a method to another account; the unique key lets an account have one a provider. */
  async move(
    { provider, externalId }: Pick<AuthenticationMethod, 'provider' | 'externalId'>,
    from: string,
    to: string,
  ): Promise<Result<void, ProviderAlreadyLinkedError>> {
    try {
      await db.query(
        'UPDATE authentication_methods SET user_id = ? WHERE provider = ? AND external_id = ? AND user_id = ?',
        [to, provider, externalId, from],
      );
      return ok(undefined);
    } catch (error) {
      if (isDuplicate(error, 'uq_authentication_methods_user')) return fail(providerAlreadyLinked());
      throw error;
    }
  },

  async countOf(userId: string): Promise<number> {
    const [row] = await db.query<{ count: string | number }[]>(
      'SELECT COUNT(*) AS count FROM authentication_methods WHERE user_id = ?',
      [userId],
    );
    return Number(row?.count ?? 0);
  },

  /** Erases the names providers gave, and leaves the external ids: these people go on signing in. */
  async wipeNames(userIds: readonly string[]): Promise<void> {
    if (userIds.length === 0) return;
    await db.query('UPDATE authentication_methods SET first_name = NULL, last_name = NULL WHERE user_id IN (?)', [
      userIds,
    ]);
  },
});
