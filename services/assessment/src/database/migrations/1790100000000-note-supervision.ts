import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an invigilator does to a certification: suspends it, moves it, gives it time, replaces a question (E6). */
export class NoteSupervision1790100000000 implements MigrationInterface {
  readonly name = 'NoteSupervision1790100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE assessments ADD COLUMN suspended_until DATETIME(3) NULL, ADD COLUMN supervision JSON NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assessments DROP COLUMN supervision, DROP COLUMN suspended_until');
  }
}
