import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the device of a test offers (A4), and how many skills it leaves untested. */
export class NoteDevices20261122123000 implements MigrationInterface {
  readonly name = 'NoteDevices20261122123000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessments
        ADD COLUMN device JSON NULL,
        ADD COLUMN skipped_for_device SMALLINT UNSIGNED NOT NULL DEFAULT 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assessments DROP COLUMN device, DROP COLUMN skipped_for_device');
  }
}
