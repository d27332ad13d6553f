import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const WORD = 'VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Files of results, sealed, until their day is over (C9). */
export class CreateCampaignExports20261122160400 implements MigrationInterface {
  readonly name = 'CreateCampaignExports20261122160400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE campaign_exports (
        id ${ID} NOT NULL PRIMARY KEY,
        campaign_id ${ID} NOT NULL,
        asked_by VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        locale CHAR(2) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        with_skills BOOLEAN NOT NULL,
        state ${WORD} NOT NULL,
        is_running BOOLEAN NULL,
        row_count INT UNSIGNED NOT NULL,
        done_count INT UNSIGNED NOT NULL DEFAULT 0,
        attempt_id ${ID} NULL,
        created_at DATETIME(3) NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_campaign_exports_running (campaign_id, asked_by, with_skills, is_running),
        KEY ix_campaign_exports_expiry (state, expires_at),
        CONSTRAINT fk_campaign_exports_campaign FOREIGN KEY (campaign_id) REFERENCES campaigns (id)
      )`);
    await runner.query(`
      CREATE TABLE campaign_export_chunks (
        campaign_export_id ${ID} NOT NULL,
        attempt_id ${ID} NOT NULL,
        rank INT UNSIGNED NOT NULL,
        sealed MEDIUMBLOB NOT NULL,
        PRIMARY KEY (campaign_export_id, attempt_id, rank),
        CONSTRAINT fk_campaign_export_chunks_export FOREIGN KEY (campaign_export_id) REFERENCES campaign_exports (id)
      )`);
    await runner.query('ALTER TABLE participations ADD KEY ix_participations_export (campaign_id, is_shown)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE participations DROP KEY ix_participations_export');
    for (const table of ['campaign_export_chunks', 'campaign_exports']) await runner.query(`DROP TABLE ${table}`);
  }
}
