import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAuditEntries20261122100300 implements MigrationInterface {
  readonly name = 'CreateAuditEntries20261122100300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entries (
        id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        act VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        actor_id VARCHAR(64) NOT NULL,
        subject_id VARCHAR(64) NULL,
        details JSON NOT NULL,
        at DATETIME(3) NOT NULL,
        KEY ix_audit_entries_subject (subject_id, id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entries');
  }
}
