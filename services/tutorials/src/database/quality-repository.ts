import type { EntityManager } from 'typeorm';
import type { ComputedQuality, Evidence, Quality } from '../domain/quality';
import { searchColumns } from './search-columns';
import { IN_CATALOGUE } from './tutorial-repository';

type Counts = { tutorial_id: string; one: string; other: string };
type QualityRow = {
  tutorial_id: string;
  useful_count: number;
  useless_count: number;
  usefulness: string;
  retested_count: number;
  passed_count: number;
  effect: string | null;
  score: number;
  computed_at: Date;
};

const AT_ONCE = 500;

/** How good tutorials are, computed every night from votes and from what became of learners (T5). */
export const qualityRepository = (db: EntityManager) => ({
  /** All that is known of every tutorial of the catalogue: three reads, whatever their number. */
  async evidence(): Promise<Evidence[]> {
    const ids = await db.query<{ id: string }[]>(`SELECT t.id FROM tutorials t WHERE ${IN_CATALOGUE} ORDER BY t.id`);
    const votes = byTutorial(
      await db.query<Counts[]>(
        `SELECT tutorial_id, SUM(is_useful = TRUE) AS one, SUM(is_useful = FALSE) AS other FROM useful_votes GROUP BY tutorial_id`,
      ),
    );
    // Opened between the first failure and a later answer: passed then, or failed again.
    const retests = byTutorial(
      await db.query<Counts[]>(
        `SELECT r.tutorial_id, SUM(g.passed_at IS NOT NULL AND g.passed_at > r.opened_at) AS one,
           SUM(g.passed_at IS NULL AND g.failed_at > r.opened_at) AS other
         FROM tutorial_readings r JOIN skill_tutorials l ON l.tutorial_id = r.tutorial_id AND l.purpose = 'SUCCEED'
           JOIN learner_gaps g ON g.user_id = r.user_id AND g.skill_id = l.skill_id AND g.first_failed_at < r.opened_at
         GROUP BY r.tutorial_id`,
      ),
    );
    return ids.map(({ id }) => ({
      tutorialId: id,
      usefulCount: Number(votes.get(id)?.one ?? 0),
      uselessCount: Number(votes.get(id)?.other ?? 0),
      passedCount: Number(retests.get(id)?.one ?? 0),
      retestedCount: Number(retests.get(id)?.one ?? 0) + Number(retests.get(id)?.other ?? 0),
    }));
  },

  async write(qualities: readonly Quality[], at: Date): Promise<void> {
    for (let start = 0; start < qualities.length; start += AT_ONCE) {
      const batch = qualities.slice(start, start + AT_ONCE);
      await db.query(
        `INSERT INTO tutorial_quality (tutorial_id, useful_count, useless_count, usefulness, retested_count, passed_count, effect,
           score, computed_at) VALUES ?
         ON DUPLICATE KEY UPDATE useful_count = VALUES(useful_count), useless_count = VALUES(useless_count),
           usefulness = VALUES(usefulness), retested_count = VALUES(retested_count), passed_count = VALUES(passed_count),
           effect = VALUES(effect), score = VALUES(score), computed_at = VALUES(computed_at)`,
        [batch.map((one) => [...toRow(one), at])],
      );
      await db.query(
        `UPDATE tutorials t JOIN tutorial_quality q ON q.tutorial_id = t.id SET t.score = q.score
         WHERE t.id IN (?) AND t.score <> q.score`,
        [batch.map(({ tutorialId }) => tutorialId)],
      );
    }
  },

  async ofTutorials(ids: readonly string[]): Promise<ComputedQuality[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<QualityRow[]>('SELECT * FROM tutorial_quality WHERE tutorial_id IN (?)', [ids]);
    return rows.map(toQuality);
  },

  /** Fills the index of tutorials that have none: those of before it was there, of no release since. */
  async indexMissing(): Promise<void> {
    const rows = await db.query<
      { id: string; title: string; source: string; locale: 'fr' | 'en'; page: string | null; skills: string | null }[]
    >(
      `SELECT t.id, t.title, t.source, t.locale, t.page, GROUP_CONCAT(s.title SEPARATOR ' ') AS skills
       FROM tutorials t LEFT JOIN skill_tutorials l ON l.tutorial_id = t.id LEFT JOIN skills s ON s.id = l.skill_id
       WHERE t.search_title IS NULL GROUP BY t.id LIMIT ?`,
      [AT_ONCE],
    );
    for (const { id, skills, ...row } of rows) {
      const { search_title, search_text } = searchColumns(row, [skills ?? '']);
      await db.query('UPDATE tutorials SET search_title = ?, search_text = ? WHERE id = ?', [
        search_title,
        search_text,
        id,
      ]);
    }
  },
});

const byTutorial = (rows: readonly Counts[]): ReadonlyMap<string, Counts> =>
  new Map(rows.map((row) => [row.tutorial_id, row]));

const toRow = (one: Quality): unknown[] => [
  one.tutorialId,
  one.usefulCount,
  one.uselessCount,
  one.usefulness,
  one.retestedCount,
  one.passedCount,
  one.effect,
  one.score,
];

const toQuality = (row: QualityRow): ComputedQuality => ({
  tutorialId: row.tutorial_id,
  usefulCount: row.useful_count,
  uselessCount: row.useless_count,
  usefulness: Number(row.usefulness),
  retestedCount: row.retested_count,
  passedCount: row.passed_count,
  effect: row.effect === null ? null : Number(row.effect),
  score: row.score,
  computedAt: row.computed_at,
});
