import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const KEY = 'VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

export class CreatePupilAccounts20261122120000 implements MigrationInterface {
  readonly name = 'CreatePupilAccounts20261122120000';

  async up(runner: QueryRunner): Promise<void> {
    // No foreign key: a pupil's account id is reserved before the account is made, in one transaction.
    await runner.query(`
      CREATE TABLE pupil_accounts (
        pupil_key ${KEY} NOT NULL PRIMARY KEY,
        user_id ${ID} NOT NULL,
        created_at DATETIME(3) NOT NULL,
        KEY ix_pupil_accounts_user (user_id)
      )`);
    await runner.query(`
      CREATE TABLE temporary_passwords (
        user_id ${ID} NOT NULL PRIMARY KEY,
        id ${ID} NOT NULL,
        password_hash VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        request_key ${KEY} NOT NULL,
        sealed VARBINARY(64) NOT NULL,
        created_at DATETIME(3) NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_temporary_passwords_id (id),
        KEY ix_temporary_passwords_expiry (expires_at),
        CONSTRAINT fk_temporary_passwords_user FOREIGN KEY (user_id) REFERENCES users (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['temporary_passwords', 'pupil_accounts']) await runner.query(`DROP TABLE ${table}`);
  }
}
