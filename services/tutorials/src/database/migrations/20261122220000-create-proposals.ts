import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tutorials that people propose: they wait here, out of the catalogue, until an editor decides (T4). */
export class CreateProposals20261122220000 implements MigrationInterface {
  readonly name = 'CreateProposals20261122220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tutorial_proposals (
        id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        user_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        title VARCHAR(500) NOT NULL,
        link VARCHAR(2000) NOT NULL,
        skill_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        why VARCHAR(1000) NULL,
        credit VARCHAR(100) NULL,
        locale CHAR(2) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        state VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'WAITING',
        reason VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        comment VARCHAR(1000) NULL,
        tutorial_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        proposed_at DATETIME(3) NOT NULL,
        decided_at DATETIME(3) NULL,
        decided_by CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        waiting_link_key BINARY(32) NULL,
        waiting_place TINYINT UNSIGNED NULL,
        UNIQUE KEY uq_tutorial_proposals_link (waiting_link_key),
        UNIQUE KEY uq_tutorial_proposals_place (user_id, waiting_place),
        KEY ix_tutorial_proposals_person (user_id, id),
        KEY ix_tutorial_proposals_queue (state, id),
        CONSTRAINT fk_tutorial_proposals_tutorial FOREIGN KEY (tutorial_id) REFERENCES tutorials (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tutorial_proposals');
  }
}
