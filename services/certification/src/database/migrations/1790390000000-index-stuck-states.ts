import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So that what waits for a job is found without reading all that ever was: see `stuck-states.ts`. */
export class IndexStuckStates1790390000000 implements MigrationInterface {
  readonly name = 'IndexStuckStates1790390000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions ADD KEY ix_sessions_published (published_at)');
    await runner.query('ALTER TABLE certificates ADD KEY ix_certificates_issued (issued_at)');
    await runner.query('ALTER TABLE rescorings ADD KEY ix_rescorings_waiting (state, created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE rescorings DROP KEY ix_rescorings_waiting');
    await runner.query('ALTER TABLE certificates DROP KEY ix_certificates_issued');
    await runner.query('ALTER TABLE sessions DROP KEY ix_sessions_published');
  }
}
