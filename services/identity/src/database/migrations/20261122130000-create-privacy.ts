import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const WORD = 'VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

export class CreatePrivacy20261122130000 implements MigrationInterface {
  readonly name = 'CreatePrivacy20261122130000';

  async up(runner: QueryRunner): Promise<void> {
    // Whoever writes to an account that was anonymised meanwhile fails: nothing personal can come back into it.
    await runner.query(`
      ALTER TABLE users ADD COLUMN anonymised_at DATETIME(3) NULL,
        ADD CONSTRAINT ck_users_anonymised CHECK (anonymised_at IS NULL OR (first_name = '' AND last_name = ''
          AND email IS NULL AND username IS NULL AND password_hash IS NULL))`);
    await runner.query(`
      CREATE TABLE data_exports (
        id ${ID} NOT NULL PRIMARY KEY,
        user_id ${ID} NOT NULL,
        state ${WORD} NOT NULL,
        requested_at DATETIME(3) NOT NULL,
        ready_at DATETIME(3) NULL,
        expires_at DATETIME(3) NOT NULL,
        content LONGBLOB NULL,
        UNIQUE KEY uq_data_exports_user (user_id),
        KEY ix_data_exports_expiry (state, expires_at),
        CONSTRAINT fk_data_exports_user FOREIGN KEY (user_id) REFERENCES users (id)
      )`);
    await runner.query(`
      CREATE TABLE data_export_parts (
        data_export_id ${ID} NOT NULL,
        service ${WORD} NOT NULL,
        content LONGBLOB NOT NULL,
        PRIMARY KEY (data_export_id, service),
        CONSTRAINT fk_data_export_parts_export FOREIGN KEY (data_export_id) REFERENCES data_exports (id)
      )`);
    await runner.query(`
      CREATE TABLE retention_warnings (
        user_id ${ID} NOT NULL PRIMARY KEY,
        warned_at DATETIME(3) NOT NULL,
        due_at DATETIME(3) NOT NULL,
        KEY ix_retention_warnings_due (due_at),
        CONSTRAINT fk_retention_warnings_user FOREIGN KEY (user_id) REFERENCES users (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['retention_warnings', 'data_export_parts', 'data_exports'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query('ALTER TABLE users DROP CONSTRAINT ck_users_anonymised, DROP COLUMN anonymised_at');
  }
}
