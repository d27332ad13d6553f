import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Incidents are given their consequences once: what the jury changes of them afterwards stays (E8, E9). */
export class NoteConsequences1790300000000 implements MigrationInterface {
  readonly name = 'NoteConsequences1790300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE certifications ADD COLUMN consequences_at DATETIME(3) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE certifications DROP COLUMN consequences_at');
  }
}
