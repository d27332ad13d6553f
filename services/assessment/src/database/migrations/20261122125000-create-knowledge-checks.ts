import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the nightly check of knowledge states goes on. */
export class CreateKnowledgeChecks20261122125000 implements MigrationInterface {
  readonly name = 'CreateKnowledgeChecks20261122125000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE knowledge_checks (
        id TINYINT UNSIGNED NOT NULL PRIMARY KEY,
        last_user_id BINARY(16) NULL,
        checked_at DATETIME(3) NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE knowledge_checks');
  }
}
