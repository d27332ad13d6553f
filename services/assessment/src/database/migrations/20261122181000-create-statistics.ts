import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStatistics20261122181000 implements MigrationInterface {
  readonly name = 'CreateStatistics20261122181000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE statistics_cursors (
        name VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        position BINARY(16) NOT NULL,
        covered_until DATETIME(3) NULL,
        partial JSON NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE challenge_statistics (
        competence_id VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        release_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        challenge_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        skill_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        people_count BIGINT UNSIGNED NOT NULL,
        correct_count BIGINT UNSIGNED NOT NULL,
        wrong_count BIGINT UNSIGNED NOT NULL,
        skipped_count BIGINT UNSIGNED NOT NULL,
        timed_out_count BIGINT UNSIGNED NOT NULL,
        focused_out_count BIGINT UNSIGNED NOT NULL,
        PRIMARY KEY (competence_id, release_id, challenge_id)
      )`);
    await runner.query(`
      CREATE TABLE challenge_durations (
        competence_id VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        release_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        challenge_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        bucket SMALLINT UNSIGNED NOT NULL,
        answer_count BIGINT UNSIGNED NOT NULL,
        PRIMARY KEY (competence_id, release_id, challenge_id, bucket)
      )`);
    await runner.query(`
      CREATE TABLE level_counts (
        competence_id VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        level TINYINT UNSIGNED NOT NULL,
        people_count BIGINT UNSIGNED NOT NULL,
        PRIMARY KEY (competence_id, level)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['level_counts', 'challenge_durations', 'challenge_statistics', 'statistics_cursors'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
