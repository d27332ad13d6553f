import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const PROVIDER = 'VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const EXTERNAL_ID = 'VARCHAR(512) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

export class CreateExternalIdentities20261122110000 implements MigrationInterface {
  readonly name = 'CreateExternalIdentities20261122110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE authentication_methods (
        id ${ID} NOT NULL PRIMARY KEY,
        user_id ${ID} NOT NULL,
        provider ${PROVIDER} NOT NULL,
        external_id ${EXTERNAL_ID} NOT NULL,
        first_name VARCHAR(100) NULL,
        last_name VARCHAR(100) NULL,
        created_at DATETIME(3) NOT NULL,
        last_used_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_authentication_methods_external (provider, external_id),
        UNIQUE KEY uq_authentication_methods_user (user_id, provider),
        CONSTRAINT fk_authentication_methods_user FOREIGN KEY (user_id) REFERENCES users (id)
      )`);
    await runner.query(`
      CREATE TABLE external_identities (
        id ${ID} NOT NULL PRIMARY KEY,
        provider ${PROVIDER} NOT NULL,
        external_id ${EXTERNAL_ID} NOT NULL,
        first_name VARCHAR(100) NULL,
        last_name VARCHAR(100) NULL,
        uai VARCHAR(8) NULL,
        linked_to ${ID} NULL,
        created_at DATETIME(3) NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_external_identities_external (provider, external_id),
        KEY ix_external_identities_expiry (expires_at)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['external_identities', 'authentication_methods']) await runner.query(`DROP TABLE ${table}`);
  }
}
