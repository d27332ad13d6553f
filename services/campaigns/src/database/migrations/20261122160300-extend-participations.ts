import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const CONTENT_ID = 'VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Tries, results by subject, profiles that were sent, badges, and the sums that collective pages read (C8–C11). */
export class ExtendParticipations20261122160300 implements MigrationInterface {
  readonly name = 'ExtendParticipations20261122160300';

  async up(runner: QueryRunner): Promise<void> {
    await this.extendParticipations(runner);
    await this.createResults(runner);
    await this.createSums(runner);
    await this.moveResults(runner);
  }

  private async extendParticipations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participations
        ADD COLUMN organization_id ${ID} NULL,
        ADD COLUMN round SMALLINT UNSIGNED NOT NULL DEFAULT 1,
        ADD COLUMN is_shown BOOLEAN NULL DEFAULT TRUE,
        ADD COLUMN external_id VARCHAR(255) NULL,
        ADD COLUMN sorted_last_name VARCHAR(255) NOT NULL DEFAULT '',
        ADD COLUMN sorted_first_name VARCHAR(255) NOT NULL DEFAULT '',
        ADD COLUMN skill_count INT UNSIGNED NULL,
        ADD COLUMN validated_skill_count INT UNSIGNED NULL,
        ADD COLUMN mastery TINYINT UNSIGNED NULL,
        ADD COLUMN stage_rank TINYINT UNSIGNED NULL,
        ADD COLUMN pix SMALLINT UNSIGNED NULL,
        ADD COLUMN is_certifiable BOOLEAN NULL,
        ADD COLUMN certifiable_count TINYINT UNSIGNED NULL,
        ADD COLUMN deleted_at DATETIME(3) NULL,
        ADD COLUMN deleted_by ${ID} NULL,
        ADD UNIQUE KEY uq_participations_round (campaign_id, user_id, round),
        ADD UNIQUE KEY uq_participations_shown (campaign_id, user_id, is_shown),
        ADD UNIQUE KEY uq_participations_learner (campaign_id, learner_id, round),
        ADD KEY ix_participations_figures
          (campaign_id, is_shown, status, mastery, stage_rank, is_certifiable, certifiable_count, pix),
        ADD KEY ix_participations_names (campaign_id, is_shown, sorted_last_name, sorted_first_name, id),
        ADD KEY ix_participations_started (campaign_id, deleted_at, started_at),
        ADD KEY ix_participations_shared (campaign_id, deleted_at, shared_at),
        ADD KEY ix_participations_organization
          (organization_id, is_shown, status, is_certifiable, started_at, shared_at, user_id)`);
    await runner.query('ALTER TABLE participations DROP KEY uq_participations_campaign_user');
    await runner.query(`UPDATE participations p JOIN campaigns c ON c.id = p.campaign_id
      LEFT JOIN learners l ON l.id = p.learner_id SET p.organization_id = c.organization_id,
        p.sorted_last_name = COALESCE(l.last_name, p.last_name, ''),
        p.sorted_first_name = COALESCE(l.first_name, p.first_name, '')`);
    await runner.query(`ALTER TABLE participations MODIFY COLUMN organization_id ${ID} NOT NULL`);
  }

  /** Signed numbers: sums take away what they added. */
  private async createResults(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE participation_subject_results (
        participation_id ${ID} NOT NULL,
        competence_id ${CONTENT_ID} NOT NULL,
        subject_id ${CONTENT_ID} NOT NULL,
        skill_count INT NOT NULL,
        tested_skill_count INT NOT NULL,
        validated_skill_count INT NOT NULL,
        max_level TINYINT NOT NULL,
        reached_level TINYINT NOT NULL,
        relevance DECIMAL(8, 4) NOT NULL,
        skills JSON NOT NULL,
        PRIMARY KEY (participation_id, competence_id, subject_id),
        CONSTRAINT fk_participation_subject_results_participation FOREIGN KEY (participation_id)
          REFERENCES participations (id)
      )`);
    await runner.query(`
      CREATE TABLE participation_profiles (
        participation_id ${ID} NOT NULL,
        competence_id ${CONTENT_ID} NOT NULL,
        level TINYINT NOT NULL,
        pix SMALLINT NOT NULL,
        PRIMARY KEY (participation_id, competence_id),
        CONSTRAINT fk_participation_profiles_participation FOREIGN KEY (participation_id) REFERENCES participations (id)
      )`);
    await runner.query(`
      CREATE TABLE participation_badges (
        participation_id ${ID} NOT NULL,
        badge_id ${CONTENT_ID} NOT NULL,
        PRIMARY KEY (participation_id, badge_id),
        CONSTRAINT fk_participation_badges_participation FOREIGN KEY (participation_id) REFERENCES participations (id)
      )`);
  }

  /** A campaign's results shared out over rows, so that many may send at once: see `sum-repository.ts`. */
  private async createSums(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE campaign_sums (
        campaign_id ${ID} NOT NULL,
        kind VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        competence_id ${CONTENT_ID} NOT NULL,
        item_id ${CONTENT_ID} NOT NULL,
        shard TINYINT UNSIGNED NOT NULL,
        participant_count INT NOT NULL,
        skill_sum BIGINT NOT NULL DEFAULT 0,
        validated_sum BIGINT NOT NULL DEFAULT 0,
        relevance_sum DECIMAL(20, 4) NOT NULL DEFAULT 0,
        level_sum BIGINT NOT NULL DEFAULT 0,
        pix_sum BIGINT NOT NULL DEFAULT 0,
        PRIMARY KEY (campaign_id, kind, competence_id, item_id, shard),
        CONSTRAINT fk_campaign_sums_campaign FOREIGN KEY (campaign_id) REFERENCES campaigns (id)
      )`);
  }

  /** What was sent before subjects were kept stays, by competence: its subject has no name, no level. */
  private async moveResults(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO participation_subject_results (participation_id, competence_id, subject_id, skill_count,
        tested_skill_count, validated_skill_count, max_level, reached_level, relevance, skills)
      SELECT participation_id, competence_id, '', skill_count, tested_skill_count, validated_skill_count, 0, 0, 0, '[]'
      FROM participation_results`);
    await runner.query(`
      UPDATE participations p JOIN (SELECT participation_id, SUM(skill_count) AS skills, SUM(validated_skill_count) AS valid
        FROM participation_results GROUP BY participation_id) r ON r.participation_id = p.id
      SET p.skill_count = r.skills, p.validated_skill_count = r.valid, p.mastery = ROUND(100 * r.valid / r.skills)`);
    await runner.query(`
      INSERT INTO campaign_sums (campaign_id, kind, competence_id, item_id, shard, participant_count, skill_sum, validated_sum)
      SELECT p.campaign_id, 'COMPETENCE', r.competence_id, '', 0, COUNT(*), SUM(r.skill_count), SUM(r.validated_skill_count)
      FROM participation_results r JOIN participations p ON p.id = r.participation_id
      WHERE p.status = 'SHARED' GROUP BY p.campaign_id, r.competence_id`);
    await runner.query('DROP TABLE participation_results');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['participation_badges', 'participation_profiles', 'participation_subject_results'])
      await runner.query(
        `DELETE FROM ${table} WHERE participation_id IN (SELECT id FROM participations WHERE is_shown IS NULL)`,
      );
    await runner.query('DELETE FROM participations WHERE is_shown IS NULL');
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
    await runner.query(`
      INSERT INTO participation_results
      SELECT participation_id, competence_id, SUM(skill_count), SUM(tested_skill_count), SUM(validated_skill_count)
      FROM participation_subject_results GROUP BY participation_id, competence_id`);
    for (const table of CREATED) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`
      ALTER TABLE participations
        ADD UNIQUE KEY uq_participations_campaign_user (campaign_id, user_id), DROP KEY uq_participations_round,
        DROP KEY uq_participations_shown, DROP KEY ix_participations_names, DROP KEY uq_participations_learner, DROP KEY ix_participations_figures,
        DROP KEY ix_participations_started, DROP KEY ix_participations_shared, DROP KEY ix_participations_organization,
        DROP COLUMN organization_id, DROP COLUMN round, DROP COLUMN is_shown, DROP COLUMN external_id,
        DROP COLUMN sorted_last_name, DROP COLUMN sorted_first_name,
        DROP COLUMN skill_count, DROP COLUMN validated_skill_count, DROP COLUMN mastery, DROP COLUMN stage_rank,
        DROP COLUMN pix, DROP COLUMN is_certifiable, DROP COLUMN certifiable_count, DROP COLUMN deleted_at,
        DROP COLUMN deleted_by`);
  }
}

const CREATED = ['campaign_sums', 'participation_badges', 'participation_profiles', 'participation_subject_results'];
