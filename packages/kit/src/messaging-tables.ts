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

/** Messages whose attempts are exhausted: kept here rather than in Redis, which may be wiped. */
export class CreateDeadLetters20261122310000 implements MigrationInterface {
  readonly name = 'CreateDeadLetters20261122310000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dead_letters (
        message_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        name VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        payload JSON NOT NULL,
        error VARCHAR(500) NOT NULL,
        attempts INT NOT NULL,
        first_failed_at DATETIME(3) NOT NULL,
        last_failed_at DATETIME(3) NOT NULL,
        KEY ix_dead_letters_last (last_failed_at)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dead_letters');
  }
}

/** Mutations that came with an idempotency key, and their answers for 24 h (docs/adr/0014). */
export class CreateIdempotencyKeys20261122320000 implements MigrationInterface {
  readonly name = 'CreateIdempotencyKeys20261122320000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_keys (
        id BINARY(32) NOT NULL PRIMARY KEY,
        parameters BINARY(32) NOT NULL,
        token CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        held_until DATETIME(3) NOT NULL,
        effects INT NOT NULL DEFAULT 0,
        status SMALLINT NULL,
        answer MEDIUMBLOB NULL,
        created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        KEY ix_idempotency_keys_created (created_at)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys');
  }
}

/**
 * In which order messages were written, and about what (docs/adr/0018). Ids are of the clocks of several machines: they do not tell.
 * Messages of a release that does not know the columns are about nothing, and may overtake each other.
 */
export class OrderMessages20261122330000 implements MigrationInterface {
  readonly name = 'OrderMessages20261122330000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE outbox
         ADD COLUMN sequence BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
         ADD COLUMN aggregate_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
         ADD KEY ix_outbox_sequence (sequence),
         ADD KEY ix_outbox_unsent (relayed_at, sequence)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outbox DROP KEY ix_outbox_unsent, DROP COLUMN sequence, DROP COLUMN aggregate_id`);
  }
}

/** Those of every service, before its own. */
export const MESSAGING_MIGRATIONS = [
  CreateMessagingTables20261122000000,
  CheckSentMessages20261122300000,
  CreateDeadLetters20261122310000,
  CreateIdempotencyKeys20261122320000,
  OrderMessages20261122330000,
];
