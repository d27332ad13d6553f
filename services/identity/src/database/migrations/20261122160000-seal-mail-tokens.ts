import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails of other services bring the token of their link: it waits here sealed, as long as the mail does. */
export class SealMailTokens20261122160000 implements MigrationInterface {
  readonly name = 'SealMailTokens20261122160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mails ADD COLUMN sealed_token VARBINARY(300) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mails DROP COLUMN sealed_token');
  }
}
