import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acceptances move from the account's own columns to a table, one row an application and version (I8). */
export class CreateTermsAcceptances20261122100200 implements MigrationInterface {
  readonly name = 'CreateTermsAcceptances20261122100200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE terms_acceptances (
        user_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        application VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        version VARCHAR(20) NOT NULL,
        accepted_at DATETIME(3) NOT NULL,
        PRIMARY KEY (user_id, application, version),
        CONSTRAINT fk_terms_acceptances_user FOREIGN KEY (user_id) REFERENCES users (id)
      )`);
    await runner.query(`
      INSERT INTO terms_acceptances (user_id, application, version, accepted_at)
      SELECT id, 'LEARNER', terms_of_use_version, terms_of_use_accepted_at FROM users`);
    await runner.query('ALTER TABLE users DROP COLUMN terms_of_use_version, DROP COLUMN terms_of_use_accepted_at');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE users ADD COLUMN terms_of_use_version VARCHAR(20) NOT NULL DEFAULT '',
        ADD COLUMN terms_of_use_accepted_at DATETIME(3) NOT NULL DEFAULT '1970-01-01'`);
    await runner.query(`
      UPDATE users u JOIN terms_acceptances t ON t.user_id = u.id AND t.application = 'LEARNER'
      SET u.terms_of_use_version = t.version, u.terms_of_use_accepted_at = t.accepted_at`);
    await runner.query(`
      ALTER TABLE users ALTER terms_of_use_version DROP DEFAULT, ALTER terms_of_use_accepted_at DROP DEFAULT`);
    await runner.query('DROP TABLE terms_acceptances');
  }
}
