import type { EntityManager } from 'typeorm';
import type { SubjectCap, TargetProfile } from '../domain/target-profile';

type TargetProfileRow = { id: string; title: string; category: string; description: string; subjects: string };

/** Target profiles of the content releases. One that a later release no longer has stays, but is offered no more. */
export const targetProfileRepository = (db: EntityManager) => ({
  async byIds(ids: readonly string[]): Promise<TargetProfile[]> {
    if (ids.length === 0) return [];
    return (await db.query<TargetProfileRow[]>('SELECT * FROM target_profiles WHERE id IN (?)', [ids])).map(
      toTargetProfile,
    );
  },

  /** One that campaigns can be created from. */
  async offered(id: string): Promise<TargetProfile | null> {
    const [row] = await db.query<TargetProfileRow[]>('SELECT * FROM target_profiles WHERE id = ? AND is_offered', [id]);
    return row ? toTargetProfile(row) : null;
  },

  async allOffered(): Promise<TargetProfile[]> {
    const rows = await db.query<TargetProfileRow[]>(
      'SELECT * FROM target_profiles WHERE is_offered ORDER BY category, title, id',
    );
    return rows.map(toTargetProfile);
  },

  /** Keeps the target profiles of a release, and offers these only. Repeating it changes nothing. */
  async keepRelease(releaseId: string, targetProfiles: readonly TargetProfile[]): Promise<void> {
    if (targetProfiles.length > 0)
      await db.query(
        `INSERT INTO target_profiles (id, title, category, description, subjects, release_id, is_offered) VALUES ?
         ON DUPLICATE KEY UPDATE title = VALUES(title), category = VALUES(category), description = VALUES(description),
           subjects = VALUES(subjects), release_id = VALUES(release_id)`,
        [
          targetProfiles.map(({ id, title, category, description, subjects }) => [
            id,
            title,
            category,
            description,
            JSON.stringify(subjects),
            releaseId,
            true,
          ]),
        ],
      );
    await db.query('UPDATE target_profiles SET is_offered = (release_id = ?)', [releaseId]);
  },
});

const toTargetProfile = ({ id, title, category, description, subjects }: TargetProfileRow): TargetProfile => ({
  id,
  title,
  category,
  description,
  subjects: JSON.parse(subjects) as SubjectCap[],
});
