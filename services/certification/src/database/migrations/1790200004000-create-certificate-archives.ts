import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const CODE = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** The certificates of a class in one file, until its day is over (E14). */
export class CreateCertificateArchives1790200004000 implements MigrationInterface {
  readonly name = 'CreateCertificateArchives1790200004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certificate_archives (
        id ${ID} NOT NULL PRIMARY KEY,
        uai CHAR(8) ${CODE} NOT NULL,
        division VARCHAR(255) ${CODE} NOT NULL,
        asked_by ${ID} NOT NULL,
        state VARCHAR(10) ${CODE} NOT NULL,
        is_running BOOLEAN NULL,
        certificate_count INT UNSIGNED NOT NULL DEFAULT 0,
        content LONGBLOB NULL,
        created_at DATETIME(3) NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_certificate_archives_running (asked_by, uai, division, is_running),
        KEY ix_certificate_archives_expiry (state, expires_at)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE certificate_archives');
  }
}
