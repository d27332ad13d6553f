import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a Bayesian test was given at its start, and its answers as it remembers them (docs/adaptive.md); `null` for the others. */
export class NoteSelections20261122190000 implements MigrationInterface {
  readonly name = 'NoteSelections20261122190000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assessments ADD COLUMN selection JSON NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assessments DROP COLUMN selection');
  }
}
