import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import type { Skill } from '../domain/catalogue';
import type { OwnTutorial, SkillPurpose } from '../domain/own-tutorial';
import { linkKey, searchColumns } from './search-columns';

/** Where editors' tutorials come on a skill: after those of its authors. */
const AFTER_AUTHORS = 1_000;

/** Tutorials of editors and of people, which no release changes; and the skills they may serve (T1, T4). */
export const ownTutorialRepository = (db: EntityManager) => ({
  async skills(ids: readonly string[]): Promise<Skill[]> {
    if (ids.length === 0) return [];
    return db.query(
      `SELECT id, subject_id AS subjectId, competence_id AS competenceId, level, title FROM skills WHERE id IN (?)`,
      [ids],
    );
  },

  /** Writes a tutorial whole, new or once more; false when another of ours has its link. */
  async write(tutorial: OwnTutorial, skillTitles: readonly string[]): Promise<boolean> {
    const row = toRow(tutorial, skillTitles);
    const columns = Object.keys(row);
    try {
      const { affectedRows } = await db.query<{ affectedRows: number }>(
        `UPDATE tutorials SET dead_at = IF(link_key <=> ?, dead_at, NULL), ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
        [row['link_key'], ...Object.values(row), tutorial.id],
      );
      if (affectedRows === 0)
        await db.query(`INSERT INTO tutorials (${columns.join(', ')}) VALUES (?)`, [Object.values(row)]);
    } catch (error) {
      if (isDuplicate(error, 'uq_tutorials_own_link')) return false;
      throw error;
    }
    await replaceLinks(db, tutorial);
    return true;
  },

  /** Takes a tutorial out of the catalogue; the first date stays. */
  async archive(id: string, at: Date): Promise<void> {
    await db.query('UPDATE tutorials SET archived_at = ?, own_link_key = NULL WHERE id = ? AND archived_at IS NULL', [
      at,
      id,
    ]);
  },

  /** Brings it back; false when another of ours has taken its link. */
  async unarchive(id: string): Promise<boolean> {
    try {
      await db.query(
        `UPDATE tutorials SET archived_at = NULL, own_link_key = IF(origin = 'RELEASE', NULL, link_key)
         WHERE id = ? AND archived_at IS NOT NULL`,
        [id],
      );
      return true;
    } catch (error) {
      if (isDuplicate(error, 'uq_tutorials_own_link')) return false;
      throw error;
    }
  },

  /** What each tutorial serves, easiest skill first. */
  async skillsOf(tutorialIds: readonly string[]): Promise<(SkillPurpose & { tutorialId: string })[]> {
    if (tutorialIds.length === 0) return [];
    return db.query(
      `SELECT l.tutorial_id AS tutorialId, l.skill_id AS skillId, l.purpose FROM skill_tutorials l
         LEFT JOIN skills s ON s.id = l.skill_id
       WHERE l.tutorial_id IN (?) ORDER BY l.tutorial_id, s.level, l.skill_id, l.purpose`,
      [tutorialIds],
    );
  },
});

const replaceLinks = async (db: EntityManager, { id, skills }: OwnTutorial): Promise<void> => {
  await db.query('DELETE FROM skill_tutorials WHERE tutorial_id = ?', [id]);
  await db.query('INSERT INTO skill_tutorials (skill_id, purpose, position, tutorial_id) VALUES ?', [
    skills.map(({ skillId, purpose }) => [skillId, purpose, AFTER_AUTHORS, id]),
  ]);
};

const toRow = (tutorial: OwnTutorial, skillTitles: readonly string[]): Record<string, unknown> => ({
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
  origin: tutorial.origin,
  credit: tutorial.credit,
  link_key: linkKey(tutorial.link),
  own_link_key: tutorial.archivedAt === null ? linkKey(tutorial.link) : null,
  ...searchColumns(tutorial, skillTitles),
});
