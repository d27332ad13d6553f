import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Failures have a date, so that they can be forgotten; those from before count from today. */
export class DateFailedSignIns20261122140000 implements MigrationInterface {
  readonly name = 'DateFailedSignIns20261122140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sign_in_attempts
        ADD COLUMN last_failed_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        ADD COLUMN is_nobodys BOOLEAN NOT NULL DEFAULT FALSE,
        ADD KEY ix_sign_in_attempts_failed (last_failed_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sign_in_attempts
        DROP KEY ix_sign_in_attempts_failed, DROP COLUMN is_nobodys, DROP COLUMN last_failed_at`);
  }
}
