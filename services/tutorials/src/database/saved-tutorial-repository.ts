import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { SavedTutorial } from '../domain/tutorial';
import { TUTORIAL_COLUMNS, type TutorialRow, toTutorial } from './tutorial-repository';

/** « Mes tutos »: at most one row a person and tutorial, by the primary key. */
export const savedTutorialRepository = (db: EntityManager) => ({
  /** Saved already: the first date stays. */
  async add(saved: { userId: string; tutorialId: string; at: Date }): Promise<void> {
    await db.query(
      `INSERT INTO saved_tutorials (user_id, tutorial_id, saved_at) VALUES (?, ?, ?)
       ON DUPLICATE KEY UPDATE saved_at = saved_at`,
      [saved.userId, saved.tutorialId, saved.at],
    );
  },

  async remove({ userId, tutorialId }: { userId: string; tutorialId: string }): Promise<void> {
    await db.query('DELETE FROM saved_tutorials WHERE user_id = ? AND tutorial_id = ?', [userId, tutorialId]);
  },

  /** Which of these tutorials the person saved. */
  async among(userId: string, tutorialIds: readonly string[]): Promise<string[]> {
    if (tutorialIds.length === 0) return [];
    const rows = await db.query<{ tutorial_id: string }[]>(
      'SELECT tutorial_id FROM saved_tutorials WHERE user_id = ? AND tutorial_id IN (?)',
      [userId, tutorialIds],
    );
    return rows.map(({ tutorial_id }) => tutorial_id);
  },

  /** A page and one row more, last saved first. */
  async pageOf(userId: string, { limit, after }: PageRequest): Promise<SavedTutorial[]> {
    const last = toKey(after);
    const rows = await db.query<(TutorialRow & { saved_at: Date })[]>(
      `SELECT s.saved_at, ${TUTORIAL_COLUMNS}
       FROM saved_tutorials s JOIN tutorials t ON t.id = s.tutorial_id
       WHERE s.user_id = ? ${last ? 'AND (s.saved_at < ? OR (s.saved_at = ? AND s.tutorial_id < ?))' : ''}
       ORDER BY s.saved_at DESC, s.tutorial_id DESC LIMIT ?`,
      [userId, ...(last ? [last.savedAt, last.savedAt, last.id] : []), limit + 1],
    );
    return rows.map((row) => ({ ...toTutorial(row), savedAt: row.saved_at }));
  },

  async countOf(userId: string): Promise<number> {
    const [row] = await db.query<{ count: string }[]>(
      'SELECT COUNT(*) AS count FROM saved_tutorials WHERE user_id = ?',
      [userId],
    );
    return Number(row?.count ?? 0);
  },
});

/** The key in a cursor; a cursor of another list starts from the beginning. */
const toKey = (after: PageRequest['after']): { savedAt: Date; id: string } | null => {
  const [at, id] = after ?? [];
  const savedAt = new Date(at ?? '');
  return id === undefined || Number.isNaN(savedAt.getTime()) ? null : { savedAt, id };
};
