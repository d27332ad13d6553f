import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything of one person is found by their id, for its export and its anonymisation (I6). */
export class IndexCandidatesByPerson20261122130000 implements MigrationInterface {
  readonly name = 'IndexCandidatesByPerson20261122130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE candidates ADD KEY ix_candidates_user (user_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE candidates DROP KEY ix_candidates_user');
  }
}
