import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const REFUSED = `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'jury_acts is append-only'`;

/**
 * Every kind of act has a place in the journal, and the database refuses to change or remove one: the journal is append-only for whoever
 * holds this service's password, and not only by habit (E9).
 */
export class ProtectJuryActs1790200001000 implements MigrationInterface {
  readonly name = 'ProtectJuryActs1790200001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE jury_acts MODIFY COLUMN jury_user_id VARCHAR(80) ${CODE} NOT NULL,
         MODIFY COLUMN decision VARCHAR(20) ${CODE} NOT NULL,
         ADD COLUMN is_effective BOOLEAN NOT NULL DEFAULT TRUE, ADD COLUMN detail JSON NULL`,
    );
    for (const act of ['update', 'delete'])
      await runner.query(`CREATE TRIGGER jury_acts_no_${act} BEFORE ${act} ON jury_acts FOR EACH ROW ${REFUSED}`);
  }

  /** Acts that were not known before are removed: the schema before has no word for them. */
  async down(runner: QueryRunner): Promise<void> {
    for (const act of ['delete', 'update']) await runner.query(`DROP TRIGGER jury_acts_no_${act}`);
    await runner.query(
      `DELETE FROM jury_acts WHERE decision NOT IN ('ACCEPT', 'REJECT', 'CANCEL') OR CHAR_LENGTH(jury_user_id) > 36`,
    );
    await runner.query(
      `ALTER TABLE jury_acts DROP COLUMN detail, DROP COLUMN is_effective,
         MODIFY COLUMN decision VARCHAR(10) ${CODE} NOT NULL, MODIFY COLUMN jury_user_id CHAR(36) ${CODE} NOT NULL`,
    );
  }
}
