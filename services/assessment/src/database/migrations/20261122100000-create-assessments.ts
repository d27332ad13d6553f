import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAssessments20261122100000 implements MigrationInterface {
  readonly name = 'CreateAssessments20261122100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE content_releases (
        id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        state VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        problems JSON NOT NULL,
        challenge_count INT UNSIGNED NULL,
        uploaded_at DATETIME(3) NOT NULL,
        published_at DATETIME(3) NULL,
        gzipped_json LONGBLOB NOT NULL,
        KEY ix_content_releases_current (state, uploaded_at, id)
      )`);
    await runner.query(`
      CREATE TABLE release_items (
        kind VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        release_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        PRIMARY KEY (kind, id),
        KEY ix_release_items_release (release_id),
        CONSTRAINT fk_release_items_release FOREIGN KEY (release_id) REFERENCES content_releases (id)
      )`);
    await runner.query(`
      CREATE TABLE assessments (
        id BINARY(16) NOT NULL PRIMARY KEY,
        kind VARCHAR(13) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        state VARCHAR(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        user_id BINARY(16) NOT NULL,
        competence_id VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        request_key VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        release_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        strategy VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        started_at DATETIME(3) NOT NULL,
        ended_at DATETIME(3) NULL,
        deadline DATETIME(3) NULL,
        current_challenge_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        asked_at DATETIME(3) NULL,
        answered_count SMALLINT UNSIGNED NOT NULL,
        percentage TINYINT UNSIGNED NOT NULL,
        subjects JSON NOT NULL,
        plan JSON NOT NULL,
        claims JSON NOT NULL,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        running_competence_id VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
          GENERATED ALWAYS AS (CASE WHEN kind = 'COMPETENCE' AND state = 'STARTED' THEN competence_id END) STORED,
        UNIQUE KEY uq_assessments_request (kind, request_key),
        UNIQUE KEY uq_assessments_running (user_id, running_competence_id),
        KEY ix_assessments_person (user_id, kind, competence_id, id),
        KEY ix_assessments_overdue (state, deadline),
        KEY ix_assessments_release (release_id),
        CONSTRAINT fk_assessments_release FOREIGN KEY (release_id) REFERENCES content_releases (id)
      )`);
    await runner.query(`
      CREATE TABLE answers (
        id BINARY(16) NOT NULL PRIMARY KEY,
        assessment_id BINARY(16) NOT NULL,
        position SMALLINT UNSIGNED NOT NULL,
        challenge_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        skill_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        competence_id VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        user_id BINARY(16) NOT NULL,
        value JSON NOT NULL,
        outcome VARCHAR(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        level_reached TINYINT UNSIGNED NULL,
        answered_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_answers_rank (assessment_id, position),
        UNIQUE KEY uq_answers_challenge (assessment_id, challenge_id),
        KEY ix_answers_person (user_id, skill_id),
        CONSTRAINT fk_answers_assessment FOREIGN KEY (assessment_id) REFERENCES assessments (id)
      )`);
    await runner.query(`
      CREATE TABLE knowledge_states (
        user_id BINARY(16) NOT NULL,
        competence_id VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        skills JSON NOT NULL,
        release_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        version INT UNSIGNED NOT NULL DEFAULT 0,
        PRIMARY KEY (user_id, competence_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['knowledge_states', 'answers', 'assessments', 'release_items', 'content_releases'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
