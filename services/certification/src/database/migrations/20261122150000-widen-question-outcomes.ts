import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Room for FOCUSED_OUT, which assessment tells of a right answer whose page was left. */
export class WidenQuestionOutcomes20261122150000 implements MigrationInterface {
  readonly name = 'WidenQuestionOutcomes20261122150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE certification_questions MODIFY COLUMN outcome VARCHAR(11) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL',
    );
  }

  /** What was not known before becomes what it counts as: failed. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE certification_questions SET outcome = 'WRONG' WHERE outcome = 'FOCUSED_OUT'`);
    await runner.query(
      'ALTER TABLE certification_questions MODIFY COLUMN outcome VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL',
    );
  }
}
