import type { MigrationInterface, QueryRunner } from 'typeorm';

const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL';

/** Files of releases, each stored once under its hash; where they are served; releases fetched from elsewhere; progress (A15). */
export class StoreContentFiles20261122150000 implements MigrationInterface {
  readonly name = 'StoreContentFiles20261122150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE content_assets (
        sha256 CHAR(64) ${TEXT} PRIMARY KEY,
        byte_count INT UNSIGNED NOT NULL,
        stored_at DATETIME(3) NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE content_asset_chunks (
        sha256 CHAR(64) ${TEXT},
        position SMALLINT UNSIGNED NOT NULL,
        content MEDIUMBLOB NOT NULL,
        PRIMARY KEY (sha256, position),
        CONSTRAINT fk_content_asset_chunks_asset FOREIGN KEY (sha256) REFERENCES content_assets (sha256)
      )`);
    await runner.query(`
      CREATE TABLE content_files (
        sha256 CHAR(64) ${TEXT},
        name VARCHAR(120) ${TEXT},
        media_type VARCHAR(100) ${TEXT},
        PRIMARY KEY (sha256, name),
        CONSTRAINT fk_content_files_asset FOREIGN KEY (sha256) REFERENCES content_assets (sha256)
      )`);
    await runner.query(`
      CREATE TABLE content_sites (
        site_id CHAR(64) ${TEXT},
        path VARCHAR(200) ${TEXT},
        sha256 CHAR(64) ${TEXT},
        media_type VARCHAR(100) ${TEXT},
        PRIMARY KEY (site_id, path),
        KEY ix_content_sites_asset (sha256),
        CONSTRAINT fk_content_sites_asset FOREIGN KEY (sha256) REFERENCES content_assets (sha256)
      )`);
    await runner.query(`
      CREATE TABLE content_imports (
        archive_sha256 CHAR(64) ${TEXT} PRIMARY KEY,
        url VARCHAR(2000) ${TEXT},
        state VARCHAR(11) ${TEXT},
        problems JSON NOT NULL,
        received_bytes INT UNSIGNED NOT NULL DEFAULT 0,
        release_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        asked_at DATETIME(3) NOT NULL,
        KEY ix_content_imports_release (release_id),
        CONSTRAINT fk_content_imports_release FOREIGN KEY (release_id) REFERENCES content_releases (id)
      )`);
    await runner.query(`
      ALTER TABLE content_releases
        ADD COLUMN progress TINYINT UNSIGNED NOT NULL DEFAULT 0,
        ADD KEY ix_content_releases_page (uploaded_at, id)`);
    await runner.query(`UPDATE content_releases SET progress = 100 WHERE state <> 'UPLOADED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE content_releases DROP KEY ix_content_releases_page, DROP COLUMN progress');
    for (const table of ['content_imports', 'content_sites', 'content_files', 'content_asset_chunks', 'content_assets'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
