import type { EntityManager } from 'typeorm';
import type { TermsAcceptance } from '../domain/terms-of-use';

type AcceptanceRow = {
  user_id: string;
  application: TermsAcceptance['application'];
  version: string;
  accepted_at: Date;
};

/** Which terms of use a person accepted, when. Nothing is ever taken out: it is a proof. */
export const termsAcceptanceRepository = (db: EntityManager) => ({
  /** Accepting the same version again keeps the first date. */
  async accept({ userId, application, version, acceptedAt }: TermsAcceptance): Promise<void> {
    await db.query(
      'INSERT IGNORE INTO terms_acceptances (user_id, application, version, accepted_at) VALUES (?, ?, ?, ?)',
      [userId, application, version, acceptedAt],
    );
  },

  /** Everything these people accepted, the last first. */
  async byUserIds(userIds: readonly string[]): Promise<TermsAcceptance[]> {
    if (userIds.length === 0) return [];
    const rows = await db.query<AcceptanceRow[]>(
      `SELECT user_id, application, version, accepted_at FROM terms_acceptances
       WHERE user_id IN (?) ORDER BY accepted_at DESC, version DESC`,
      [userIds],
    );
    return rows.map((row) => ({
      userId: row.user_id,
      application: row.application,
      version: row.version,
      acceptedAt: row.accepted_at,
    }));
  },
});
