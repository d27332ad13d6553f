import type { EntityManager } from 'typeorm';
import {
  type Catalogue,
  linksOf,
  placedSkills,
  type ReleasedTutorial,
  skillTitlesByTutorial,
} from '../domain/catalogue';
import { linkKey, searchColumns } from './search-columns';

/** Pages are long: together they stay under `max_allowed_packet`. */
const TUTORIALS_A_STATEMENT = 20;

/** The catalogue of a release as a whole: which publication it comes from, and its replacement by the next. Editors' tutorials stay. */
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
    await db.query(
      `DELETE l FROM skill_tutorials l JOIN tutorials t ON t.id = l.tutorial_id WHERE t.origin = 'RELEASE'`,
    );
    await db.query(`UPDATE tutorials SET retired_at = ? WHERE retired_at IS NULL AND origin = 'RELEASE'`, [at]);
    await replaceSkills(db, catalogue);
    await upsertTutorials(db, catalogue);
    await insertLinks(db, catalogue);
  },
});

/** A release that does not say where its skills stand leaves what was known. */
const replaceSkills = async (db: EntityManager, catalogue: Catalogue): Promise<void> => {
  const skills = placedSkills(catalogue);
  if (skills.length === 0) return;
  await db.query('DELETE FROM skills');
  await db.query('INSERT INTO skills (id, subject_id, competence_id, level, title) VALUES ?', [
    skills.map(({ id, subjectId, competenceId, level, title }) => [id, subjectId, competenceId, level, title]),
  ]);
};

const upsertTutorials = async (db: EntityManager, catalogue: Catalogue): Promise<void> => {
  const titles = skillTitlesByTutorial(catalogue);
  const rows = catalogue.tutorials.map((tutorial) => toRow(tutorial, titles.get(tutorial.id) ?? []));
  const columns = Object.keys(rows[0] ?? {});
  const changes = columns.filter((column) => column !== 'id').map((column) => `${column} = VALUES(${column})`);
  for (let start = 0; start < rows.length; start += TUTORIALS_A_STATEMENT)
    await db.query(
      `INSERT INTO tutorials (${columns.join(', ')}) VALUES ?
       ON DUPLICATE KEY UPDATE dead_at = IF(link_key <=> VALUES(link_key), dead_at, NULL), ${changes.join(', ')},
         retired_at = NULL`,
      [rows.slice(start, start + TUTORIALS_A_STATEMENT).map((row) => Object.values(row))],
    );
};

const toRow = (tutorial: ReleasedTutorial, skillTitles: readonly string[]): Record<string, unknown> => ({
  id: tutorial.id,
  competence_id: tutorial.competenceId,
  title: tutorial.title,
  link: tutorial.link,
  page: tutorial.page,
  level: tutorial.level,
  source: tutorial.source,
  format: tutorial.format,
  duration_minutes: tutorial.durationMinutes,
  locale: tutorial.locale,
  link_key: linkKey(tutorial.link),
  ...searchColumns(tutorial, skillTitles),
});

const insertLinks = async (db: EntityManager, catalogue: Catalogue): Promise<void> => {
  const links = linksOf(catalogue);
  if (links.length === 0) return;
  await db.query('INSERT INTO skill_tutorials (skill_id, purpose, position, tutorial_id) VALUES ?', [
    links.map(({ skillId, purpose, position, tutorialId }) => [skillId, purpose, position, tutorialId]),
  ]);
};
