import type { EntityManager } from 'typeorm';
import type { LevelCounts } from '../domain/statistics/level-distribution';

/** People by level, as the last whole count found them. */
export const levelCountRepository = (db: EntityManager) => ({
  /** All replaced at once by those of a whole count. */
  async replace(counts: LevelCounts): Promise<void> {
    await db.query('DELETE FROM level_counts');
    const rows = Object.entries(counts).flatMap(([competenceId, levels]) =>
      levels.map((count, level) => [competenceId, level, count]),
    );
    if (rows.length > 0)
      await db.query('INSERT INTO level_counts (competence_id, level, people_count) VALUES ?', [rows]);
  },

  async all(): Promise<LevelCounts> {
    const rows = await db.query<{ competence_id: string; people_count: string }[]>(
      'SELECT competence_id, people_count FROM level_counts ORDER BY competence_id, level',
    );
    const counts: Record<string, number[]> = {};
    for (const { competence_id, people_count } of rows) (counts[competence_id] ??= []).push(Number(people_count));
    return counts;
  },
});
