import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import { placeOf, type SavedPlace } from '../domain/saved-order';
import type { SavedTutorial } from '../domain/tutorial';
import { TUTORIAL_COLUMNS, type TutorialRow, toTutorial } from './tutorial-repository';

/** « Mes tutos »: at most one row a person and tutorial, by the primary key. */
export const savedTutorialRepository = (db: EntityManager) => ({
  /** Saved already: the first date stays. */
  async add(saved: { userId: string; tutorialId: string; at: Date }): Promise<void> {
    await db.query(
      `INSERT INTO saved_tutorials (user_id, tutorial_id, saved_at, place) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE saved_at = saved_at`,
      [saved.userId, saved.tutorialId, saved.at, placeOf(saved.at)],
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

  /** The whole list in order, locked until the end of the transaction: two moves take turns. */
  async lockPlaces(userId: string): Promise<SavedPlace[]> {
    const rows = await db.query<{ tutorialId: string; place: string }[]>(
      `SELECT tutorial_id AS tutorialId, place FROM saved_tutorials WHERE user_id = ?
       ORDER BY place DESC, tutorial_id DESC FOR UPDATE`,
      [userId],
    );
    return rows.map(({ tutorialId, place }) => ({ tutorialId, place: Number(place) }));
  },

  async changePlaces(userId: string, places: readonly SavedPlace[]): Promise<void> {
    for (const { tutorialId, place } of places)
      await db.query('UPDATE saved_tutorials SET place = ? WHERE user_id = ? AND tutorial_id = ?', [
        place,
        userId,
        tutorialId,
      ]);
  },

  /** A page and one row more: last saved first, but for those that were moved. */
  async pageOf(userId: string, { limit, after }: PageRequest): Promise<SavedTutorial[]> {
    const last = toKey(after);
    const rows = await db.query<(TutorialRow & { saved_at: Date; place: string })[]>(
      `SELECT s.saved_at, s.place, ${TUTORIAL_COLUMNS}
       FROM saved_tutorials s JOIN tutorials t ON t.id = s.tutorial_id
       WHERE s.user_id = ? ${last ? 'AND (s.place < ? OR (s.place = ? AND s.tutorial_id < ?))' : ''}
       ORDER BY s.place DESC, s.tutorial_id DESC LIMIT ?`,
      [userId, ...(last ? [last.place, last.place, last.id] : []), limit + 1],
    );
    return rows.map((row) => ({ ...toTutorial(row), savedAt: row.saved_at, place: Number(row.place) }));
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
const toKey = (after: PageRequest['after']): { place: string; id: string } | null => {
  const [place, id] = after ?? [];
  return id === undefined || place === undefined || !/^-?\d{1,17}$/.test(place) ? null : { place, id };
};
