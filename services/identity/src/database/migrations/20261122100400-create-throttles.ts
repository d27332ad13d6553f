import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counters by client address, mail address or machine client; and what a list of sign-in sessions shows. */
export class CreateThrottles20261122100400 implements MigrationInterface {
  readonly name = 'CreateThrottles20261122100400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE throttles (
        key_hash BINARY(32) NOT NULL PRIMARY KEY,
        event_count INT UNSIGNED NOT NULL,
        window_ends_at DATETIME(3) NOT NULL,
        KEY ix_throttles_end (window_ends_at)
      )`);
    await runner.query(`
      ALTER TABLE sign_in_sessions ADD COLUMN last_used_at DATETIME(3) NULL, ADD COLUMN device VARCHAR(60) NULL`);
    await runner.query('UPDATE sign_in_sessions SET last_used_at = created_at');
    await runner.query('ALTER TABLE sign_in_sessions MODIFY last_used_at DATETIME(3) NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sign_in_sessions DROP COLUMN last_used_at, DROP COLUMN device');
    await runner.query('DROP TABLE throttles');
  }
}
