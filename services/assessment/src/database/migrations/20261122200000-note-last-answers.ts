import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The last two answers to each skill, in the form of `selection-row.ts`, and what they say of the competence: a test starts from
 * them without reading a whole past.
 */
export class NoteLastAnswers20261122200000 implements MigrationInterface {
  readonly name = 'NoteLastAnswers20261122200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE knowledge_states ADD COLUMN answers JSON NOT NULL DEFAULT '[]' AFTER seen, ADD COLUMN result JSON NULL AFTER answers",
    );
    await runner.query(`
      UPDATE knowledge_states k JOIN (
        SELECT user_id, competence_id, CONCAT('[', GROUP_CONCAT(JSON_ARRAY(skill_id, challenge_id, IF(outcome = 'CORRECT', 1, 0),
          IF(outcome = 'TIMED_OUT', 1, 0), TIMESTAMPDIFF(MICROSECOND, '1970-01-01', answered_at) DIV 1000)
          ORDER BY answered_at, id SEPARATOR ','), ']') AS answers
        FROM (
          SELECT n.id, n.user_id, n.competence_id, n.skill_id, n.challenge_id, n.outcome, n.answered_at,
            ROW_NUMBER() OVER (PARTITION BY n.user_id, n.competence_id, n.skill_id
              ORDER BY n.answered_at DESC, n.id DESC) AS recency
          FROM answers n JOIN assessments a ON a.id = n.assessment_id
            JOIN knowledge_states s ON s.user_id = n.user_id AND s.competence_id = n.competence_id
          WHERE a.kind IN ('COMPETENCE', 'CAMPAIGN') AND (s.reset_at IS NULL OR n.answered_at > s.reset_at)
        ) taught WHERE recency <= 2 GROUP BY user_id, competence_id
      ) last ON last.user_id = k.user_id AND last.competence_id = k.competence_id
      SET k.answers = last.answers`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE knowledge_states DROP COLUMN result, DROP COLUMN answers');
  }
}
