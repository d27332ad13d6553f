import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { Tutorial } from '../domain/tutorial';
import type { TutorialFilter } from '../domain/tutorial-list';
import { indexQuery } from '../search/stems';
import { OFFERED, TUTORIAL_COLUMNS, type TutorialRow, toTutorial } from './tutorial-repository';

/** A tutorial and its place in a list: how well it answers the words, then how useful it is. */
export type FoundTutorial = Tutorial & { readonly relevance: number; readonly score: number };

type Conditions = { readonly where: string; readonly parameters: readonly unknown[]; readonly words: string | null };

// A word in the title is worth four elsewhere. Whole numbers, so that a cursor says exactly where a page ended.
const RELEVANCE = `CAST(ROUND(1000 * (3 * MATCH (t.search_title) AGAINST (? IN BOOLEAN MODE)
  + MATCH (t.search_title, t.search_text) AGAINST (? IN BOOLEAN MODE))) AS SIGNED)`;

/** The catalogue as people look through it, by the full-text index and by what tutorials are (T1). */
export const tutorialSearchRepository = (db: EntityManager) => ({
  /** A page and one row more: the most relevant first when words are looked for, then the most useful. */
  async page(filter: TutorialFilter, { limit, after }: PageRequest): Promise<FoundTutorial[]> {
    const { where, parameters, words } = conditions(filter);
    const last = toKey(after);
    const rows = await db.query<(TutorialRow & { relevance: string; score: number })[]>(
      `SELECT * FROM (
         SELECT ${TUTORIAL_COLUMNS}, t.score, ${words === null ? '0' : RELEVANCE} AS relevance FROM tutorials t WHERE ${where}
       ) found ${last ? 'WHERE relevance < ? OR (relevance = ? AND (score < ? OR (score = ? AND id > ?)))' : ''}
       ORDER BY relevance DESC, score DESC, id LIMIT ?`,
      [
        ...(words === null ? [] : [words, words]),
        ...parameters,
        ...(last ? [last.relevance, last.relevance, last.score, last.score, last.id] : []),
        limit + 1,
      ],
    );
    return rows.map((row) => ({ ...toTutorial(row), relevance: Number(row.relevance), score: row.score }));
  },

  async count(filter: TutorialFilter): Promise<number> {
    const { where, parameters } = conditions(filter);
    const [row] = await db.query<{ n: string }[]>(`SELECT COUNT(*) AS n FROM tutorials t WHERE ${where}`, [
      ...parameters,
    ]);
    return Number(row?.n ?? 0);
  },
});

const SERVES =
  'EXISTS (SELECT 1 FROM skill_tutorials l JOIN skills s ON s.id = l.skill_id WHERE l.tutorial_id = t.id AND';

/** A tutorial without a level is of those of its skills. */
const OF_LEVEL = `(t.level BETWEEN ? AND ? OR (t.level IS NULL AND ${SERVES} s.level BETWEEN ? AND ?)))`;

const conditions = (filter: TutorialFilter): Conditions => {
  const { search, competenceId, subjectId, skillId, minLevel, maxLevel, formats, maxDurationMinutes } = filter;
  const locale = filter.locale ?? null;
  const words = search ? indexQuery(search, locale === 'fr' || locale === 'en' ? locale : null) : null;
  const [lowest, highest] = [minLevel ?? 0, maxLevel ?? 8];
  const asked: readonly (readonly [isAsked: boolean, condition: string, values: readonly unknown[]])[] = [
    [words !== null, 'MATCH (t.search_title, t.search_text) AGAINST (? IN BOOLEAN MODE)', [words]],
    [competenceId != null, `(t.competence_id = ? OR ${SERVES} s.competence_id = ?))`, [competenceId, competenceId]],
    [subjectId != null, `${SERVES} s.subject_id = ?)`, [subjectId]],
    [
      skillId != null,
      'EXISTS (SELECT 1 FROM skill_tutorials l WHERE l.tutorial_id = t.id AND l.skill_id = ?)',
      [skillId],
    ],
    [minLevel != null || maxLevel != null, OF_LEVEL, [lowest, highest, lowest, highest]],
    [Boolean(formats?.length), 't.format IN (?)', [formats]],
    [maxDurationMinutes != null, 't.duration_minutes <= ?', [maxDurationMinutes]],
    [locale !== null, 't.locale = ?', [locale]],
  ];
  const kept = asked.filter(([isAsked]) => isAsked);
  return {
    where: [OFFERED, ...kept.map(([, condition]) => condition)].join(' AND '),
    parameters: kept.flatMap(([, , values]) => [...values]),
    words,
  };
};

/** The key in a cursor; a cursor of another list starts from the beginning. */
const toKey = (after: PageRequest['after']): { relevance: number; score: number; id: string } | null => {
  const [relevance, score, id] = after ?? [];
  const isOurs = id !== undefined && [relevance, score].every((part) => /^\d{1,15}$/.test(part ?? ''));
  return isOurs ? { relevance: Number(relevance), score: Number(score), id } : null;
};
