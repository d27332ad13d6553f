import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Who worked in an organization and until when: nobody sits on the jury of those who were their pupils (E9). */
export class RememberFormerMembers20261122235000 implements MigrationInterface {
  readonly name = 'RememberFormerMembers20261122235000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE former_memberships (
        organization_id ${ID} NOT NULL,
        user_id ${ID} NOT NULL,
        left_at DATETIME(3) NOT NULL,
        PRIMARY KEY (organization_id, user_id),
        KEY ix_former_memberships_user (user_id),
        CONSTRAINT fk_former_memberships_organization FOREIGN KEY (organization_id) REFERENCES organizations (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE former_memberships');
  }
}
