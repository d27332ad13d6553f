import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the clock of the current question was started (A5), when it was left by its person, and what is kept of that. */
export class NoteTimersAndFocus20261122120000 implements MigrationInterface {
  readonly name = 'NoteTimersAndFocus20261122120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessments
        ADD COLUMN timer_started_at DATETIME(3) NULL AFTER asked_at,
        ADD COLUMN focus_lost_at DATETIME(3) NULL AFTER timer_started_at,
        ADD COLUMN is_adjusted BOOLEAN NOT NULL DEFAULT FALSE`);
    await runner.query(`
      ALTER TABLE answers
        MODIFY COLUMN outcome VARCHAR(11) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        ADD COLUMN focus_lost BOOLEAN NOT NULL DEFAULT FALSE AFTER outcome`);
  }

  /** Outcomes that were not known before become what they count as: failed. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE answers SET outcome = 'WRONG' WHERE outcome = 'FOCUSED_OUT'`);
    await runner.query(`
      ALTER TABLE answers
        DROP COLUMN focus_lost,
        MODIFY COLUMN outcome VARCHAR(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL`);
    await runner.query(`
      ALTER TABLE assessments DROP COLUMN timer_started_at, DROP COLUMN focus_lost_at, DROP COLUMN is_adjusted`);
  }
}
