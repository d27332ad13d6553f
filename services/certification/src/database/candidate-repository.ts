import { comparedName } from '@pix/kit/compared-text';
import { isDuplicate } from '@pix/kit/database';
import { fail, ok, type Result } from '@pix/kit/result';
import type { EntityManager } from 'typeorm';
import type { Candidate } from '../domain/candidate';
import type { StoredStatus } from '../domain/certification';
import { type CandidateDuplicateError, candidateDuplicate } from '../domain/errors';

type CandidateRow = {
  id: string;
  session_id: string;
  session_number: string;
  centre_id: string;
  first_name: string;
  last_name: string;
  birth_date: string;
  birth_place: string;
  extra_time_percentage: number;
  user_id: string | null;
  confirmed_at: Date | null;
  certification_id: string | null;
  certification_status: StoredStatus | null;
  assessment_id: string | null;
};

const SELECT = `
  SELECT c.id, c.session_id, s.number AS session_number, s.centre_id, c.first_name, c.last_name,
    DATE_FORMAT(c.birth_date, '%Y-%m-%d') AS birth_date, c.birth_place,
    c.extra_time_percentage, c.user_id, c.confirmed_at,
    x.id AS certification_id, x.status AS certification_status, x.assessment_id
  FROM candidates c JOIN sessions s ON s.id = c.session_id LEFT JOIN certifications x ON x.candidate_id = c.id`;

export type Person = { firstName: string; lastName: string; birthDate: string };

/** Candidates, each with what there is of a certification. */
export const candidateRepository = (db: EntityManager) => {
  const many = async (condition: string, parameters: readonly unknown[]): Promise<Candidate[]> =>
    (await db.query<CandidateRow[]>(`${SELECT} WHERE ${condition}`, [...parameters])).map(toCandidate);

  const byIds = async (ids: readonly string[]): Promise<Candidate[]> => {
    const keys = [...ids];
    return keys.length === 0 ? [] : many('c.id IN (?)', [keys]);
  };

  return {
    byIds,

    async byId(id: string): Promise<Candidate | null> {
      return (await byIds([id]))[0] ?? null;
    },

    /** The candidates of sessions, by name. */
    bySessions: async (sessionIds: readonly string[]): Promise<Candidate[]> =>
      sessionIds.length === 0 ? [] : many('c.session_id IN (?) ORDER BY c.last_name, c.first_name, c.id', [sessionIds]),

    /** The candidate of a session with these names, as people type them, and this birth date. */
    async byPerson(sessionId: string, { firstName, lastName, birthDate }: Person): Promise<Candidate | null> {
      const found = await many(
        'c.session_id = ? AND c.birth_date = ? AND c.normalised_last_name = ? AND c.normalised_first_name = ?',
        [sessionId, birthDate, comparedName(lastName), comparedName(firstName)],
      );
      return found[0] ?? null;
    },

    async countOfSession(sessionId: string): Promise<number> {
      const [row] = await db.query<[{ count: string }]>(
        'SELECT COUNT(*) AS count FROM candidates WHERE session_id = ?',
        [sessionId],
      );
      return Number(row.count);
    },

    async insert(candidate: Candidate, at: Date): Promise<Result<Candidate, CandidateDuplicateError>> {
      try {
        await db.query(
          `INSERT INTO candidates (id, session_id, first_name, last_name, normalised_first_name, normalised_last_name,
             birth_date, birth_place, extra_time_percentage, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [
            candidate.id,
            candidate.sessionId,
            candidate.firstName,
            candidate.lastName,
            comparedName(candidate.firstName),
            comparedName(candidate.lastName),
            candidate.birthDate,
            candidate.birthPlace,
            candidate.extraTimePercentage,
            at,
          ],
        );
        return ok(candidate);
      } catch (error) {
        if (isDuplicate(error, 'uq_candidates_person')) return fail(candidateDuplicate());
        throw error;
      }
    },

    /** Writes who a candidate really is; the session still has nobody twice. */
    async correct(id: string, person: Person & { birthPlace: string }): Promise<Result<null, CandidateDuplicateError>> {
      try {
        await db.query(
          `UPDATE candidates SET first_name = ?, last_name = ?, normalised_first_name = ?, normalised_last_name = ?,
             birth_date = ?, birth_place = ? WHERE id = ?`,
          [
            person.firstName,
            person.lastName,
            comparedName(person.firstName),
            comparedName(person.lastName),
            person.birthDate,
            person.birthPlace,
            id,
          ],
        );
        return ok(null);
      } catch (error) {
        if (isDuplicate(error, 'uq_candidates_person')) return fail(candidateDuplicate());
        throw error;
      }
    },

    /** Links an account to an enrolment that has none; says whether the enrolment is this account's now. */
    async linkUser(id: string, userId: string, at: Date): Promise<boolean> {
      try {
        await db.query('UPDATE candidates SET user_id = ?, entered_at = ? WHERE id = ? AND user_id IS NULL', [
          userId,
          at,
          id,
        ]);
      } catch (error) {
        if (isDuplicate(error, 'uq_candidates_user')) return false;
        throw error;
      }
      const [row] = await db.query<[{ user_id: string | null }]>('SELECT user_id FROM candidates WHERE id = ?', [id]);
      return row.user_id === userId;
    },

    /** Confirms once: the first moment stays. */
    async confirm(id: string, at: Date): Promise<void> {
      await db.query('UPDATE candidates SET confirmed_at = ? WHERE id = ? AND confirmed_at IS NULL', [at, id]);
    },
  };
};

const toCandidate = (row: CandidateRow): Candidate => ({
  id: row.id,
  sessionId: row.session_id,
  sessionNumber: row.session_number,
  centreId: row.centre_id,
  firstName: row.first_name,
  lastName: row.last_name,
  birthDate: row.birth_date,
  birthPlace: row.birth_place,
  extraTimePercentage: row.extra_time_percentage,
  userId: row.user_id,
  confirmedAt: row.confirmed_at,
  certification:
    row.certification_id && row.certification_status
      ? { id: row.certification_id, status: row.certification_status, assessmentId: row.assessment_id }
      : null,
});
