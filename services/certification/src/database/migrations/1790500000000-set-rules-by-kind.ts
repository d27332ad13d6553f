import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules of examinations for one kind of centre (E7). An empty kind is every kind: what was set so far, and what a release before sets. */
export class SetRulesByKind1790500000000 implements MigrationInterface {
  readonly name = 'SetRulesByKind1790500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE examination_rules
      ADD COLUMN kind VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' FIRST,
      DROP PRIMARY KEY,
      ADD PRIMARY KEY (from_day, kind)`);
  }

  /** Rules of one kind have no place there was before: they go. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM examination_rules WHERE kind <> ''`);
    await runner.query('ALTER TABLE examination_rules DROP PRIMARY KEY, DROP COLUMN kind, ADD PRIMARY KEY (from_day)');
  }
}
