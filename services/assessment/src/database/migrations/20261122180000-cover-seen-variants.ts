import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which variants a person has seen is then read in the index alone: as fast after 10,000 answers as after 100. */
export class CoverSeenVariants20261122180000 implements MigrationInterface {
  readonly name = 'CoverSeenVariants20261122180000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE answers ADD KEY ix_answers_seen (user_id, skill_id, challenge_id),
      DROP KEY ix_answers_person, ALGORITHM=INPLACE, LOCK=NONE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE answers ADD KEY ix_answers_person (user_id, skill_id),
      DROP KEY ix_answers_seen, ALGORITHM=INPLACE, LOCK=NONE`);
  }
}
