import type { EntityManager } from 'typeorm';
import type { ExternalIdentity, ExternalPerson } from '../domain/external-identity';
import type { SchoolProfile } from '../domain/school-affiliation';

type Row = {
  id: string;
  provider: string;
  external_id: string;
  first_name: string | null;
  last_name: string | null;
  uai: string | null;
  profile: SchoolProfile | null;
  divisions: string | null;
  linked_to: string | null;
  expires_at: Date;
};

const SELECT = `SELECT id, provider, external_id, first_name, last_name, uai, profile, divisions, linked_to, expires_at
  FROM external_identities WHERE id = ?`;

/** Identities no account has yet, one row an external id: whoever decides about it locks it. */
export const externalIdentityRepository = (db: EntityManager) => ({
  /** Keeps what a provider said until `expiresAt`; again is later, under the same id. Gives that id. */
  async keep(identity: {
    id: string;
    provider: string;
    person: ExternalPerson;
    at: Date;
    expiresAt: Date;
  }): Promise<string> {
    const { provider, person } = identity;
    await db.query(
      `INSERT INTO external_identities
         (id, provider, external_id, first_name, last_name, uai, profile, divisions, created_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE first_name = VALUES(first_name), last_name = VALUES(last_name), uai = VALUES(uai),
         profile = VALUES(profile), divisions = VALUES(divisions), linked_to = NULL, expires_at = VALUES(expires_at)`,
      [
        identity.id,
        provider,
        person.externalId,
        person.firstName,
        person.lastName,
        person.uai,
        person.profile,
        JSON.stringify(person.divisions),
        identity.at,
        identity.expiresAt,
      ],
    );
    const [row] = await db.query<{ id: string }[]>(
      'SELECT id FROM external_identities WHERE provider = ? AND external_id = ?',
      [provider, person.externalId],
    );
    return row?.id ?? identity.id;
  },

  async byId(id: string): Promise<ExternalIdentity | null> {
    const [row] = await db.query<Row[]>(SELECT, [id]);
    return row ? toExternalIdentity(row) : null;
  },

  /** The same, locked until the end of the transaction. */
  async lock(id: string): Promise<ExternalIdentity | null> {
    const [row] = await db.query<Row[]>(`${SELECT} FOR UPDATE`, [id]);
    return row ? toExternalIdentity(row) : null;
  },

  /** Notes whose it is from now on; its names and its school are with the account's method. */
  async markLinked(id: string, userId: string): Promise<void> {
    await db.query(
      `UPDATE external_identities SET linked_to = ?, first_name = NULL, last_name = NULL, uai = NULL, profile = NULL,
         divisions = NULL WHERE id = ?`,
      [userId, id],
    );
  },

  /** Erases those whose hour is over. */
  async forgetExpired(now: Date): Promise<void> {
    await db.query('DELETE FROM external_identities WHERE expires_at <= ?', [now]);
  },
});

const toExternalIdentity = (row: Row): ExternalIdentity => ({
  id: row.id,
  provider: row.provider,
  externalId: row.external_id,
  firstName: row.first_name,
  lastName: row.last_name,
  uai: row.uai,
  profile: row.profile,
  divisions: row.divisions === null ? [] : (JSON.parse(row.divisions) as string[]),
  linkedTo: row.linked_to,
  expiresAt: row.expires_at,
});
