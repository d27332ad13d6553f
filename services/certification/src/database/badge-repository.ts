import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import type { BadgeStatus } from '../domain/badge';

/** Badges: each signed once. */
export const badgeRepository = (db: EntityManager) => ({
  async exists(certificateId: string): Promise<boolean> {
    const rows = await db.query<unknown[]>('SELECT 1 FROM badges WHERE certificate_id = ?', [certificateId]);
    return rows.length > 0;
  },

  async byVerificationCode(code: string): Promise<string | null> {
    const [row] = await db.query<{ credential: string }[]>(
      `SELECT b.credential FROM badges b JOIN certificates c ON c.id = b.certificate_id WHERE c.verification_code = ?`,
      [code],
    );
    return row?.credential ?? null;
  },

  /** Keeps a badge, the first one stays; false when another has its place in the list: draw another. */
  async insert(certificateId: string, credential: string, { list, index }: BadgeStatus, at: Date): Promise<boolean> {
    try {
      await db.query(
        'INSERT INTO badges (certificate_id, status_list, status_index, credential, created_at) VALUES (?, ?, ?, ?, ?)',
        [certificateId, list, index, credential, at],
      );
      return true;
    } catch (error) {
      if (isDuplicate(error, 'PRIMARY')) return true;
      if (isDuplicate(error, 'uq_badges_status')) return false;
      throw error;
    }
  },

  /** The places of the revoked badges of a list; `null` when there is no such list. */
  async revokedIn(list: string): Promise<number[] | null> {
    const rows = await db.query<{ status_index: number; is_revoked: number }[]>(
      `SELECT b.status_index, c.revoked_at IS NOT NULL AS is_revoked
       FROM badges b JOIN certificates c ON c.id = b.certificate_id WHERE b.status_list = ?`,
      [list],
    );
    if (rows.length === 0) return null;
    return rows.filter(({ is_revoked }) => is_revoked === 1).map(({ status_index }) => status_index);
  },
});
