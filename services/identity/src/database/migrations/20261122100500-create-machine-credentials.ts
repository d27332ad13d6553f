import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMachineCredentials20261122100500 implements MigrationInterface {
  readonly name = 'CreateMachineCredentials20261122100500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE machine_credentials (
        client_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        secret_hash BINARY(32) NOT NULL,
        scopes JSON NOT NULL,
        label VARCHAR(100) NOT NULL,
        created_by CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        created_at DATETIME(3) NOT NULL,
        revoked_at DATETIME(3) NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE machine_credentials');
  }
}
