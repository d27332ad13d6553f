import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tutorials of editors beside those of the release, found by their words (T1). Stems are kept beside the words: MariaDB stems no
 * French. Rows that are here already get theirs from the nightly job, or from the next release.
 */
export class SearchAndEditCatalogue20261122200000 implements MigrationInterface {
  readonly name = 'SearchAndEditCatalogue20261122200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tutorials
        ADD COLUMN origin VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'RELEASE',
        ADD COLUMN credit VARCHAR(100) NULL,
        ADD COLUMN archived_at DATETIME(3) NULL,
        ADD COLUMN link_key BINARY(32) NULL,
        ADD COLUMN own_link_key BINARY(32) NULL,
        ADD COLUMN score SMALLINT UNSIGNED NOT NULL DEFAULT 500,
        ADD COLUMN search_title VARCHAR(4000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        ADD COLUMN search_text MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        ADD KEY ix_tutorials_link (link_key),
        ADD UNIQUE KEY uq_tutorials_own_link (own_link_key),
        ADD KEY ix_tutorials_score (score, id)`);
    await runner.query('ALTER TABLE tutorials ADD FULLTEXT KEY ft_tutorials_title (search_title)');
    await runner.query('ALTER TABLE tutorials ADD FULLTEXT KEY ft_tutorials_text (search_title, search_text)');
    await runner.query(`
      ALTER TABLE skill_tutorials
        DROP PRIMARY KEY, DROP KEY uq_skill_tutorials_tutorial, ADD PRIMARY KEY (skill_id, purpose, tutorial_id)`);
    await runner.query(`
      CREATE TABLE skills (
        id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        subject_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        competence_id VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        level TINYINT UNSIGNED NOT NULL,
        title VARCHAR(500) NOT NULL,
        KEY ix_skills_subject (subject_id, level)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE skills');
    await runner.query(
      `DELETE l FROM skill_tutorials l JOIN tutorials t ON t.id = l.tutorial_id WHERE t.origin <> 'RELEASE'`,
    );
    await runner.query(`
      ALTER TABLE skill_tutorials
        DROP PRIMARY KEY, ADD PRIMARY KEY (skill_id, purpose, position),
        ADD UNIQUE KEY uq_skill_tutorials_tutorial (skill_id, purpose, tutorial_id)`);
    await runner.query('ALTER TABLE tutorials DROP KEY ft_tutorials_text');
    await runner.query('ALTER TABLE tutorials DROP KEY ft_tutorials_title');
    await runner.query(`UPDATE tutorials SET retired_at = NOW(3) WHERE origin <> 'RELEASE' AND retired_at IS NULL`);
    await runner.query(`
      ALTER TABLE tutorials
        DROP KEY ix_tutorials_link, DROP KEY uq_tutorials_own_link, DROP KEY ix_tutorials_score, DROP COLUMN origin, DROP COLUMN credit,
        DROP COLUMN archived_at, DROP COLUMN link_key, DROP COLUMN own_link_key, DROP COLUMN score, DROP COLUMN search_title, DROP COLUMN search_text`);
  }
}
