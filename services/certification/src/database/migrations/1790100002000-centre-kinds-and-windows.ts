import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const ID = `CHAR(36) ${CODE}`;

/** Kinds of centres, their suspension, national windows by kind (E2), and the files sessions were created from. */
export class CentreKindsAndWindows1790100002000 implements MigrationInterface {
  readonly name = 'CentreKindsAndWindows1790100002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE centres ADD COLUMN kind VARCHAR(10) ${CODE} NULL, ADD COLUMN suspended_at DATETIME(3) NULL`,
    );
    await runner.query(`CREATE TABLE certification_windows (
      id ${ID} NOT NULL PRIMARY KEY,
      kind VARCHAR(10) ${CODE} NOT NULL,
      opens_on DATE NOT NULL,
      closes_on DATE NOT NULL,
      UNIQUE KEY uq_certification_windows_kind (kind, opens_on)
    )`);
    await runner.query(`CREATE TABLE session_imports (
      centre_id ${ID} NOT NULL,
      file_hash BINARY(32) NOT NULL,
      session_ids JSON NOT NULL,
      candidate_count INT UNSIGNED NOT NULL,
      created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (centre_id, file_hash),
      CONSTRAINT fk_session_imports_centre FOREIGN KEY (centre_id) REFERENCES centres (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE session_imports');
    await runner.query('DROP TABLE certification_windows');
    await runner.query('ALTER TABLE centres DROP COLUMN suspended_at, DROP COLUMN kind');
  }
}
