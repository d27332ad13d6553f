import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rules of a kind of centre end with the national window they were set for (E7); none is until later ones. Those set so far end with the
 * window of their kind that was under way on their first day, or came next: outside a window nobody started, so nothing is judged otherwise.
 */
export class EndRulesWithTheirWindow1790600000000 implements MigrationInterface {
  readonly name = 'EndRulesWithTheirWindow1790600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE examination_rules ADD COLUMN to_day DATE NULL AFTER from_day');
    await runner.query(`UPDATE examination_rules SET to_day = (
      SELECT MIN(closes_on) FROM certification_windows
      WHERE certification_windows.kind = examination_rules.kind AND closes_on >= examination_rules.from_day)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE examination_rules DROP COLUMN to_day');
  }
}
