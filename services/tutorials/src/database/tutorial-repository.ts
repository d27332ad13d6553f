import type { EntityManager } from 'typeorm';
import type { Purpose } from '../domain/catalogue';
import type { Tutorial, TutorialPage } from '../domain/tutorial';

export type TutorialRow = {
  id: string;
  competence_id: string;
  title: string;
  link: string | null;
  level: number | null;
  source: string;
  format: Tutorial['format'];
  duration_minutes: number;
  locale: Tutorial['locale'];
  retired_at: Date | null;
};

export const TUTORIAL_COLUMNS =
  't.id, t.competence_id, t.title, t.link, t.level, t.source, t.format, t.duration_minutes, t.locale, t.retired_at';

/** Tutorials, those that left the catalogue included; and what serves a skill, those excluded. */
export const tutorialRepository = (db: EntityManager) => ({
  async byIds(ids: readonly string[]): Promise<Tutorial[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<TutorialRow[]>(`SELECT ${TUTORIAL_COLUMNS} FROM tutorials t WHERE t.id IN (?)`, [ids]);
    return rows.map(toTutorial);
  },

  /** A page of ours, that of a retired tutorial too: its address may be printed somewhere. */
  async page(id: string): Promise<TutorialPage | null> {
    const [row] = await db.query<TutorialPage[]>(
      `SELECT title, source, duration_minutes AS durationMinutes, locale, page FROM tutorials
       WHERE id = ? AND page IS NOT NULL`,
      [id],
    );
    return row ?? null;
  },

  /** What serves each skill, in the order of the authors. */
  async bySkillIds(ids: readonly string[]): Promise<{ skillId: string; purpose: Purpose; tutorial: Tutorial }[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<(TutorialRow & { skill_id: string; purpose: Purpose })[]>(
      `SELECT l.skill_id, l.purpose, ${TUTORIAL_COLUMNS}
       FROM skill_tutorials l JOIN tutorials t ON t.id = l.tutorial_id
       WHERE l.skill_id IN (?) AND t.retired_at IS NULL
       ORDER BY l.skill_id, l.purpose, l.position`,
      [ids],
    );
    return rows.map((row) => ({ skillId: row.skill_id, purpose: row.purpose, tutorial: toTutorial(row) }));
  },
});

export const toTutorial = (row: TutorialRow): Tutorial => ({
  id: row.id,
  competenceId: row.competence_id,
  title: row.title,
  link: row.link,
  level: row.level,
  source: row.source,
  format: row.format,
  durationMinutes: row.duration_minutes,
  locale: row.locale,
  retiredAt: row.retired_at,
});
