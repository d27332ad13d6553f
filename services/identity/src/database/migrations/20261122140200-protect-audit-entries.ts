import type { MigrationInterface, QueryRunner } from 'typeorm';

const REFUSED = `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entries is append-only'`;

/**
 * The journal is append-only for whoever holds this service's password, and not only by habit. Where the server writes a
 * binary log, creating a trigger needs `log_bin_trust_function_creators = 1`, or the SUPER privilege.
 */
export class ProtectAuditEntries20261122140200 implements MigrationInterface {
  readonly name = 'ProtectAuditEntries20261122140200';

  async up(runner: QueryRunner): Promise<void> {
    for (const act of ['update', 'delete'])
      await runner.query(
        `CREATE TRIGGER audit_entries_no_${act} BEFORE ${act} ON audit_entries FOR EACH ROW ${REFUSED}`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const act of ['delete', 'update']) await runner.query(`DROP TRIGGER audit_entries_no_${act}`);
  }
}
