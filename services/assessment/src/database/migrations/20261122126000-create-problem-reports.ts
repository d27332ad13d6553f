import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProblemReports20261122126000 implements MigrationInterface {
  readonly name = 'CreateProblemReports20261122126000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE problem_reports (
        id BINARY(16) NOT NULL PRIMARY KEY,
        assessment_id BINARY(16) NOT NULL,
        challenge_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        release_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        user_id BINARY(16) NOT NULL,
        category VARCHAR(24) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        text VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        state VARCHAR(7) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        reported_at DATETIME(3) NOT NULL,
        treated_at DATETIME(3) NULL,
        treated_by BINARY(16) NULL,
        UNIQUE KEY uq_problem_reports_question (assessment_id, challenge_id),
        KEY ix_problem_reports_state (state, id),
        KEY ix_problem_reports_challenge (challenge_id, id),
        KEY ix_problem_reports_person (user_id),
        CONSTRAINT fk_problem_reports_assessment FOREIGN KEY (assessment_id) REFERENCES assessments (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE problem_reports');
  }
}
