import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const CODE = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

const TABLES: Readonly<Record<string, string>> = {
  examination_rules: `
    from_day DATE NOT NULL PRIMARY KEY,
    scoring VARCHAR(20) ${CODE} NOT NULL,
    sample_percentage TINYINT UNSIGNED NOT NULL,
    needs_two_people BOOLEAN NOT NULL,
    set_by ${ID} NOT NULL,
    created_at DATETIME(3) NOT NULL`,
  second_opinions: `
    certification_id ${ID} NOT NULL PRIMARY KEY,
    version VARCHAR(80) ${CODE} NOT NULL,
    inconsistency DECIMAL(5, 4) NOT NULL,
    is_flagged BOOLEAN NOT NULL,
    competences JSON NOT NULL,
    created_at DATETIME(3) NOT NULL,
    CONSTRAINT fk_second_opinions_certification FOREIGN KEY (certification_id) REFERENCES certifications (id)`,
  superseded_results: `
    id ${ID} NOT NULL PRIMARY KEY,
    certification_id ${ID} NOT NULL,
    result JSON NOT NULL,
    superseded_at DATETIME(3) NOT NULL,
    KEY ix_superseded_results_certification (certification_id, id),
    CONSTRAINT fk_superseded_results_certification FOREIGN KEY (certification_id) REFERENCES certifications (id)`,
  certification_reviews: `
    certification_id ${ID} NOT NULL,
    reason VARCHAR(20) ${CODE} NOT NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (certification_id, reason),
    CONSTRAINT fk_certification_reviews_certification FOREIGN KEY (certification_id) REFERENCES certifications (id)`,
};

/** Which scoring is official when, the engine's opinions, results before the present one, and what the jury looks at (E7, E9). */
export class CreateJuryTables1790200000000 implements MigrationInterface {
  readonly name = 'CreateJuryTables1790200000000';

  /** What waits for a jury today was promised to it: it goes on waiting. */
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE ${table} (${columns})`);
    await runner.query(
      `INSERT INTO certification_reviews (certification_id, reason, created_at)
       SELECT id, 'JURY', scored_at FROM certifications WHERE status = 'SCORED' AND scored_at IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
