import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const ID = `CHAR(36) ${CODE}`;

/** People invited by mail to work for a centre (E2). */
export class CreateCentreInvitations1790100004000 implements MigrationInterface {
  readonly name = 'CreateCentreInvitations1790100004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE centre_invitations (
      id ${ID} NOT NULL PRIMARY KEY,
      centre_id ${ID} NOT NULL,
      email VARCHAR(255) ${CODE} NULL,
      is_admin BOOLEAN NOT NULL,
      locale CHAR(2) ${CODE} NOT NULL,
      invited_by ${ID} NOT NULL,
      is_open BOOLEAN NULL,
      token_hash BINARY(32) NOT NULL,
      mail_id ${ID} NOT NULL,
      created_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL,
      accepted_by ${ID} NULL,
      UNIQUE KEY uq_centre_invitations_open (centre_id, email, is_open),
      UNIQUE KEY uq_centre_invitations_token (token_hash),
      CONSTRAINT fk_centre_invitations_centre FOREIGN KEY (centre_id) REFERENCES centres (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE centre_invitations');
  }
}
