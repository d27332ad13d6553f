import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const ID = `CHAR(36) ${CODE}`;

/** What is known of a candidate beside names and birth: where exactly they were born, who is written to, who pays (E3). */
export class CreateCandidateDetails1790100001000 implements MigrationInterface {
  readonly name = 'CreateCandidateDetails1790100001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE candidate_details (
      candidate_id ${ID} NOT NULL PRIMARY KEY,
      session_id ${ID} NOT NULL,
      sex CHAR(1) ${CODE} NULL,
      birth_country VARCHAR(100) NULL,
      birth_insee_code CHAR(5) ${CODE} NULL,
      birth_postal_code CHAR(5) ${CODE} NULL,
      birth_city VARCHAR(100) NULL,
      email VARCHAR(255) NULL,
      result_recipient_email VARCHAR(255) NULL,
      external_id VARCHAR(100) NULL,
      billing VARCHAR(10) ${CODE} NULL,
      prepayment_code VARCHAR(50) NULL,
      is_adjusted BOOLEAN NOT NULL DEFAULT FALSE,
      division VARCHAR(100) NULL,
      learner_id ${ID} NULL,
      learner_user_id ${ID} NULL,
      UNIQUE KEY uq_candidate_details_learner (session_id, learner_id),
      CONSTRAINT fk_candidate_details_candidate FOREIGN KEY (candidate_id) REFERENCES candidates (id) ON DELETE CASCADE
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE candidate_details');
  }
}
