import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NoteSeenRules20261122121000 implements MigrationInterface {
  readonly name = 'NoteSeenRules20261122121000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE seen_rules (
        user_id BINARY(16) NOT NULL PRIMARY KEY,
        seen_at DATETIME(3) NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE seen_rules');
  }
}
