import type { MigrationInterface, QueryRunner } from 'typeorm';

const PROFILE = 'VARCHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL';

/** Whether somebody is a pupil, and where: what the GAR says at each sign-in, for a year (I1). */
export class KeepSchoolAffiliations20261122140300 implements MigrationInterface {
  readonly name = 'KeepSchoolAffiliations20261122140300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE authentication_methods
        ADD COLUMN profile ${PROFILE},
        ADD COLUMN uai VARCHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        ADD COLUMN divisions JSON NULL,
        ADD COLUMN affiliation_until DATETIME(3) NULL,
        ADD KEY ix_authentication_methods_affiliation (affiliation_until)`);
    await runner.query(`ALTER TABLE external_identities ADD COLUMN profile ${PROFILE}, ADD COLUMN divisions JSON NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE external_identities DROP COLUMN divisions, DROP COLUMN profile');
    await runner.query(`
      ALTER TABLE authentication_methods DROP KEY ix_authentication_methods_affiliation,
        DROP COLUMN affiliation_until, DROP COLUMN divisions, DROP COLUMN uai, DROP COLUMN profile`);
  }
}
