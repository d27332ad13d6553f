import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const CONTENT_ID = 'VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const WORD = 'VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Kinds of campaigns, their owner, what they ask and promise, archives (C6, C10, C13). */
export class ExtendCampaigns20261122160200 implements MigrationInterface {
  readonly name = 'ExtendCampaigns20261122160200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE campaigns
        MODIFY COLUMN target_profile_id ${CONTENT_ID} NULL,
        ADD COLUMN owner_id ${ID} NULL,
        ADD COLUMN type ${WORD} NOT NULL DEFAULT 'ASSESSMENT',
        ADD COLUMN stages JSON NOT NULL DEFAULT '[]',
        ADD COLUMN badges JSON NOT NULL DEFAULT '[]',
        ADD COLUMN external_id_label VARCHAR(255) NULL,
        ADD COLUMN external_id_required BOOLEAN NOT NULL DEFAULT FALSE,
        ADD COLUMN multiple_sendings BOOLEAN NOT NULL DEFAULT TRUE,
        ADD COLUMN is_anonymous BOOLEAN NOT NULL DEFAULT FALSE,
        ADD COLUMN archived_at DATETIME(3) NULL,
        ADD COLUMN archived_by ${ID} NULL,
        ADD COLUMN deleted_at DATETIME(3) NULL,
        ADD COLUMN deleted_by ${ID} NULL,
        ADD KEY ix_campaigns_owner (owner_id)`);
    await runner.query('UPDATE campaigns SET owner_id = creator_id');
    await runner.query(`ALTER TABLE campaigns MODIFY COLUMN owner_id ${ID} NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE campaigns
        DROP KEY ix_campaigns_owner, DROP COLUMN owner_id, DROP COLUMN type, DROP COLUMN stages, DROP COLUMN badges,
        DROP COLUMN external_id_label, DROP COLUMN external_id_required, DROP COLUMN multiple_sendings,
        DROP COLUMN is_anonymous, DROP COLUMN archived_at, DROP COLUMN archived_by, DROP COLUMN deleted_at,
        DROP COLUMN deleted_by`);
  }
}
