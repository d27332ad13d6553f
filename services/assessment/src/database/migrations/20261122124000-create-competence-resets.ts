import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Resets are events like answers: what is known is made again from both. */
export class CreateCompetenceResets20261122124000 implements MigrationInterface {
  readonly name = 'CreateCompetenceResets20261122124000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE competence_resets (
        id BINARY(16) NOT NULL PRIMARY KEY,
        user_id BINARY(16) NOT NULL,
        competence_id VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        release_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        reset_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_competence_resets_instant (user_id, competence_id, reset_at),
        KEY ix_competence_resets_release (release_id),
        CONSTRAINT fk_competence_resets_release FOREIGN KEY (release_id) REFERENCES content_releases (id)
      )`);
    await runner.query('ALTER TABLE knowledge_states ADD COLUMN reset_at DATETIME(3) NULL AFTER seen');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE knowledge_states DROP COLUMN reset_at');
    await runner.query('DROP TABLE competence_resets');
  }
}
