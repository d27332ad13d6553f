import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const CODE = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

const TABLES: Readonly<Record<string, string>> = {
  centres: `
    id ${ID} NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    uai CHAR(8) ${CODE} NULL,
    created_at DATETIME(3) NOT NULL`,
  centre_members: `
    centre_id ${ID} NOT NULL,
    user_id ${ID} NOT NULL,
    is_admin BOOLEAN NOT NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (centre_id, user_id),
    KEY ix_centre_members_user (user_id),
    CONSTRAINT fk_centre_members_centre FOREIGN KEY (centre_id) REFERENCES centres (id)`,
  sessions: `
    id ${ID} NOT NULL PRIMARY KEY,
    number VARCHAR(10) ${CODE} NOT NULL,
    centre_id ${ID} NOT NULL,
    address VARCHAR(255) NOT NULL,
    room VARCHAR(255) NOT NULL,
    starts_at DATETIME(3) NOT NULL,
    examiner VARCHAR(255) NOT NULL,
    access_code VARCHAR(10) ${CODE} NOT NULL,
    invigilator_password VARCHAR(10) ${CODE} NOT NULL,
    status VARCHAR(10) ${CODE} NOT NULL,
    created_at DATETIME(3) NOT NULL,
    finalised_at DATETIME(3) NULL,
    published_at DATETIME(3) NULL,
    UNIQUE KEY uq_sessions_number (number),
    KEY ix_sessions_centre (centre_id, id),
    CONSTRAINT fk_sessions_centre FOREIGN KEY (centre_id) REFERENCES centres (id)`,
  candidates: `
    id ${ID} NOT NULL PRIMARY KEY,
    session_id ${ID} NOT NULL,
    first_name VARCHAR(100) NOT NULL,
    last_name VARCHAR(100) NOT NULL,
    normalised_first_name VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
    normalised_last_name VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
    birth_date DATE NOT NULL,
    birth_place VARCHAR(255) NOT NULL,
    extra_time_percentage TINYINT UNSIGNED NOT NULL,
    user_id ${ID} NULL,
    created_at DATETIME(3) NOT NULL,
    entered_at DATETIME(3) NULL,
    confirmed_at DATETIME(3) NULL,
    UNIQUE KEY uq_candidates_person (session_id, birth_date, normalised_last_name, normalised_first_name),
    UNIQUE KEY uq_candidates_user (session_id, user_id),
    CONSTRAINT fk_candidates_session FOREIGN KEY (session_id) REFERENCES sessions (id)`,
  certifications: `
    id ${ID} NOT NULL PRIMARY KEY,
    candidate_id ${ID} NOT NULL,
    session_id ${ID} NOT NULL,
    user_id ${ID} NOT NULL,
    assessment_id VARCHAR(64) ${CODE} NULL,
    status VARCHAR(10) ${CODE} NOT NULL,
    started_at DATETIME(3) NOT NULL,
    deadline DATETIME(3) NOT NULL,
    ended_at DATETIME(3) NULL,
    scored_at DATETIME(3) NULL,
    UNIQUE KEY uq_certifications_candidate (candidate_id),
    UNIQUE KEY uq_certifications_assessment (assessment_id),
    KEY ix_certifications_session (session_id),
    KEY ix_certifications_user (user_id),
    KEY ix_certifications_waiting (status, scored_at, id),
    CONSTRAINT fk_certifications_candidate FOREIGN KEY (candidate_id) REFERENCES candidates (id),
    CONSTRAINT fk_certifications_session FOREIGN KEY (session_id) REFERENCES sessions (id)`,
  certification_questions: `
    certification_id ${ID} NOT NULL,
    \`rank\` SMALLINT UNSIGNED NOT NULL,
    competence_id VARCHAR(10) ${CODE} NOT NULL,
    skill_id VARCHAR(64) ${CODE} NOT NULL,
    challenge_id VARCHAR(64) ${CODE} NOT NULL,
    outcome VARCHAR(10) ${CODE} NULL,
    is_neutralised BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (certification_id, \`rank\`),
    UNIQUE KEY uq_certification_questions_challenge (certification_id, challenge_id),
    CONSTRAINT fk_certification_questions_certification FOREIGN KEY (certification_id) REFERENCES certifications (id)`,
  certification_claims: `
    certification_id ${ID} NOT NULL,
    competence_id VARCHAR(10) ${CODE} NOT NULL,
    level TINYINT NOT NULL,
    pix SMALLINT UNSIGNED NOT NULL,
    PRIMARY KEY (certification_id, competence_id),
    CONSTRAINT fk_certification_claims_certification FOREIGN KEY (certification_id) REFERENCES certifications (id)`,
  certification_results: `
    id ${ID} NOT NULL PRIMARY KEY,
    certification_id ${ID} NOT NULL,
    rule VARCHAR(20) ${CODE} NOT NULL,
    rule_version SMALLINT UNSIGNED NOT NULL,
    reproducibility_rate TINYINT UNSIGNED NOT NULL,
    passed BOOLEAN NOT NULL,
    pix SMALLINT UNSIGNED NOT NULL,
    created_at DATETIME(3) NOT NULL,
    UNIQUE KEY uq_certification_results_certification (certification_id),
    CONSTRAINT fk_certification_results_certification FOREIGN KEY (certification_id) REFERENCES certifications (id)`,
  certified_competences: `
    result_id ${ID} NOT NULL,
    position TINYINT UNSIGNED NOT NULL,
    competence_id VARCHAR(10) ${CODE} NOT NULL,
    level TINYINT NOT NULL,
    pix SMALLINT UNSIGNED NOT NULL,
    PRIMARY KEY (result_id, position),
    UNIQUE KEY uq_certified_competences_competence (result_id, competence_id),
    CONSTRAINT fk_certified_competences_result FOREIGN KEY (result_id) REFERENCES certification_results (id)`,
  jury_acts: `
    id ${ID} NOT NULL PRIMARY KEY,
    certification_id ${ID} NOT NULL,
    jury_user_id ${ID} NOT NULL,
    at DATETIME(3) NOT NULL,
    decision VARCHAR(10) ${CODE} NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    KEY ix_jury_acts_certification (certification_id, id),
    CONSTRAINT fk_jury_acts_certification FOREIGN KEY (certification_id) REFERENCES certifications (id)`,
  certificates: `
    id ${ID} NOT NULL PRIMARY KEY,
    certification_id ${ID} NOT NULL,
    user_id ${ID} NOT NULL,
    verification_code VARCHAR(20) ${CODE} NOT NULL,
    issued_at DATETIME(3) NOT NULL,
    first_name VARCHAR(100) NOT NULL,
    last_name VARCHAR(100) NOT NULL,
    birth_date DATE NOT NULL,
    birth_place VARCHAR(255) NOT NULL,
    centre_name VARCHAR(255) NOT NULL,
    certified_on DATE NOT NULL,
    issued_on DATE NOT NULL,
    valid_until DATE NOT NULL,
    pix SMALLINT UNSIGNED NOT NULL,
    competences JSON NOT NULL,
    UNIQUE KEY uq_certificates_certification (certification_id),
    UNIQUE KEY uq_certificates_verification_code (verification_code),
    CONSTRAINT fk_certificates_certification FOREIGN KEY (certification_id) REFERENCES certifications (id)`,
  certificate_files: `
    certificate_id ${ID} NOT NULL PRIMARY KEY,
    content LONGBLOB NOT NULL,
    created_at DATETIME(3) NOT NULL,
    CONSTRAINT fk_certificate_files_certificate FOREIGN KEY (certificate_id) REFERENCES certificates (id)`,
  invigilator_attempts: `
    session_number VARCHAR(10) ${CODE} NOT NULL PRIMARY KEY,
    failure_count INT UNSIGNED NOT NULL,
    blocked_until DATETIME(3) NULL`,
};

export class CreateCertification20261122090000 implements MigrationInterface {
  readonly name = 'CreateCertification20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE ${table} (${columns})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
