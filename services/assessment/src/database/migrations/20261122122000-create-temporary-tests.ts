import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Demonstrations and previews: which tests are forgotten, when, and by what key a demonstration is gone on with. */
export class CreateTemporaryTests20261122122000 implements MigrationInterface {
  readonly name = 'CreateTemporaryTests20261122122000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE temporary_tests (
        assessment_id BINARY(16) NOT NULL PRIMARY KEY,
        key_hash BINARY(32) NULL,
        forget_at DATETIME(3) NOT NULL,
        KEY ix_temporary_tests_forget (forget_at),
        CONSTRAINT fk_temporary_tests_assessment FOREIGN KEY (assessment_id) REFERENCES assessments (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE temporary_tests');
  }
}
