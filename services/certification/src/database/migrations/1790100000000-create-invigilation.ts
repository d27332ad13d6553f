import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const ID = `CHAR(36) ${CODE}`;

const TABLES: Readonly<Record<string, string>> = {
  presences: `
    candidate_id ${ID} NOT NULL PRIMARY KEY,
    seat ${ID} NULL,
    page VARCHAR(64) ${CODE} NULL,
    last_seen_at DATETIME(3) NULL,
    word_awaited_since DATETIME(3) NULL,
    word_given_at DATETIME(3) NULL,
    extra_seconds INT UNSIGNED NOT NULL DEFAULT 0,
    CONSTRAINT fk_presences_candidate FOREIGN KEY (candidate_id) REFERENCES candidates (id)`,
  live_alerts: `
    id ${ID} NOT NULL PRIMARY KEY,
    session_id ${ID} NOT NULL,
    candidate_id ${ID} NOT NULL,
    challenge_id VARCHAR(64) ${CODE} NULL,
    question_number SMALLINT UNSIGNED NULL,
    kind VARCHAR(30) ${CODE} NOT NULL,
    text VARCHAR(500) NULL,
    state VARCHAR(10) ${CODE} NOT NULL,
    raised_at DATETIME(3) NOT NULL,
    handled_at DATETIME(3) NULL,
    ongoing_of ${ID} NULL,
    UNIQUE KEY uq_live_alerts_ongoing (ongoing_of),
    KEY ix_live_alerts_session (session_id, state),
    KEY ix_live_alerts_candidate (candidate_id, id),
    CONSTRAINT fk_live_alerts_candidate FOREIGN KEY (candidate_id) REFERENCES candidates (id)`,
  incidents: `
    id ${ID} NOT NULL PRIMARY KEY,
    session_id ${ID} NOT NULL,
    candidate_id ${ID} NOT NULL,
    kind VARCHAR(30) ${CODE} NOT NULL,
    question_number SMALLINT UNSIGNED NULL,
    description VARCHAR(500) NULL,
    alert_id ${ID} NULL,
    reported_by ${ID} NULL,
    reported_at DATETIME(3) NOT NULL,
    outcome VARCHAR(11) ${CODE} NULL,
    UNIQUE KEY uq_incidents_alert (alert_id),
    KEY ix_incidents_session (session_id, id),
    KEY ix_incidents_candidate (candidate_id, id),
    CONSTRAINT fk_incidents_candidate FOREIGN KEY (candidate_id) REFERENCES candidates (id)`,
  invigilation_acts: `
    id ${ID} NOT NULL PRIMARY KEY,
    session_id ${ID} NOT NULL,
    candidate_id ${ID} NOT NULL,
    act VARCHAR(20) ${CODE} NOT NULL,
    actor VARCHAR(12) ${CODE} NOT NULL,
    actor_user_id ${ID} NULL,
    request_key VARCHAR(64) ${CODE} NULL,
    seconds INT NULL,
    reason VARCHAR(500) NULL,
    at DATETIME(3) NOT NULL,
    UNIQUE KEY uq_invigilation_acts_request (candidate_id, request_key),
    KEY ix_invigilation_acts_session (session_id, id),
    CONSTRAINT fk_invigilation_acts_candidate FOREIGN KEY (candidate_id) REFERENCES candidates (id)`,
};

/** The invigilator's room: who is there, alerts, incidents, and a journal of what was done to a running test (E6, E8). */
export class CreateInvigilation1790100000000 implements MigrationInterface {
  readonly name = 'CreateInvigilation1790100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE ${table} (${columns})`);
    await runner.query(
      `ALTER TABLE certifications ADD COLUMN ended_by VARCHAR(12) ${CODE} NULL,
         ADD COLUMN abort_reason VARCHAR(10) ${CODE} NULL`,
    );
    await runner.query('ALTER TABLE certification_questions ADD COLUMN is_accepted BOOLEAN NOT NULL DEFAULT FALSE');
    await runner.query('ALTER TABLE sessions ADD COLUMN global_comment VARCHAR(500) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions DROP COLUMN global_comment');
    await runner.query('ALTER TABLE certification_questions DROP COLUMN is_accepted');
    await runner.query('ALTER TABLE certifications DROP COLUMN abort_reason, DROP COLUMN ended_by');
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
