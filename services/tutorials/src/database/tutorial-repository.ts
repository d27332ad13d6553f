import type { EntityManager } from 'typeorm';
import type { Purpose, SkillTutorial } from '../domain/catalogue';
import type { Tutorial, TutorialPage } from '../domain/tutorial';
import { linkKey } from './search-columns';

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
  origin: Tutorial['origin'];
  credit: string | null;
  retired_at: Date | null;
  archived_at: Date | null;
  dead_at: Date | null;
};

type SkillTutorialRow = TutorialRow & {
  skill_id: string;
  subject_id: string | null;
  purpose: Purpose;
  score: number;
};

export const TUTORIAL_COLUMNS = `t.id, t.competence_id, t.title, t.link, t.level, t.source, t.format, t.duration_minutes, t.locale, t.origin,
  t.credit, t.retired_at, t.archived_at, t.dead_at`;

/** In the catalogue: some release or editor offers it. */
export const IN_CATALOGUE = 't.retired_at IS NULL AND t.archived_at IS NULL';

/** In the catalogue, and its link leads somewhere: what lists show. */
export const OFFERED = `${IN_CATALOGUE} AND t.dead_at IS NULL`;

/** Tutorials, those that left the catalogue included; and what serves a skill or a subject, those excluded. */
export const tutorialRepository = (db: EntityManager) => ({
  async byIds(ids: readonly string[]): Promise<Tutorial[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<TutorialRow[]>(`SELECT ${TUTORIAL_COLUMNS} FROM tutorials t WHERE t.id IN (?)`, [ids]);
    return rows.map(toTutorial);
  },

  /** What the catalogue has under this link, however it is written. */
  async knownByLink(link: string | null): Promise<Tutorial | null> {
    const key = linkKey(link);
    if (!key) return null;
    const [row] = await db.query<TutorialRow[]>(
      `SELECT ${TUTORIAL_COLUMNS} FROM tutorials t WHERE t.link_key = ? AND ${IN_CATALOGUE} ORDER BY t.id LIMIT 1`,
      [key],
    );
    return row ? toTutorial(row) : null;
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

  /** What serves each skill, in the order of the authors; what editors added comes after. */
  async bySkillIds(ids: readonly string[]): Promise<SkillTutorial[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<SkillTutorialRow[]>(
      `SELECT l.skill_id, l.purpose, s.subject_id, t.score, ${TUTORIAL_COLUMNS}
       FROM skill_tutorials l JOIN tutorials t ON t.id = l.tutorial_id LEFT JOIN skills s ON s.id = l.skill_id
       WHERE l.skill_id IN (?) AND ${OFFERED}
       ORDER BY l.skill_id, l.purpose, l.position, t.score DESC, t.id`,
      [ids],
    );
    return rows.map((row) => ({
      skillId: row.skill_id,
      subjectId: row.subject_id,
      purpose: row.purpose,
      score: row.score,
      tutorial: toTutorial(row),
    }));
  },

  /** What could take the place of each: what serves most of its skills, in its language, then the most useful (T5). */
  async replacementsOf(ids: readonly string[]): Promise<{ replacedId: string; tutorial: Tutorial }[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<(TutorialRow & { replaced_id: string })[]>(
      `SELECT l.tutorial_id AS replaced_id, COUNT(*) AS shared, ${TUTORIAL_COLUMNS}
       FROM skill_tutorials l JOIN tutorials d ON d.id = l.tutorial_id
         JOIN skill_tutorials o ON o.skill_id = l.skill_id AND o.purpose = l.purpose AND o.tutorial_id <> l.tutorial_id
         JOIN tutorials t ON t.id = o.tutorial_id
       WHERE l.tutorial_id IN (?) AND ${OFFERED}
       GROUP BY l.tutorial_id, t.id ORDER BY l.tutorial_id, t.locale = d.locale DESC, shared DESC, t.score DESC, t.id`,
      [ids],
    );
    const first = new Map(rows.toReversed().map((row) => [row.replaced_id, row]));
    return [...first].map(([replacedId, row]) => ({ replacedId, tutorial: toTutorial(row) }));
  },

  /** What helps to succeed in each subject, easiest skills first, each once. */
  async bySubjectIds(ids: readonly string[]): Promise<{ subjectId: string; tutorial: Tutorial }[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<(TutorialRow & { subject_id: string })[]>(
      `SELECT s.subject_id, MIN(s.level * 10000 + l.position) AS place, ${TUTORIAL_COLUMNS}
       FROM skills s JOIN skill_tutorials l ON l.skill_id = s.id AND l.purpose = 'SUCCEED'
         JOIN tutorials t ON t.id = l.tutorial_id
       WHERE s.subject_id IN (?) AND ${OFFERED}
       GROUP BY s.subject_id, t.id ORDER BY s.subject_id, place, t.id`,
      [ids],
    );
    return rows.map((row) => ({ subjectId: row.subject_id, tutorial: toTutorial(row) }));
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
  origin: row.origin,
  credit: row.credit,
  retiredAt: row.retired_at,
  archivedAt: row.archived_at,
  deadAt: row.dead_at,
});
