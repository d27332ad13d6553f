import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const CONTENT_ID = 'VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Organizations' own target profiles, stages and badges, and the subjects they may name (C5, C13). */
export class ExtendTargetProfiles20261122160100 implements MigrationInterface {
  readonly name = 'ExtendTargetProfiles20261122160100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE target_profiles
        MODIFY COLUMN release_id ${CONTENT_ID} NULL,
        ADD COLUMN organization_id ${ID} NULL,
        ADD COLUMN creator_id ${ID} NULL,
        ADD COLUMN is_public BOOLEAN NOT NULL DEFAULT FALSE,
        ADD COLUMN stages JSON NOT NULL DEFAULT '[]',
        ADD COLUMN badges JSON NOT NULL DEFAULT '[]',
        ADD COLUMN created_at DATETIME(3) NULL,
        ADD KEY ix_target_profiles_organization (organization_id, is_offered),
        ADD KEY ix_target_profiles_creator (creator_id),
        ADD CONSTRAINT fk_target_profiles_organization FOREIGN KEY (organization_id) REFERENCES organizations (id)`);
    await runner.query(`
      CREATE TABLE target_profile_organizations (
        target_profile_id ${CONTENT_ID} NOT NULL,
        organization_id ${ID} NOT NULL,
        PRIMARY KEY (target_profile_id, organization_id),
        KEY ix_target_profile_organizations_organization (organization_id),
        CONSTRAINT fk_target_profile_organizations_profile FOREIGN KEY (target_profile_id) REFERENCES target_profiles (id),
        CONSTRAINT fk_target_profile_organizations_organization FOREIGN KEY (organization_id) REFERENCES organizations (id)
      )`);
    await runner.query(`
      CREATE TABLE content_subjects (
        id ${CONTENT_ID} NOT NULL PRIMARY KEY,
        title VARCHAR(255) NOT NULL,
        competence_id ${CONTENT_ID} NOT NULL,
        is_current BOOLEAN NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['content_subjects', 'target_profile_organizations']) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`
      ALTER TABLE target_profiles
        DROP FOREIGN KEY fk_target_profiles_organization, DROP KEY ix_target_profiles_organization,
        DROP KEY ix_target_profiles_creator, DROP COLUMN organization_id, DROP COLUMN creator_id, DROP COLUMN is_public,
        DROP COLUMN stages, DROP COLUMN badges, DROP COLUMN created_at`);
  }
}
