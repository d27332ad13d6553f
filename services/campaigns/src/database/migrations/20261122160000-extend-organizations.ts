import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const WORD = 'VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const CODE = 'VARCHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Académies and their supervisors, tags, invitations by mail (C1). */
export class ExtendOrganizations20261122160000 implements MigrationInterface {
  readonly name = 'ExtendOrganizations20261122160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organizations
        ADD COLUMN academy_id ${CODE} NULL,
        ADD COLUMN contact_email VARCHAR(255) COLLATE utf8mb4_bin NULL,
        ADD COLUMN tags JSON NOT NULL DEFAULT '[]',
        ADD KEY ix_organizations_academy (academy_id, kind, id)`);
    await runner.query('ALTER TABLE memberships ADD COLUMN joined_at DATETIME(3) NULL');
    await runner.query(`
      CREATE TABLE academy_supervisors (
        academy_id ${CODE} NOT NULL,
        user_id ${ID} NOT NULL,
        granted_by ${ID} NOT NULL,
        granted_at DATETIME(3) NOT NULL,
        PRIMARY KEY (academy_id, user_id),
        KEY ix_academy_supervisors_user (user_id)
      )`);
    await runner.query(`
      CREATE TABLE invitations (
        id ${ID} NOT NULL PRIMARY KEY,
        organization_id ${ID} NOT NULL,
        email VARCHAR(255) COLLATE utf8mb4_bin NULL,
        role ${WORD} NOT NULL,
        locale CHAR(2) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        invited_by ${ID} NOT NULL,
        is_open BOOLEAN NULL,
        token_hash BINARY(32) NOT NULL,
        sending INT UNSIGNED NOT NULL,
        mail_id ${ID} NOT NULL,
        created_at DATETIME(3) NOT NULL,
        sent_at DATETIME(3) NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        accepted_at DATETIME(3) NULL,
        accepted_by ${ID} NULL,
        cancelled_at DATETIME(3) NULL,
        UNIQUE KEY uq_invitations_open (organization_id, email, is_open),
        UNIQUE KEY uq_invitations_token (token_hash),
        KEY ix_invitations_organization (organization_id, is_open, id),
        KEY ix_invitations_inviter (invited_by, created_at),
        KEY ix_invitations_accepted_by (accepted_by),
        CONSTRAINT fk_invitations_organization FOREIGN KEY (organization_id) REFERENCES organizations (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['invitations', 'academy_supervisors']) await runner.query(`DROP TABLE ${table}`);
    await runner.query('ALTER TABLE memberships DROP COLUMN joined_at');
    await runner.query(
      `ALTER TABLE organizations DROP KEY ix_organizations_academy, DROP COLUMN academy_id, DROP COLUMN contact_email,
         DROP COLUMN tags`,
    );
  }
}
