import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The challenges a person has answered, beside what they know: choosing the next one no longer reads their answers. */
export class NoteSeenChallenges20261122110000 implements MigrationInterface {
  readonly name = 'NoteSeenChallenges20261122110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE knowledge_states ADD COLUMN seen JSON NOT NULL DEFAULT '[]' AFTER skills`);
    await runner.query(`
      UPDATE knowledge_states k JOIN (
        SELECT user_id, competence_id, JSON_ARRAYAGG(DISTINCT challenge_id) AS challenge_ids
        FROM answers GROUP BY user_id, competence_id
      ) n ON n.user_id = k.user_id AND n.competence_id = k.competence_id
      SET k.seen = n.challenge_ids`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE knowledge_states DROP COLUMN seen');
  }
}
