import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import type { ExaminationRules } from '../domain/examination-rules';
import type { Scoring } from '../domain/scoring';

type RulesRow = { from_day: string; scoring: Scoring; sample_percentage: number; needs_two_people: number };

const SELECT = `SELECT DATE_FORMAT(from_day, '%Y-%m-%d') AS from_day, scoring, sample_percentage, needs_two_people
  FROM examination_rules`;

/** The rules of each period, by its first day. Rows are added, never changed: what was scored by them stays explained. */
export const examinationRulesRepository = (db: EntityManager) => ({
  /** The rules of a day; `null` before the first ones. */
  async on(day: string): Promise<ExaminationRules | null> {
    const [row] = await db.query<RulesRow[]>(
      `${SELECT} WHERE from_day <= ? ORDER BY examination_rules.from_day DESC LIMIT 1`,
      [day],
    );
    return row ? toRules(row) : null;
  },

  /** All periods, newest first. */
  async all(): Promise<ExaminationRules[]> {
    return (await db.query<RulesRow[]>(`${SELECT} ORDER BY examination_rules.from_day DESC`)).map(toRules);
  },

  /** False when other rules begin on that day. */
  async insert(rules: ExaminationRules, { userId, at }: { userId: string; at: Date }): Promise<boolean> {
    try {
      await db.query(
        `INSERT INTO examination_rules (from_day, scoring, sample_percentage, needs_two_people, set_by, created_at)
         VALUES (?, ?, ?, ?, ?, ?)`,
        [rules.fromDay, rules.scoring, rules.samplePercentage, rules.needsTwoPeople, userId, at],
      );
      return true;
    } catch (error) {
      if (isDuplicate(error, 'PRIMARY')) return false;
      throw error;
    }
  },
});

const toRules = (row: RulesRow): ExaminationRules => ({
  fromDay: row.from_day,
  scoring: row.scoring,
  samplePercentage: row.sample_percentage,
  needsTwoPeople: row.needs_two_people === 1,
});
