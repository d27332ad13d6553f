import { anonymousId } from '@pix/kit/ids';
import type { EntityManager } from 'typeorm';
import type { StoredStatus } from '../domain/certification';
import type { SessionStatus } from '../domain/session-states';

type EnrolmentRow = {
  candidate_id: string;
  certification_id: string | null;
  status: StoredStatus | null;
  session_status: SessionStatus;
};

const CENTRES = `SELECT c.name AS centre, m.is_admin AS isAdmin, m.created_at AS createdAt
  FROM centre_members m JOIN centres c ON c.id = m.centre_id WHERE m.user_id = ? ORDER BY c.id`;

const FORMER_CENTRES = `SELECT c.name AS centre, f.left_at AS leftAt
  FROM former_centre_members f JOIN centres c ON c.id = f.centre_id WHERE f.user_id = ? ORDER BY c.id`;

const ENROLMENTS = `SELECT s.number AS session, e.name AS centre, s.starts_at AS startsAt, c.first_name AS firstName,
    c.last_name AS lastName, DATE_FORMAT(c.birth_date, '%Y-%m-%d') AS birthDate, c.birth_place AS birthPlace,
    c.extra_time_percentage AS extraTimePercentage, c.entered_at AS enteredAt, c.confirmed_at AS confirmedAt,
    d.sex, d.birth_country AS birthCountry, d.birth_insee_code AS birthInseeCode, d.birth_postal_code AS birthPostalCode,
    d.birth_city AS birthCity, d.email, d.result_recipient_email AS resultRecipientEmail, d.external_id AS externalId,
    d.billing, d.is_adjusted AS isAdjusted, d.is_accessible_only AS isAccessibleOnly, d.division
  FROM candidates c JOIN sessions s ON s.id = c.session_id JOIN centres e ON e.id = s.centre_id
    LEFT JOIN candidate_details d ON d.candidate_id = c.id
  WHERE c.user_id = ? ORDER BY c.id`;

// Before publication a candidate does not learn what the jury decided (E11), here no more than elsewhere.
const CERTIFICATIONS = `SELECT x.id, s.number AS session,
    CASE WHEN s.status = 'PUBLISHED' THEN x.status END AS status, x.started_at AS startedAt, x.ended_at AS endedAt,
    CASE WHEN s.status = 'PUBLISHED' THEN r.pix END AS pix
  FROM certifications x JOIN sessions s ON s.id = x.session_id
    LEFT JOIN certification_results r ON r.certification_id = x.id
  WHERE x.user_id = ? ORDER BY x.id`;

const ROOM = `SELECT 'INCIDENT' AS what, i.kind, i.question_number AS questionNumber, i.description AS text, i.reported_at AS at
  FROM incidents i JOIN candidates c ON c.id = i.candidate_id WHERE c.user_id = ?
  UNION ALL SELECT 'ALERT', a.kind, a.question_number, a.text, a.raised_at
  FROM live_alerts a JOIN candidates c ON c.id = a.candidate_id WHERE c.user_id = ? ORDER BY at`;

const QUESTIONS = `SELECT q.certification_id AS certificationId, q.\`rank\`, q.competence_id AS competenceId,
    q.skill_id AS skillId, q.outcome, q.is_neutralised AS isNeutralised, q.is_accepted AS isExcused
  FROM certification_questions q JOIN certifications x ON x.id = q.certification_id JOIN sessions s ON s.id = x.session_id
  WHERE x.user_id = ? AND s.status = 'PUBLISHED' ORDER BY q.certification_id, q.\`rank\``;

const OPINIONS = `SELECT o.certification_id AS certificationId, o.version, o.inconsistency, o.is_flagged AS isFlagged, o.competences
  FROM second_opinions o JOIN certifications x ON x.id = o.certification_id JOIN sessions s ON s.id = x.session_id
  WHERE x.user_id = ? AND s.status = 'PUBLISHED' ORDER BY o.certification_id`;

const COMMENTS = `SELECT a.certification_id AS certificationId, a.at, a.reason AS comment
  FROM jury_acts a JOIN certifications x ON x.id = a.certification_id JOIN sessions s ON s.id = x.session_id
  WHERE x.user_id = ? AND s.status = 'PUBLISHED' AND a.decision = 'COMMENT'
    AND JSON_VALUE(a.detail, '$.audience') = 'CANDIDATE' ORDER BY a.id`;

const CERTIFICATES = `SELECT k.certification_id AS certificationId, k.number, k.verification_code AS verificationCode, k.revoked_at AS revokedAt, k.revocation_reason AS revocationReason,
    k.first_name AS firstName, k.last_name AS lastName, DATE_FORMAT(k.birth_date, '%Y-%m-%d') AS birthDate,
    k.birth_place AS birthPlace, k.centre_name AS centre, DATE_FORMAT(k.certified_on, '%Y-%m-%d') AS certifiedOn,
    DATE_FORMAT(k.issued_on, '%Y-%m-%d') AS issuedOn, DATE_FORMAT(k.valid_until, '%Y-%m-%d') AS validUntil, k.pix,
    k.competences
  FROM certificates k JOIN certifications x ON x.id = k.certification_id WHERE x.user_id = ? ORDER BY k.id`;

/** All that is kept here about one person, whatever the table: shown to them whole, or taken from them whole (I6). */
export const personalDataRepository = (db: EntityManager) => ({
  async ofUser(userId: string) {
    const read = (statement: string) => db.query<object[]>(statement, [userId]);
    const certificates = await db.query<{ competences: string }[]>(CERTIFICATES, [userId]);
    return {
      centreMemberships: await read(CENTRES),
      formerCentreMemberships: await read(FORMER_CENTRES),
      enrolments: await read(ENROLMENTS),
      certifications: await read(CERTIFICATIONS),
      room: await db.query<object[]>(ROOM, [userId, userId]),
      questions: await read(QUESTIONS),
      opinions: await read(OPINIONS),
      juryComments: await read(COMMENTS),
      certificates: certificates.map((row) => ({ ...row, competences: JSON.parse(row.competences) as unknown })),
    };
  },

  /** What a certificate is, or will be, made from stays with its names; of everything else, names and results go. */
  async anonymise(userId: string): Promise<void> {
    for (const table of ['centre_members', 'former_centre_members'])
      await db.query(`DELETE FROM ${table} WHERE user_id = ?`, [userId]);
    await db.query('UPDATE centre_invitations SET accepted_by = NULL WHERE accepted_by = ?', [userId]);
    const enrolments = await db.query<EnrolmentRow[]>(
      `SELECT c.id AS candidate_id, x.id AS certification_id, x.status, s.status AS session_status
       FROM candidates c JOIN sessions s ON s.id = c.session_id LEFT JOIN certifications x ON x.candidate_id = c.id
       WHERE c.user_id = ? ORDER BY s.id, c.id FOR UPDATE`,
      [userId],
    );
    await db.query('UPDATE candidate_details SET learner_user_id = NULL WHERE learner_user_id = ?', [userId]);
    for (const enrolment of enrolments) {
      const tombstone = anonymousId(); // One an enrolment, so that a certificate with a name says nothing of the others.
      await unlink(db, enrolment, tombstone);
      await forgetRoom(db, enrolment.candidate_id);
      if (!isProof(enrolment)) await purge(db, enrolment, tombstone);
    }
  },
});

const isProof = ({ status, session_status }: EnrolmentRow): boolean =>
  status === 'ACCEPTED' && session_status === 'PUBLISHED';

const unlink = async (db: EntityManager, { candidate_id, certification_id }: EnrolmentRow, tombstone: string) => {
  await db.query('UPDATE candidates SET user_id = ? WHERE id = ?', [tombstone, candidate_id]);
  await db.query('UPDATE certifications SET user_id = ? WHERE id = ?', [tombstone, certification_id]);
  await db.query('UPDATE certificates SET user_id = ? WHERE certification_id = ?', [tombstone, certification_id]);
};

/** What happened in the room stays counted, without the words about somebody, nor where they sat. */
const forgetRoom = async (db: EntityManager, candidateId: string): Promise<void> => {
  await db.query('UPDATE incidents SET description = NULL WHERE candidate_id = ?', [candidateId]);
  await db.query('UPDATE live_alerts SET text = NULL WHERE candidate_id = ?', [candidateId]);
  await db.query('DELETE FROM candidate_details WHERE candidate_id = ?', [candidateId]);
  await db.query('UPDATE presences SET seat = NULL, page = NULL WHERE candidate_id = ?', [candidateId]);
};

/** No certificate comes from a purged enrolment: what is not published is cancelled, and the jury has no result to accept. */
const purge = async (db: EntityManager, enrolment: EnrolmentRow, tombstone: string) => {
  const { candidate_id, certification_id, session_status } = enrolment;
  await db.query(
    `UPDATE candidates SET first_name = '', last_name = '', normalised_first_name = '', normalised_last_name = ?,
       birth_date = '1900-01-01', birth_place = '', extra_time_percentage = 0 WHERE id = ?`,
    [tombstone, candidate_id],
  );
  if (session_status === 'PUBLISHED') return;
  for (const table of ['second_opinions', 'superseded_results'])
    await db.query(`DELETE FROM ${table} WHERE certification_id = ?`, [certification_id]);
  await db.query(
    'DELETE k FROM certified_competences k JOIN certification_results r ON r.id = k.result_id WHERE r.certification_id = ?',
    [certification_id],
  );
  await db.query('DELETE FROM certification_results WHERE certification_id = ?', [certification_id]);
  await db.query(`UPDATE certifications SET status = 'CANCELLED' WHERE id = ?`, [certification_id]);
};
