import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An académie's dashboard counts the pupils of hundreds of schools from this index alone (C12). */
export class IndexActiveLearners20261122160500 implements MigrationInterface {
  readonly name = 'IndexActiveLearners20261122160500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE learners ADD KEY ix_learners_active (organization_id, disabled_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE learners DROP KEY ix_learners_active');
  }
}
