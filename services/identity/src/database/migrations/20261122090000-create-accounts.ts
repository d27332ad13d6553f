import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccounts20261122090000 implements MigrationInterface {
  readonly name = 'CreateAccounts20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE users (
        id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        first_name VARCHAR(100) NOT NULL,
        last_name VARCHAR(100) NOT NULL,
        email VARCHAR(255) COLLATE utf8mb4_bin NULL,
        username VARCHAR(255) COLLATE utf8mb4_bin NULL,
        password_hash VARCHAR(255) NULL,
        roles JSON NOT NULL,
        terms_of_use_version VARCHAR(20) NOT NULL,
        terms_of_use_accepted_at DATETIME(3) NOT NULL,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_users_email (email),
        UNIQUE KEY uq_users_username (username)
      )`);
    await runner.query(`
      CREATE TABLE sign_in_sessions (
        id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        user_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        created_at DATETIME(3) NOT NULL,
        ended_at DATETIME(3) NULL,
        end_reason VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        KEY ix_sign_in_sessions_user (user_id),
        CONSTRAINT fk_sign_in_sessions_user FOREIGN KEY (user_id) REFERENCES users (id)
      )`);
    await runner.query(`
      CREATE TABLE refresh_tokens (
        token_hash BINARY(32) NOT NULL PRIMARY KEY,
        session_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        created_at DATETIME(3) NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        used_at DATETIME(3) NULL,
        KEY ix_refresh_tokens_session (session_id),
        CONSTRAINT fk_refresh_tokens_session FOREIGN KEY (session_id) REFERENCES sign_in_sessions (id)
      )`);
    await runner.query(`
      CREATE TABLE sign_in_attempts (
        identifier_hash BINARY(32) NOT NULL PRIMARY KEY,
        failure_count INT UNSIGNED NOT NULL,
        blocked_until DATETIME(3) NULL,
        blocked_for_good BOOLEAN NOT NULL DEFAULT FALSE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sign_in_attempts', 'refresh_tokens', 'sign_in_sessions', 'users'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
