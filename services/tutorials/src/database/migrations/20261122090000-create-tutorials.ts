import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTutorials20261122090000 implements MigrationInterface {
  readonly name = 'CreateTutorials20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue (
        singleton TINYINT UNSIGNED NOT NULL PRIMARY KEY,
        release_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        publication_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        applied_at DATETIME(3) NULL
      )`);
    await runner.query(`
      CREATE TABLE tutorials (
        id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        competence_id VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        title VARCHAR(500) NOT NULL,
        link VARCHAR(2000) NOT NULL,
        source VARCHAR(200) NOT NULL,
        format VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        duration_minutes SMALLINT UNSIGNED NOT NULL,
        locale CHAR(2) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        retired_at DATETIME(3) NULL
      )`);
    await runner.query(`
      CREATE TABLE skill_tutorials (
        skill_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        purpose VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        position SMALLINT UNSIGNED NOT NULL,
        tutorial_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        PRIMARY KEY (skill_id, purpose, position),
        UNIQUE KEY uq_skill_tutorials_tutorial (skill_id, purpose, tutorial_id),
        CONSTRAINT fk_skill_tutorials_tutorial FOREIGN KEY (tutorial_id) REFERENCES tutorials (id)
      )`);
    await runner.query(`
      CREATE TABLE saved_tutorials (
        user_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        tutorial_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        saved_at DATETIME(3) NOT NULL,
        PRIMARY KEY (user_id, tutorial_id),
        KEY ix_saved_tutorials_page (user_id, saved_at, tutorial_id),
        CONSTRAINT fk_saved_tutorials_tutorial FOREIGN KEY (tutorial_id) REFERENCES tutorials (id)
      )`);
    await runner.query(`
      CREATE TABLE useful_votes (
        tutorial_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        user_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        voted_at DATETIME(3) NOT NULL,
        PRIMARY KEY (tutorial_id, user_id),
        CONSTRAINT fk_useful_votes_tutorial FOREIGN KEY (tutorial_id) REFERENCES tutorials (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['useful_votes', 'saved_tutorials', 'skill_tutorials', 'tutorials', 'catalogue'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
