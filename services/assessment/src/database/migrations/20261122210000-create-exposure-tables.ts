import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What too many people see, by version; ended tests are read in the order of their ends to make the next one. */
export class CreateExposureTables20261122210000 implements MigrationInterface {
  readonly name = 'CreateExposureTables20261122210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exposure_tables (
        id BINARY(16) NOT NULL PRIMARY KEY,
        made_at DATETIME(3) NOT NULL,
        chances JSON NOT NULL,
        counts JSON NOT NULL
      )`);
    await runner.query('ALTER TABLE assessments ADD KEY ix_assessments_ended (ended_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assessments DROP KEY ix_assessments_ended');
    await runner.query('DROP TABLE exposure_tables');
  }
}
