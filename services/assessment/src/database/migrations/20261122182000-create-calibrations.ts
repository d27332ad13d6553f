import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCalibrations20261122182000 implements MigrationInterface {
  readonly name = 'CreateCalibrations20261122182000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calibrations (
        id BINARY(16) NOT NULL PRIMARY KEY,
        state VARCHAR(7) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        release_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        data_until DATETIME(3) NOT NULL,
        started_at DATETIME(3) NOT NULL,
        finished_at DATETIME(3) NULL,
        pass_count SMALLINT UNSIGNED NOT NULL DEFAULT 0,
        last_change DOUBLE NULL,
        test_count BIGINT UNSIGNED NOT NULL DEFAULT 0,
        answer_count BIGINT UNSIGNED NOT NULL DEFAULT 0,
        item_count INT UNSIGNED NOT NULL DEFAULT 0,
        flagged_count INT UNSIGNED NOT NULL DEFAULT 0,
        log_likelihood DOUBLE NULL,
        estimation JSON NOT NULL,
        running_marker TINYINT GENERATED ALWAYS AS (CASE WHEN state = 'RUNNING' THEN 1 END) STORED,
        active_marker TINYINT GENERATED ALWAYS AS (CASE WHEN state = 'ACTIVE' THEN 1 END) STORED,
        UNIQUE KEY uq_calibrations_running (running_marker),
        UNIQUE KEY uq_calibrations_active (active_marker),
        KEY ix_calibrations_release (release_id),
        CONSTRAINT fk_calibrations_release FOREIGN KEY (release_id) REFERENCES content_releases (id)
      )`);
    await runner.query(`
      CREATE TABLE calibration_items (
        calibration_id BINARY(16) NOT NULL,
        challenge_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        competence_id VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        is_trusted BOOLEAN NOT NULL,
        a DOUBLE NOT NULL,
        b DOUBLE NOT NULL,
        guess DOUBLE NOT NULL,
        slip DOUBLE NOT NULL,
        se_b DOUBLE NOT NULL,
        report JSON NOT NULL,
        PRIMARY KEY (calibration_id, challenge_id),
        KEY ix_calibration_items_competence (calibration_id, competence_id),
        CONSTRAINT fk_calibration_items_calibration FOREIGN KEY (calibration_id) REFERENCES calibrations (id)
      )`);
    await runner.query(`
      CREATE TABLE calibration_acts (
        id BINARY(16) NOT NULL PRIMARY KEY,
        calibration_id BINARY(16) NOT NULL,
        act VARCHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        user_id BINARY(16) NOT NULL,
        at DATETIME(3) NOT NULL,
        KEY ix_calibration_acts_calibration (calibration_id, id),
        CONSTRAINT fk_calibration_acts_calibration FOREIGN KEY (calibration_id) REFERENCES calibrations (id)
      )`);
    // The version a test started with, which it keeps; no key: only ever read with its test.
    await runner.query('ALTER TABLE assessments ADD COLUMN calibration_id BINARY(16) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assessments DROP COLUMN calibration_id');
    for (const table of ['calibration_acts', 'calibration_items', 'calibrations'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
