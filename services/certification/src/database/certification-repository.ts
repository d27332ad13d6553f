import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { Certification, StoredStatus } from '../domain/certification';
import type { ReviewReason } from '../domain/review';
import { type SessionStatus, WITH_JURY } from '../domain/session-states';

type CertificationRow = {
  id: string;
  candidate_id: string;
  session_id: string;
  session_status: SessionStatus;
  user_id: string;
  assessment_id: string | null;
  status: StoredStatus;
  started_at: Date;
  deadline: Date;
  scored_at: Date | null;
};

const SELECT = `
  SELECT x.id, x.candidate_id, x.session_id, s.status AS session_status, x.user_id, x.assessment_id, x.status,
    x.started_at, x.deadline, x.scored_at
  FROM certifications x JOIN sessions s ON s.id = x.session_id`;

// STARTING rows are places taken: nobody sees them before assessment has told the test.
const STARTED = `x.status <> 'STARTING'`;

const quoted = (statuses: readonly SessionStatus[]): string => statuses.map((status) => `'${status}'`).join(', ');

const IN_REVIEW = 'EXISTS (SELECT 1 FROM certification_reviews r WHERE r.certification_id = x.id)';

/** What the jury looks at, once the centre has closed the session; what was scored after publication too. */
const WAITING_FOR_JURY = `x.status = 'SCORED' AND s.status IN (${quoted([...WITH_JURY, 'PUBLISHED'])})`;

const reviewedFor = (reasons: readonly ReviewReason[] | null): string =>
  reasons
    ? 'EXISTS (SELECT 1 FROM certification_reviews r WHERE r.certification_id = x.id AND r.reason IN (?))'
    : IN_REVIEW;

/** Certifications. A candidate has one: the unique key keeps it so whatever is clicked. */
export const certificationRepository = (db: EntityManager) => {
  const many = async (condition: string, parameters: readonly unknown[]): Promise<Certification[]> =>
    (await db.query<CertificationRow[]>(`${SELECT} WHERE ${condition}`, [...parameters])).map(toCertification);

  const byIds = async (ids: readonly string[], condition = 'TRUE'): Promise<Certification[]> => {
    const keys = [...ids];
    return keys.length === 0 ? [] : many(`x.id IN (?) AND ${condition}`, [keys]);
  };

  const count = async (condition: string, parameters: readonly unknown[]): Promise<number> => {
    const [row] = await db.query<[{ count: string }]>(
      `SELECT COUNT(*) AS count FROM certifications x JOIN sessions s ON s.id = x.session_id WHERE ${condition}`,
      [...parameters],
    );
    return Number(row.count);
  };

  return {
    async byId(id: string): Promise<Certification | null> {
      return (await byIds([id]))[0] ?? null;
    },

    /** The certification, locked until the end of the transaction. */
    async lock(id: string): Promise<Certification | null> {
      await db.query('SELECT id FROM certifications WHERE id = ? FOR UPDATE', [id]);
      return (await byIds([id]))[0] ?? null;
    },

    /** Locks those of a session, so that none is being scored meanwhile. */
    async lockOfSession(sessionId: string): Promise<void> {
      await db.query('SELECT id FROM certifications WHERE session_id = ? ORDER BY id FOR UPDATE', [sessionId]);
    },

    ofSession: (sessionId: string): Promise<Certification[]> => many('x.session_id = ? ORDER BY x.id', [sessionId]),

    startedByIds: (ids: readonly string[]): Promise<Certification[]> => byIds(ids, STARTED),

    /** What people have started, newest first. */
    startedByUsers: async (userIds: readonly string[]): Promise<Certification[]> =>
      userIds.length === 0 ? [] : many(`x.user_id IN (?) AND ${STARTED} ORDER BY x.id DESC`, [userIds]),

    runningOfSession: (sessionId: string): Promise<Certification[]> =>
      many(`x.session_id = ? AND x.status = 'STARTED' ORDER BY x.id`, [sessionId]),

    /** Places taken in a session, those whose start failed half-way too. */
    countOfSession: (sessionId: string): Promise<number> => count('x.session_id = ?', [sessionId]),

    countStartedOfSession: (sessionId: string): Promise<number> =>
      count(`x.session_id = ? AND ${STARTED}`, [sessionId]),

    /** Accepted certifications of a session that have no certificate yet. */
    acceptedWithoutCertificate: (sessionId: string): Promise<Certification[]> =>
      many(
        `x.session_id = ? AND x.status = 'ACCEPTED'
         AND NOT EXISTS (SELECT 1 FROM certificates c WHERE c.certification_id = x.id) ORDER BY x.id`,
        [sessionId],
      ),

    /**
     * How many of a session have no decision. A place taken whose start failed half-way counts until its time is over:
     * its test may exist in assessment, which then tells its end.
     */
    countUndecided: (sessionId: string, now: Date): Promise<number> =>
      count(
        `x.session_id = ?
         AND (x.status IN ('STARTED', 'ENDED') OR (x.status = 'SCORED' AND ${IN_REVIEW})
           OR (x.status = 'STARTING' AND x.deadline > ?))`,
        [sessionId, now],
      ),

    /** What nobody has to look at: scored, without a reason for a review. */
    scoredWithoutReview: (sessionId: string): Promise<Certification[]> =>
      many(`x.session_id = ? AND x.status = 'SCORED' AND NOT ${IN_REVIEW} ORDER BY x.id`, [sessionId]),

    /** What is or was scored in a session, in the order of the certifications. */
    scoredOfSession: (sessionId: string): Promise<Certification[]> =>
      many('x.session_id = ? AND x.scored_at IS NOT NULL ORDER BY x.id', [sessionId]),

    /** What waits for the jury, oldest score first; for some reasons only, when they are told (E9). */
    pageToDeliberate({ limit, after }: PageRequest, reasons: readonly ReviewReason[] | null): Promise<Certification[]> {
      const seen = readCursor(after);
      return many(
        `${WAITING_FOR_JURY} AND ${reviewedFor(reasons)} ${seen ? 'AND (x.scored_at, x.id) > (?, ?)' : ''}
         ORDER BY x.scored_at, x.id LIMIT ?`,
        [...(reasons ? [reasons] : []), ...(seen ?? []), limit + 1],
      );
    },

    countToDeliberate: (reasons: readonly ReviewReason[] | null): Promise<number> =>
      count(`${WAITING_FOR_JURY} AND ${reviewedFor(reasons)}`, reasons ? [reasons] : []),

    /**
     * Takes the candidate's only place, before assessment is asked for the test. The caller holds the session's lock.
     */
    async reserve({ id, candidateId, sessionId, userId, startedAt, deadline }: Reservation): Promise<void> {
      await db.query(
        `INSERT INTO certifications (id, candidate_id, session_id, user_id, status, started_at, deadline)
         VALUES (?, ?, ?, ?, 'STARTING', ?, ?)`,
        [id, candidateId, sessionId, userId, startedAt, deadline],
      );
    },

    /** Notes the test; the first note stays. */
    async start(
      id: string,
      { assessmentId, deadline, at }: { assessmentId: string; deadline: Date; at: Date },
    ): Promise<void> {
      await db.query(
        `UPDATE certifications SET status = 'STARTED', assessment_id = ?, started_at = ?, deadline = ?
         WHERE id = ? AND status = 'STARTING'`,
        [assessmentId, at, deadline, id],
      );
    },

    async end(id: string, { assessmentId, at }: { assessmentId: string; at: Date }): Promise<void> {
      await db.query(`UPDATE certifications SET status = 'ENDED', assessment_id = ?, ended_at = ? WHERE id = ?`, [
        assessmentId,
        at,
        id,
      ]);
    },

    async markScored(id: string, at: Date): Promise<void> {
      await db.query(`UPDATE certifications SET status = 'SCORED', scored_at = ? WHERE id = ?`, [at, id]);
    },

    /** The score is to be made again: the jury decides on the new one. */
    async scoreAgain(id: string): Promise<void> {
      await db.query(`UPDATE certifications SET status = 'ENDED' WHERE id = ?`, [id]);
    },

    async decide(id: string, status: StoredStatus): Promise<void> {
      await db.query('UPDATE certifications SET status = ? WHERE id = ?', [status, id]);
    },
  };
};

export type Reservation = Pick<Certification, 'id' | 'candidateId' | 'sessionId' | 'userId' | 'startedAt' | 'deadline'>;

/** The last row seen; nothing when the cursor is not one of ours. */
const readCursor = (after: PageRequest['after']): [Date, string] | null => {
  const [scoredAt = '', id = ''] = after ?? [];
  const instant = new Date(scoredAt);
  return id && !Number.isNaN(instant.getTime()) ? [instant, id] : null;
};

const toCertification = (row: CertificationRow): Certification => ({
  id: row.id,
  candidateId: row.candidate_id,
  sessionId: row.session_id,
  sessionStatus: row.session_status,
  userId: row.user_id,
  assessmentId: row.assessment_id,
  status: row.status,
  startedAt: row.started_at,
  deadline: row.deadline,
  scoredAt: row.scored_at,
});
