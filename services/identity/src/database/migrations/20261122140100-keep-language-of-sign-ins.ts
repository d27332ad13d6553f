import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepLanguageOfSignIns20261122140100 implements MigrationInterface {
  readonly name = 'KeepLanguageOfSignIns20261122140100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sign_in_sessions
        ADD COLUMN locale CHAR(2) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'fr'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sign_in_sessions DROP COLUMN locale');
  }
}
