import type { EntityManager } from 'typeorm';

type Vote = { userId: string; tutorialId: string; isUseful: boolean };

/** « Tuto utile », or not: at most one vote a person and tutorial, by the primary key. */
export const usefulVoteRepository = (db: EntityManager) => ({
  /** Voted so already: the first date stays. Voted otherwise: this vote takes its place. */
  async give(vote: Vote & { at: Date }): Promise<void> {
    await db.query(
      `INSERT INTO useful_votes (tutorial_id, user_id, is_useful, voted_at) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE voted_at = IF(is_useful = VALUES(is_useful), voted_at, VALUES(voted_at)),
         is_useful = VALUES(is_useful)`,
      [vote.tutorialId, vote.userId, vote.isUseful, vote.at],
    );
  },

  async takeBack({ userId, tutorialId, isUseful }: Vote): Promise<void> {
    await db.query('DELETE FROM useful_votes WHERE tutorial_id = ? AND user_id = ? AND is_useful = ?', [
      tutorialId,
      userId,
      isUseful,
    ]);
  },

  /** What the person said of these tutorials; those they did not vote on are left out. */
  async among(userId: string, tutorialIds: readonly string[]): Promise<{ tutorialId: string; isUseful: boolean }[]> {
    if (tutorialIds.length === 0) return [];
    const rows = await db.query<{ tutorial_id: string; is_useful: number }[]>(
      'SELECT tutorial_id, is_useful FROM useful_votes WHERE user_id = ? AND tutorial_id IN (?)',
      [userId, tutorialIds],
    );
    return rows.map(({ tutorial_id, is_useful }) => ({ tutorialId: tutorial_id, isUseful: is_useful === 1 }));
  },

  /** How many people found each useful; a tutorial without such votes is left out. */
  async countsOf(tutorialIds: readonly string[]): Promise<{ tutorialId: string; count: number }[]> {
    if (tutorialIds.length === 0) return [];
    const rows = await db.query<{ tutorial_id: string; count: string }[]>(
      `SELECT tutorial_id, COUNT(*) AS count FROM useful_votes WHERE tutorial_id IN (?) AND is_useful = TRUE
       GROUP BY tutorial_id`,
      [tutorialIds],
    );
    return rows.map(({ tutorial_id, count }) => ({ tutorialId: tutorial_id, count: Number(count) }));
  },
});
