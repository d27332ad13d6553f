import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMails20261122100000 implements MigrationInterface {
  readonly name = 'CreateMails20261122100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mails (
        id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        kind VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        user_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        address VARCHAR(255) COLLATE utf8mb4_bin NULL,
        locale CHAR(2) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        created_at DATETIME(3) NOT NULL,
        claimed_until DATETIME(3) NULL,
        sent_at DATETIME(3) NULL,
        dropped_at DATETIME(3) NULL,
        KEY ix_mails_waiting (sent_at, dropped_at, created_at),
        CONSTRAINT fk_mails_user FOREIGN KEY (user_id) REFERENCES users (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mails');
  }
}
