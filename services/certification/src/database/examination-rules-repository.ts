import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import type { CentreKind } from '../domain/centre';
import type { ExaminationRules } from '../domain/examination-rules';
import type { Scoring } from '../domain/scoring';

type RulesRow = {
  kind: CentreKind | typeof EVERY_KIND;
  from_day: string;
  to_day: string | null;
  scoring: Scoring;
  sample_percentage: number;
  needs_two_people: number;
};

// A kind is part of the primary key, which has no room for NULL.
const EVERY_KIND = '';

/**
 * The rules of each period, by its first day and kind of centre. Rows are added and nothing of them changes but a last day to come: what
 * was scored by them stays explained.
 */
export const examinationRulesRepository = (db: EntityManager) => ({
  /** All periods, newest first; of one day, those of every kind first. */
  async all(): Promise<ExaminationRules[]> {
    const rows = await db.query<RulesRow[]>(
      `SELECT kind, DATE_FORMAT(from_day, '%Y-%m-%d') AS from_day, DATE_FORMAT(to_day, '%Y-%m-%d') AS to_day, scoring,
         sample_percentage, needs_two_people
       FROM examination_rules ORDER BY examination_rules.from_day DESC, kind`,
    );
    return rows.map(toRules);
  },

  /** False when other rules of that kind begin on that day. */
  async insert(rules: ExaminationRules, { userId, at }: { userId: string; at: Date }): Promise<boolean> {
    try {
      await db.query(
        `INSERT INTO examination_rules (kind, from_day, to_day, scoring, sample_percentage, needs_two_people, set_by, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          rules.kind ?? EVERY_KIND,
          rules.fromDay,
          rules.toDay,
          rules.scoring,
          rules.samplePercentage,
          rules.needsTwoPeople,
          userId,
          at,
        ],
      );
      return true;
    } catch (error) {
      if (isDuplicate(error, 'PRIMARY')) return false;
      throw error;
    }
  },

  /** Rules of a kind that end with a window end with it still when it closes on another day. */
  async moveLastDay(kind: CentreKind, { from, to }: { from: string; to: string }): Promise<void> {
    await db.query('UPDATE examination_rules SET to_day = GREATEST(from_day, ?) WHERE kind = ? AND to_day = ?', [
      to,
      kind,
      from,
    ]);
  },
});

const toRules = (row: RulesRow): ExaminationRules => ({
  kind: row.kind === EVERY_KIND ? null : row.kind,
  fromDay: row.from_day,
  toDay: row.to_day,
  scoring: row.scoring,
  samplePercentage: row.sample_percentage,
  needsTwoPeople: row.needs_two_people === 1,
});
