import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const ID = `CHAR(36) ${CODE}`;

/** Who worked for a centre and until when, for the jury (E9); and candidates asked nothing that needs eyes or a mouse (E3). */
export class RememberFormerMembers1790400000000 implements MigrationInterface {
  readonly name = 'RememberFormerMembers1790400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE former_centre_members (
      centre_id ${ID} NOT NULL,
      user_id ${ID} NOT NULL,
      left_at DATETIME(3) NOT NULL,
      PRIMARY KEY (centre_id, user_id),
      KEY ix_former_centre_members_user (user_id),
      CONSTRAINT fk_former_centre_members_centre FOREIGN KEY (centre_id) REFERENCES centres (id)
    )`);
    await runner.query('ALTER TABLE candidate_details ADD COLUMN is_accessible_only BOOLEAN NOT NULL DEFAULT FALSE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE candidate_details DROP COLUMN is_accessible_only');
    await runner.query('DROP TABLE former_centre_members');
  }
}
