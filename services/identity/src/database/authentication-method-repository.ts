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
import type { SchoolAffiliation } from '../domain/school-affiliation';

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

  /** Notes a sign-in, the names and the school of today; says whose account it is, `null` when no account has this external id. */
  async noteUse({ provider, person, at, affiliationUntil }: Use): Promise<string | null> {
    await db.query(
      `UPDATE authentication_methods SET first_name = ?, last_name = ?, last_used_at = ?,
         profile = ?, uai = ?, divisions = ?, affiliation_until = ?
       WHERE provider = ? AND external_id = ?`,
      [person.firstName, person.lastName, at, ...affiliationRow(person, affiliationUntil), provider, person.externalId],
    );
    return this.userIdOf(provider, person.externalId);
  },

  /** The unique keys decide between two who link at once. */
  async insert(
    method: Use & { readonly id: string; readonly userId: string },
  ): Promise<Result<void, ExternalIdentityTakenError | ProviderAlreadyLinkedError>> {
    const { id, userId, provider, person, at, affiliationUntil } = method;
    try {
      await db.query(
        `INSERT INTO authentication_methods
           (id, user_id, provider, external_id, first_name, last_name, created_at, last_used_at,
            profile, uai, divisions, affiliation_until)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          id,
          userId,
          provider,
          person.externalId,
          person.firstName,
          person.lastName,
          at,
          at,
          ...affiliationRow(person, affiliationUntil),
        ],
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

  /** What providers said of somebody's place at school that is not over; nothing of those who said nothing. */
  async affiliationsOf(userId: string, now: Date): Promise<SchoolAffiliation[]> {
    const rows = await db.query<(Pick<SchoolAffiliation, 'profile' | 'uai'> & { divisions: string | null })[]>(
      `SELECT profile, uai, divisions FROM authentication_methods
       WHERE user_id = ? AND affiliation_until > ? ORDER BY last_used_at DESC, id`,
      [userId, now],
    );
    return rows.map(({ profile, uai, divisions }) => ({
      profile,
      uai,
      divisions: divisions === null ? [] : (JSON.parse(divisions) as string[]),
    }));
  },

  /** Erases the names and the school providers gave, and leaves the external ids: these people go on signing in. */
  async wipeNames(userIds: readonly string[]): Promise<void> {
    if (userIds.length === 0) return;
    await db.query(
      `UPDATE authentication_methods SET first_name = NULL, last_name = NULL, ${NO_AFFILIATION} WHERE user_id IN (?)`,
      [userIds],
    );
  },

  /** Erases the schools whose year is over. */
  async forgetAffiliations(now: Date): Promise<void> {
    await db.query(`UPDATE authentication_methods SET ${NO_AFFILIATION} WHERE affiliation_until <= ?`, [now]);
  },
});

/** What is noted of a sign-in through a provider. */
type Use = {
  readonly provider: string;
  readonly person: ExternalPerson;
  readonly at: Date;
  readonly affiliationUntil: Date;
};

const NO_AFFILIATION = 'profile = NULL, uai = NULL, divisions = NULL, affiliation_until = NULL';

const affiliationRow = ({ profile, uai, divisions }: SchoolAffiliation, until: Date): unknown[] =>
  profile === null && uai === null ? [null, null, null, null] : [profile, uai, JSON.stringify(divisions), until];
