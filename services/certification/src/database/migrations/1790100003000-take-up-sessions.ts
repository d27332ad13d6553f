import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which member of the jury has taken a session up, and when (E9). */
export class TakeUpSessions1790100003000 implements MigrationInterface {
  readonly name = 'TakeUpSessions1790100003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE sessions ADD COLUMN taken_up_by CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
         ADD COLUMN taken_up_at DATETIME(3) NULL`,
    );
  }

  /** What was not known before becomes what it is for the jury: finalised. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE sessions SET status = 'FINALISED' WHERE status = 'IN_PROCESS'`);
    await runner.query('ALTER TABLE sessions DROP COLUMN taken_up_at, DROP COLUMN taken_up_by');
  }
}
