import type { EntityManager } from 'typeorm';
import { type Catalogue, linksOf } from '../domain/catalogue';

/** Pages are long: together they stay under `max_allowed_packet`. */
const TUTORIALS_A_STATEMENT = 20;

/** The catalogue as a whole: which publication it comes from, and its replacement by the next. */
export const catalogueRepository = (db: EntityManager) => ({
  /** The publication applied last; other replacements wait until the end of the transaction. */
  async lockAppliedPublication(): Promise<string | null> {
    // Not INSERT IGNORE: it shares the lock of a row that exists, and two that share it cannot both go on to own it.
    await db.query('INSERT INTO catalogue (singleton) VALUES (1) ON DUPLICATE KEY UPDATE singleton = singleton');
    const [row] = await db.query<{ publication_id: string | null }[]>(
      'SELECT publication_id FROM catalogue WHERE singleton = 1 FOR UPDATE',
    );
    return row?.publication_id ?? null;
  },

  async noteApplied(applied: { releaseId: string; publicationId: string; at: Date }): Promise<void> {
    await db.query('UPDATE catalogue SET release_id = ?, publication_id = ?, applied_at = ? WHERE singleton = 1', [
      applied.releaseId,
      applied.publicationId,
      applied.at,
    ]);
  },

  /** Retires everything, then brings back what the release has: what it does without keeps its first retirement date. */
  async replace(catalogue: Catalogue, at: Date): Promise<void> {
    await db.query('DELETE FROM skill_tutorials');
    await db.query('UPDATE tutorials SET retired_at = ? WHERE retired_at IS NULL', [at]);
    await upsertTutorials(db, catalogue);
    await insertLinks(db, catalogue);
  },
});

const upsertTutorials = async (db: EntityManager, { tutorials }: Catalogue): Promise<void> => {
  for (let start = 0; start < tutorials.length; start += TUTORIALS_A_STATEMENT)
    await db.query(
      `INSERT INTO tutorials (id, competence_id, title, link, page, level, source, format, duration_minutes, locale) VALUES ?
       ON DUPLICATE KEY UPDATE competence_id = VALUES(competence_id), title = VALUES(title), link = VALUES(link),
         page = VALUES(page), level = VALUES(level), source = VALUES(source), format = VALUES(format),
         duration_minutes = VALUES(duration_minutes), locale = VALUES(locale), retired_at = NULL`,
      [tutorials.slice(start, start + TUTORIALS_A_STATEMENT).map(toRow)],
    );
};

const toRow = (tutorial: Catalogue['tutorials'][number]): unknown[] => [
  tutorial.id,
  tutorial.competenceId,
  tutorial.title,
  tutorial.link,
  tutorial.page,
  tutorial.level,
  tutorial.source,
  tutorial.format,
  tutorial.durationMinutes,
  tutorial.locale,
];

const insertLinks = async (db: EntityManager, catalogue: Catalogue): Promise<void> => {
  const links = linksOf(catalogue);
  if (links.length === 0) return;
  await db.query('INSERT INTO skill_tutorials (skill_id, purpose, position, tutorial_id) VALUES ?', [
    links.map(({ skillId, purpose, position, tutorialId }) => [skillId, purpose, position, tutorialId]),
  ]);
};
