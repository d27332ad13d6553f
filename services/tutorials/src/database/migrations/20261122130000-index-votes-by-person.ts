import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything of one person is found by their id, for its export and its anonymisation (I6). */
export class IndexVotesByPerson20261122130000 implements MigrationInterface {
  readonly name = 'IndexVotesByPerson20261122130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE useful_votes ADD KEY ix_useful_votes_user (user_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE useful_votes DROP KEY ix_useful_votes_user');
  }
}
