import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const CODE = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** The verifiable credential of each certificate, signed once, and its place in a status list (E15). */
export class CreateBadges1790200005000 implements MigrationInterface {
  readonly name = 'CreateBadges1790200005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE badges (
        certificate_id ${ID} NOT NULL PRIMARY KEY,
        status_list VARCHAR(10) ${CODE} NOT NULL,
        status_index INT UNSIGNED NOT NULL,
        credential MEDIUMTEXT ${CODE} NOT NULL,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_badges_status (status_list, status_index),
        CONSTRAINT fk_badges_certificate FOREIGN KEY (certificate_id) REFERENCES certificates (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE badges');
  }
}
