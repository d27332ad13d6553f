import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people opened, if they agreed; how useful tutorials are; the order of « Mes tutos » (T2, T5). */
export class NoteReadingsAndQuality20261122250000 implements MigrationInterface {
  readonly name = 'NoteReadingsAndQuality20261122250000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reading_consents (
        user_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        given_at DATETIME(3) NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE tutorial_readings (
        user_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        tutorial_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        opened_at DATETIME(3) NOT NULL,
        read_at DATETIME(3) NULL,
        PRIMARY KEY (user_id, tutorial_id),
        CONSTRAINT fk_tutorial_readings_tutorial FOREIGN KEY (tutorial_id) REFERENCES tutorials (id)
      )`);
    await runner.query(`
      CREATE TABLE tutorial_quality (
        tutorial_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        useful_count INT UNSIGNED NOT NULL,
        useless_count INT UNSIGNED NOT NULL,
        usefulness DECIMAL(5, 4) NOT NULL,
        retested_count INT UNSIGNED NOT NULL,
        passed_count INT UNSIGNED NOT NULL,
        effect DECIMAL(5, 4) NULL,
        score SMALLINT UNSIGNED NOT NULL,
        computed_at DATETIME(3) NOT NULL,
        CONSTRAINT fk_tutorial_quality_tutorial FOREIGN KEY (tutorial_id) REFERENCES tutorials (id)
      )`);
    await runner.query('ALTER TABLE learner_gaps ADD COLUMN first_failed_at DATETIME(3) NULL');
    await runner.query('UPDATE learner_gaps SET first_failed_at = failed_at');
    await runner.query('ALTER TABLE learner_gaps MODIFY first_failed_at DATETIME(3) NOT NULL');
    await runner.query('ALTER TABLE saved_tutorials ADD COLUMN place BIGINT NOT NULL DEFAULT 0');
    await runner.query(`
      UPDATE saved_tutorials SET place = TIMESTAMPDIFF(MICROSECOND, '1970-01-01 00:00:00', saved_at) DIV 1000 * 1024`);
    await runner.query(`
      ALTER TABLE saved_tutorials ADD KEY ix_saved_tutorials_place (user_id, place, tutorial_id), DROP KEY ix_saved_tutorials_page`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE saved_tutorials ADD KEY ix_saved_tutorials_page (user_id, saved_at, tutorial_id),
        DROP KEY ix_saved_tutorials_place, DROP COLUMN place`);
    await runner.query('ALTER TABLE learner_gaps DROP COLUMN first_failed_at');
    for (const table of ['tutorial_quality', 'tutorial_readings', 'reading_consents'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
