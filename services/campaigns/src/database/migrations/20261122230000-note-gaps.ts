import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The easiest skill each participant failed in a subject, added up by campaign: what a class is recommended comes from it (T3). */
export class NoteGaps20261122230000 implements MigrationInterface {
  readonly name = 'NoteGaps20261122230000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participation_subject_results
        ADD COLUMN gap_skill_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL`);
    await runner.query(
      'ALTER TABLE campaign_sums MODIFY item_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL',
    );
    await runner.query(`
      UPDATE participation_subject_results r JOIN (
        SELECT s.participation_id, s.competence_id, s.subject_id,
          SUBSTRING_INDEX(GROUP_CONCAT(j.id ORDER BY j.level, j.id SEPARATOR '\\n'), '\\n', 1) AS gap
        FROM participation_subject_results s, JSON_TABLE(s.skills, '$[*]' COLUMNS (
          id VARCHAR(100) PATH '$[0]', level INT PATH '$[1]', validated INT PATH '$[2]')) j
        WHERE j.validated = 0 GROUP BY s.participation_id, s.competence_id, s.subject_id
      ) failed USING (participation_id, competence_id, subject_id)
      SET r.gap_skill_id = failed.gap`);
    await runner.query(`
      INSERT INTO campaign_sums (campaign_id, kind, competence_id, item_id, shard, participant_count)
      SELECT p.campaign_id, 'GAP', r.competence_id, r.gap_skill_id, 0, COUNT(*)
      FROM participations p JOIN participation_subject_results r ON r.participation_id = p.id
      WHERE p.is_shown = TRUE AND p.status = 'SHARED' AND r.gap_skill_id IS NOT NULL
      GROUP BY p.campaign_id, r.competence_id, r.gap_skill_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM campaign_sums WHERE kind = 'GAP'`);
    await runner.query(
      'ALTER TABLE campaign_sums MODIFY item_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL',
    );
    await runner.query('ALTER TABLE participation_subject_results DROP COLUMN gap_skill_id');
  }
}
