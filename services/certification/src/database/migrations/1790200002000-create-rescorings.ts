import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const CODE = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Sessions whose scores were made again, and what came out otherwise than it was stored (E7). */
export class CreateRescorings1790200002000 implements MigrationInterface {
  readonly name = 'CreateRescorings1790200002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rescorings (
        id ${ID} NOT NULL PRIMARY KEY,
        session_id ${ID} NOT NULL,
        asked_by VARCHAR(80) ${CODE} NOT NULL,
        is_dry_run BOOLEAN NOT NULL,
        state VARCHAR(10) ${CODE} NOT NULL,
        total_count INT UNSIGNED NOT NULL DEFAULT 0,
        done_count INT UNSIGNED NOT NULL DEFAULT 0,
        created_at DATETIME(3) NOT NULL,
        ended_at DATETIME(3) NULL,
        KEY ix_rescorings_session (session_id, id),
        CONSTRAINT fk_rescorings_session FOREIGN KEY (session_id) REFERENCES sessions (id)
      )`);
    await runner.query(`
      CREATE TABLE rescoring_differences (
        rescoring_id ${ID} NOT NULL,
        certification_id ${ID} NOT NULL,
        kind VARCHAR(10) ${CODE} NOT NULL,
        is_applied BOOLEAN NOT NULL,
        PRIMARY KEY (rescoring_id, certification_id, kind),
        CONSTRAINT fk_rescoring_differences_rescoring FOREIGN KEY (rescoring_id) REFERENCES rescorings (id),
        CONSTRAINT fk_rescoring_differences_certification FOREIGN KEY (certification_id) REFERENCES certifications (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['rescoring_differences', 'rescorings']) await runner.query(`DROP TABLE ${table}`);
  }
}
