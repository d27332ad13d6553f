import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEmailProofs20261122100100 implements MigrationInterface {
  readonly name = 'CreateEmailProofs20261122100100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users ADD COLUMN email_verified_at DATETIME(3) NULL');
    await runner.query(`
      CREATE TABLE email_tokens (
        token_hash BINARY(32) NOT NULL PRIMARY KEY,
        user_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        purpose VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        email VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        used_at DATETIME(3) NULL,
        KEY ix_email_tokens_user (user_id, purpose),
        KEY ix_email_tokens_expiry (expires_at),
        CONSTRAINT fk_email_tokens_user FOREIGN KEY (user_id) REFERENCES users (id)
      )`);
    await runner.query(`
      CREATE TABLE email_changes (
        user_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        email VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
        code_hash BINARY(32) NULL,
        try_count INT UNSIGNED NOT NULL DEFAULT 0,
        expires_at DATETIME(3) NOT NULL,
        KEY ix_email_changes_expiry (expires_at),
        CONSTRAINT fk_email_changes_user FOREIGN KEY (user_id) REFERENCES users (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['email_changes', 'email_tokens']) await runner.query(`DROP TABLE ${table}`);
    await runner.query('ALTER TABLE users DROP COLUMN email_verified_at');
  }
}
