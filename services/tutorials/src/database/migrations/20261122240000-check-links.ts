import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of the links of the catalogue, and how to be polite to the hosts they lead to (T5). */
export class CheckLinks20261122240000 implements MigrationInterface {
  readonly name = 'CheckLinks20261122240000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE tutorials ADD COLUMN dead_at DATETIME(3) NULL');
    await runner.query(`
      CREATE TABLE link_hosts (
        host VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        next_at DATETIME(3) NOT NULL,
        answered_at DATETIME(3) NULL,
        robots MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        robots_at DATETIME(3) NULL,
        KEY ix_link_hosts_answered (answered_at)
      )`);
    await runner.query(`
      CREATE TABLE link_checks (
        tutorial_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        link_key BINARY(32) NOT NULL,
        host VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        state VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'UNCHECKED',
        problem VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        http_status SMALLINT UNSIGNED NULL,
        failure_count SMALLINT UNSIGNED NOT NULL DEFAULT 0,
        failing_since DATETIME(3) NULL,
        checked_at DATETIME(3) NULL,
        next_at DATETIME(3) NOT NULL,
        KEY ix_link_checks_due (next_at),
        KEY ix_link_checks_state (state, tutorial_id),
        CONSTRAINT fk_link_checks_tutorial FOREIGN KEY (tutorial_id) REFERENCES tutorials (id),
        CONSTRAINT fk_link_checks_host FOREIGN KEY (host) REFERENCES link_hosts (host)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE link_checks');
    await runner.query('DROP TABLE link_hosts');
    await runner.query('ALTER TABLE tutorials DROP COLUMN dead_at');
  }
}
