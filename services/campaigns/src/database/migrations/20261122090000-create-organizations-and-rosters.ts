import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const WORD = 'VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

export class CreateOrganizationsAndRosters20261122090000 implements MigrationInterface {
  readonly name = 'CreateOrganizationsAndRosters20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organizations (
        id ${ID} NOT NULL PRIMARY KEY,
        name VARCHAR(255) NOT NULL,
        uai CHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        kind ${WORD} NOT NULL,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_organizations_uai (uai)
      )`);
    await runner.query(`
      CREATE TABLE memberships (
        organization_id ${ID} NOT NULL,
        user_id ${ID} NOT NULL,
        role ${WORD} NOT NULL,
        PRIMARY KEY (organization_id, user_id),
        KEY ix_memberships_user (user_id),
        CONSTRAINT fk_memberships_organization FOREIGN KEY (organization_id) REFERENCES organizations (id)
      )`);
    await runner.query(`
      CREATE TABLE roster_imports (
        id ${ID} NOT NULL PRIMARY KEY,
        organization_id ${ID} NOT NULL,
        uploaded_by ${ID} NOT NULL,
        state ${WORD} NOT NULL,
        percentage TINYINT UNSIGNED NOT NULL DEFAULT 0,
        size_bytes INT UNSIGNED NOT NULL DEFAULT 0,
        errors JSON NOT NULL,
        added_count INT UNSIGNED NULL,
        changed_count INT UNSIGNED NULL,
        disabled_count INT UNSIGNED NULL,
        uploaded_at DATETIME(3) NOT NULL,
        ended_at DATETIME(3) NULL,
        KEY ix_roster_imports_organization (organization_id, state, uploaded_at),
        KEY ix_roster_imports_state (state, uploaded_at),
        CONSTRAINT fk_roster_imports_organization FOREIGN KEY (organization_id) REFERENCES organizations (id)
      )`);
    await runner.query(`
      CREATE TABLE roster_file_chunks (
        roster_import_id ${ID} NOT NULL,
        rank INT UNSIGNED NOT NULL,
        bytes MEDIUMBLOB NOT NULL,
        PRIMARY KEY (roster_import_id, rank),
        CONSTRAINT fk_roster_file_chunks_import FOREIGN KEY (roster_import_id) REFERENCES roster_imports (id)
      )`);
    await runner.query(`
      CREATE TABLE learners (
        id ${ID} NOT NULL PRIMARY KEY,
        organization_id ${ID} NOT NULL,
        national_student_id VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
        first_name VARCHAR(255) NOT NULL,
        middle_name VARCHAR(255) NULL,
        third_name VARCHAR(255) NULL,
        last_name VARCHAR(255) NOT NULL,
        preferred_last_name VARCHAR(255) NULL,
        sex ${WORD} NULL,
        birth_date DATE NOT NULL,
        birth_city_code VARCHAR(255) NULL,
        birth_city VARCHAR(255) NULL,
        birth_department_code VARCHAR(255) NULL,
        birth_country_code VARCHAR(255) NULL,
        status ${WORD} NULL,
        mef_code VARCHAR(255) NULL,
        division VARCHAR(255) NOT NULL,
        user_id ${ID} NULL,
        disabled_at DATETIME(3) NULL,
        last_import_id ${ID} NOT NULL,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_learners_national_student_id (organization_id, national_student_id),
        UNIQUE KEY uq_learners_user (organization_id, user_id),
        KEY ix_learners_name (organization_id, last_name, first_name, id),
        KEY ix_learners_birth_date (organization_id, birth_date),
        CONSTRAINT fk_learners_organization FOREIGN KEY (organization_id) REFERENCES organizations (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['learners', 'roster_file_chunks', 'roster_imports', 'memberships', 'organizations'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
