import type { EntityManager } from 'typeorm';

type AccountRow = { roles: string; anonymised_at: Date | null };

const ACCOUNT = `SELECT id, first_name AS firstName, last_name AS lastName, email, email_verified_at AS emailVerifiedAt,
    username, roles, created_at AS createdAt FROM users WHERE id = ? AND anonymised_at IS NULL`;

const METHODS = `SELECT provider, external_id AS externalId, first_name AS firstName, last_name AS lastName,
    profile, uai, divisions, created_at AS createdAt, last_used_at AS lastUsedAt FROM authentication_methods WHERE user_id = ? ORDER BY id`;

const SESSIONS = `SELECT device, locale, created_at AS signedInAt, last_used_at AS lastUsedAt, ended_at AS endedAt, end_reason AS endReason
  FROM sign_in_sessions WHERE user_id = ? ORDER BY id`;

const TERMS = `SELECT application, version, accepted_at AS acceptedAt FROM terms_acceptances WHERE user_id = ?
  ORDER BY accepted_at, application`;

const MAILS = 'SELECT kind, created_at AS askedAt, sent_at AS sentAt FROM mails WHERE user_id = ? ORDER BY id';

const ACTS = 'SELECT act, at FROM audit_entries WHERE subject_id = ? ORDER BY id';

/** Every table of this service that only serves an account: its rows go with the person. */
const FORGOTTEN = [
  'authentication_methods',
  'temporary_passwords',
  'pupil_accounts',
  'email_tokens',
  'email_changes',
  'data_exports',
  'retention_warnings',
] as const;

/** All that is kept here about one person, whatever the table: shown to them whole, or taken from them whole (I6). */
export const personalDataRepository = (db: EntityManager) => ({
  async ofUser(userId: string) {
    const read = (statement: string) => db.query<object[]>(statement, [userId]);
    const methods = await db.query<{ divisions: string | null }[]>(METHODS, [userId]);
    const [account] = await db.query<{ roles: string }[]>(ACCOUNT, [userId]);
    return {
      account: account ? { ...account, roles: JSON.parse(account.roles) as unknown } : null,
      signInMethods: methods.map((method) => ({
        ...method,
        divisions: JSON.parse(method.divisions ?? '[]') as unknown,
      })),
      signInSessions: await read(SESSIONS),
      termsOfUse: await read(TERMS),
      mails: await read(MAILS),
      actsOfAdministrators: await read(ACTS),
    };
  },

  /** Where an account stands, locked until the end of the transaction; `null` when there is none, or never was. */
  async lock(userId: string): Promise<{ holdsRole: boolean; isAnonymised: boolean } | null> {
    const [row] = await db.query<AccountRow[]>('SELECT roles, anonymised_at FROM users WHERE id = ? FOR UPDATE', [
      userId,
    ]);
    if (!row) return null;
    return { holdsRole: (JSON.parse(row.roles) as unknown[]).length > 0, isAnonymised: row.anonymised_at !== null };
  },

  /** Erases all that is personal; again erases what came in between. Dates, accepted terms and the journal stay. */
  async erase(userId: string, at: Date): Promise<void> {
    await db.query(
      `UPDATE mails SET address = NULL, sealed_token = NULL, dropped_at = ?, claimed_until = NULL
       WHERE sent_at IS NULL AND dropped_at IS NULL
         AND (user_id = ? OR address = (SELECT email FROM users WHERE id = ?))`,
      [at, userId, userId],
    );
    await db.query(
      `UPDATE users SET first_name = '', last_name = '', email = NULL, email_verified_at = NULL, username = NULL,
         password_hash = NULL, anonymised_at = COALESCE(anonymised_at, ?) WHERE id = ?`,
      [at, userId],
    );
    await db.query('DELETE FROM external_identities WHERE linked_to = ?', [userId]);
    await db.query(
      'DELETE p FROM data_export_parts p JOIN data_exports e ON e.id = p.data_export_id WHERE e.user_id = ?',
      [userId],
    );
    for (const table of FORGOTTEN) await db.query(`DELETE FROM ${table} WHERE user_id = ?`, [userId]);
    await db.query('UPDATE sign_in_sessions SET device = NULL WHERE user_id = ?', [userId]);
  },
});
