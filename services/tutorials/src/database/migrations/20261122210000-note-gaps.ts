import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each learner failed, to recommend from without asking anybody (T3); and votes that say « not useful to me ». */
export class NoteGaps20261122210000 implements MigrationInterface {
  readonly name = 'NoteGaps20261122210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE useful_votes ADD COLUMN is_useful BOOLEAN NOT NULL DEFAULT TRUE');
    await runner.query(`
      CREATE TABLE learners (
        user_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        results_read_at DATETIME(3) NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE learner_gaps (
        user_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        skill_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        failed_at DATETIME(3) NOT NULL,
        passed_at DATETIME(3) NULL,
        PRIMARY KEY (user_id, skill_id),
        KEY ix_learner_gaps_skill (skill_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE learner_gaps');
    await runner.query('DROP TABLE learners');
    await runner.query('DELETE FROM useful_votes WHERE is_useful = FALSE');
    await runner.query('ALTER TABLE useful_votes DROP COLUMN is_useful');
  }
}
