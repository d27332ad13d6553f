import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const WORD = 'VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

export class CreateClassSheets20261122120000 implements MigrationInterface {
  readonly name = 'CreateClassSheets20261122120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE class_sheets (
        id ${ID} NOT NULL PRIMARY KEY,
        organization_id ${ID} NOT NULL,
        division VARCHAR(255) NOT NULL,
        asked_by ${ID} NOT NULL,
        state ${WORD} NOT NULL,
        running BOOLEAN NULL,
        renew_unused BOOLEAN NOT NULL,
        sealed_key VARBINARY(128) NULL,
        pupil_count INT UNSIGNED NOT NULL,
        done_count INT UNSIGNED NOT NULL DEFAULT 0,
        created_at DATETIME(3) NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        csv_downloaded_at DATETIME(3) NULL,
        pdf_downloaded_at DATETIME(3) NULL,
        UNIQUE KEY uq_class_sheets_running (organization_id, division, running),
        KEY ix_class_sheets_expiry (state, expires_at),
        CONSTRAINT fk_class_sheets_organization FOREIGN KEY (organization_id) REFERENCES organizations (id)
      )`);
    await runner.query(`
      CREATE TABLE class_sheet_pupils (
        class_sheet_id ${ID} NOT NULL,
        rank INT UNSIGNED NOT NULL,
        learner_id ${ID} NOT NULL,
        sealed VARBINARY(1024) NULL,
        PRIMARY KEY (class_sheet_id, rank),
        UNIQUE KEY uq_class_sheet_pupils_learner (class_sheet_id, learner_id),
        CONSTRAINT fk_class_sheet_pupils_sheet FOREIGN KEY (class_sheet_id) REFERENCES class_sheets (id),
        CONSTRAINT fk_class_sheet_pupils_learner FOREIGN KEY (learner_id) REFERENCES learners (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['class_sheet_pupils', 'class_sheets']) await runner.query(`DROP TABLE ${table}`);
  }
}
