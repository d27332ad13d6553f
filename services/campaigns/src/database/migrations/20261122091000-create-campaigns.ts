import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const CONTENT_ID = 'VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const WORD = 'VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

export class CreateCampaigns20261122091000 implements MigrationInterface {
  readonly name = 'CreateCampaigns20261122091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE target_profiles (
        id ${CONTENT_ID} NOT NULL PRIMARY KEY,
        title VARCHAR(255) NOT NULL,
        category VARCHAR(64) NOT NULL,
        description TEXT NOT NULL,
        subjects JSON NOT NULL,
        release_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        is_offered BOOLEAN NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE campaigns (
        id ${ID} NOT NULL PRIMARY KEY,
        organization_id ${ID} NOT NULL,
        creator_id ${ID} NOT NULL,
        name VARCHAR(255) NOT NULL,
        title VARCHAR(255) NULL,
        welcome_text TEXT NULL,
        code CHAR(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        target_profile_id ${CONTENT_ID} NOT NULL,
        subjects JSON NOT NULL,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_campaigns_code (code),
        KEY ix_campaigns_organization (organization_id, id),
        CONSTRAINT fk_campaigns_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT fk_campaigns_target_profile FOREIGN KEY (target_profile_id) REFERENCES target_profiles (id)
      )`);
    await runner.query(`
      CREATE TABLE participations (
        id ${ID} NOT NULL PRIMARY KEY,
        campaign_id ${ID} NOT NULL,
        user_id ${ID} NOT NULL,
        learner_id ${ID} NULL,
        first_name VARCHAR(100) NULL,
        last_name VARCHAR(100) NULL,
        status ${WORD} NOT NULL,
        assessment_id ${ID} NULL,
        started_at DATETIME(3) NOT NULL,
        shared_at DATETIME(3) NULL,
        UNIQUE KEY uq_participations_campaign_user (campaign_id, user_id),
        KEY ix_participations_user (user_id, id),
        CONSTRAINT fk_participations_campaign FOREIGN KEY (campaign_id) REFERENCES campaigns (id),
        CONSTRAINT fk_participations_learner FOREIGN KEY (learner_id) REFERENCES learners (id)
      )`);
    await runner.query(`
      CREATE TABLE participation_results (
        participation_id ${ID} NOT NULL,
        competence_id ${CONTENT_ID} NOT NULL,
        skill_count INT UNSIGNED NOT NULL,
        tested_skill_count INT UNSIGNED NOT NULL,
        validated_skill_count INT UNSIGNED NOT NULL,
        PRIMARY KEY (participation_id, competence_id),
        CONSTRAINT fk_participation_results_participation FOREIGN KEY (participation_id) REFERENCES participations (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['participation_results', 'participations', 'campaigns', 'target_profiles'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
