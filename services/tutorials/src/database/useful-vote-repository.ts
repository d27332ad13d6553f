import type { EntityManager } from 'typeorm';

/** « Tuto utile »: at most one vote a person and tutorial, by the primary key. */
export const usefulVoteRepository = (db: EntityManager) => ({
  /** Voted already: the first date stays. */
  async give(vote: { userId: string; tutorialId: string; at: Date }): Promise<void> {
    await db.query(
      `INSERT INTO useful_votes (tutorial_id, user_id, voted_at) VALUES (?, ?, ?)
       ON DUPLICATE KEY UPDATE voted_at = voted_at`,
      [vote.tutorialId, vote.userId, vote.at],
    );
  },

  async takeBack({ userId, tutorialId }: { userId: string; tutorialId: string }): Promise<void> {
    await db.query('DELETE FROM useful_votes WHERE tutorial_id = ? AND user_id = ?', [tutorialId, userId]);
  },

  /** Which of these tutorials the person found useful. */
  async among(userId: string, tutorialIds: readonly string[]): Promise<string[]> {
    if (tutorialIds.length === 0) return [];
    const rows = await db.query<{ tutorial_id: string }[]>(
      'SELECT tutorial_id FROM useful_votes WHERE user_id = ? AND tutorial_id IN (?)',
      [userId, tutorialIds],
    );
    return rows.map(({ tutorial_id }) => tutorial_id);
  },

  /** How many people found each useful; a tutorial without votes is left out. */
  async countsOf(tutorialIds: readonly string[]): Promise<{ tutorialId: string; count: number }[]> {
    if (tutorialIds.length === 0) return [];
    const rows = await db.query<{ tutorial_id: string; count: string }[]>(
      'SELECT tutorial_id, COUNT(*) AS count FROM useful_votes WHERE tutorial_id IN (?) GROUP BY tutorial_id',
      [tutorialIds],
    );
    return rows.map(({ tutorial_id, count }) => ({ tutorialId: tutorial_id, count: Number(count) }));
  },
});
