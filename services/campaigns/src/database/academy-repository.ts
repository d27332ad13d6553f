import type { EntityManager } from 'typeorm';
import type { AcademySupervision } from '../domain/academy';

/** Who follows which académie. The académies themselves are the nation's: `domain/academy.ts`. */
export const academyRepository = (db: EntityManager) => ({
  async byUsers(userIds: readonly string[]): Promise<AcademySupervision[]> {
    if (userIds.length === 0) return [];
    return db.query<AcademySupervision[]>(
      'SELECT academy_id AS academyId, user_id AS userId FROM academy_supervisors WHERE user_id IN (?) ORDER BY academy_id',
      [userIds],
    );
  },

  async byAcademies(academyIds: readonly string[]): Promise<AcademySupervision[]> {
    if (academyIds.length === 0) return [];
    return db.query<AcademySupervision[]>(
      `SELECT academy_id AS academyId, user_id AS userId FROM academy_supervisors WHERE academy_id IN (?)
       ORDER BY academy_id, granted_at`,
      [academyIds],
    );
  },

  /** Given again, it stays as it was first given. */
  async grant(given: AcademySupervision & { grantedBy: string; at: Date }): Promise<void> {
    await db.query(
      'INSERT IGNORE INTO academy_supervisors (academy_id, user_id, granted_by, granted_at) VALUES (?, ?, ?, ?)',
      [given.academyId, given.userId, given.grantedBy, given.at],
    );
  },

  async revoke({ academyId, userId }: AcademySupervision): Promise<void> {
    await db.query('DELETE FROM academy_supervisors WHERE academy_id = ? AND user_id = ?', [academyId, userId]);
  },
});
