import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** A number that is never used again, from the id as the application makes it; and when and why a certificate was revoked (E10). */
export class NumberAndRevokeCertificates1790200003000 implements MigrationInterface {
  readonly name = 'NumberAndRevokeCertificates1790200003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE certificates ADD COLUMN number VARCHAR(20) ${CODE} NULL AFTER user_id,
         ADD COLUMN revoked_at DATETIME(3) NULL, ADD COLUMN revocation_reason VARCHAR(2000) NULL`,
    );
    await runner.query(`UPDATE certificates SET number = CONCAT(YEAR(issued_on), '-', UPPER(RIGHT(id, 12)))`);
    await runner.query(
      `ALTER TABLE certificates MODIFY COLUMN number VARCHAR(20) ${CODE} NOT NULL,
         ADD UNIQUE KEY uq_certificates_number (number)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE certificates DROP KEY uq_certificates_number, DROP COLUMN revocation_reason, DROP COLUMN revoked_at,
         DROP COLUMN number`,
    );
  }
}
