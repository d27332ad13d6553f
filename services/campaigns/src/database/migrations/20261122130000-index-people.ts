import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything of one person is found by their id, for its export and its anonymisation (I6). */
export class IndexPeople20261122130000 implements MigrationInterface {
  readonly name = 'IndexPeople20261122130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE learners ADD KEY ix_learners_user (user_id)');
    await runner.query('ALTER TABLE campaigns ADD KEY ix_campaigns_creator (creator_id)');
    await runner.query('ALTER TABLE roster_imports ADD KEY ix_roster_imports_uploader (uploaded_by)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE roster_imports DROP KEY ix_roster_imports_uploader');
    await runner.query('ALTER TABLE campaigns DROP KEY ix_campaigns_creator');
    await runner.query('ALTER TABLE learners DROP KEY ix_learners_user');
  }
}
