import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox and inbox every service has, the same in each schema. */
export class CreateMessagingTables20261122000000 implements MigrationInterface {
  readonly name = 'CreateMessagingTables20261122000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
        queues JSON NOT NULL,
        name VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        payload JSON NOT NULL,
        options JSON NOT NULL,
        created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        relayed_at DATETIME(3) NULL,
        KEY ix_outbox_waiting (relayed_at, id)
      )`);
    await runner.query(`
      CREATE TABLE inbox (
        message_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
        handled_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inbox');
    await runner.query('DROP TABLE outbox');
  }
}

/**
 * When the reconciler looks next whether Redis still holds what was sent (docs/adr/0012): `relayed_at` without `check_at` is done.
 * What was sent before this migration counts as done.
 */
export class CheckSentMessages20261122300000 implements MigrationInterface {
  readonly name = 'CheckSentMessages20261122300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox ADD COLUMN check_at DATETIME(3) NULL, ADD KEY ix_outbox_check (check_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox DROP KEY ix_outbox_check, DROP COLUMN check_at');
  }
}
