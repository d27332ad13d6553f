import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tutorials that are pages of ours have no link but a text; and each may say for which level it is (T1). */
export class AddOwnPages20261122150000 implements MigrationInterface {
  readonly name = 'AddOwnPages20261122150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tutorials
        MODIFY link VARCHAR(2000) NULL,
        ADD COLUMN page MEDIUMTEXT NULL,
        ADD COLUMN level TINYINT UNSIGNED NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE tutorials SET link = '' WHERE link IS NULL`);
    await runner.query('ALTER TABLE tutorials MODIFY link VARCHAR(2000) NOT NULL, DROP COLUMN page, DROP COLUMN level');
  }
}
