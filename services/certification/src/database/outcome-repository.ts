import type { EntityManager } from 'typeorm';
import { lastComment, type StoredStatus } from '../domain/certification';
import type { Outcome } from '../domain/outcome';
import type { SessionStatus } from '../domain/session-states';
import { juryActRepository } from './jury-act-repository';
import { resultRepository } from './result-repository';

type OutcomeRow = {
  certification_id: string;
  user_id: string;
  first_name: string;
  last_name: string;
  birth_date: string;
  birth_place: string;
  session_number: string;
  centre_name: string;
  centre_uai: string | null;
  status: StoredStatus;
  session_status: SessionStatus;
  started_at: Date;
  certificate_id: string | null;
  certificate_number: string | null;
  verification_code: string | null;
  issued_at: Date | null;
  revoked_at: Date | null;
};

const SELECT = `
  SELECT x.id AS certification_id, x.user_id, c.first_name, c.last_name, DATE_FORMAT(c.birth_date, '%Y-%m-%d') AS birth_date,
    c.birth_place, s.number AS session_number, e.name AS centre_name, e.uai AS centre_uai, x.status, s.status AS session_status,
    x.started_at, k.id AS certificate_id, k.number AS certificate_number, k.verification_code, k.issued_at, k.revoked_at
  FROM certifications x JOIN candidates c ON c.id = x.candidate_id JOIN sessions s ON s.id = x.session_id
    JOIN centres e ON e.id = s.centre_id LEFT JOIN certificates k ON k.certification_id = x.id
  WHERE x.status <> 'STARTING'`;

/** Certifications as files of results tell them: three statements, however many. */
export const outcomeRepository = (db: EntityManager) => {
  const select = async (condition: string, parameters: readonly unknown[]): Promise<Outcome[]> => {
    const rows = await db.query<OutcomeRow[]>(`${SELECT} AND ${condition}`, [...parameters]);
    const ids = rows.map(({ certification_id }) => certification_id);
    const results = await resultRepository(db).byCertifications(ids);
    const acts = await juryActRepository(db).byCertifications(ids);
    const resultOf = new Map(results.map(({ certificationId, result }) => [certificationId, result]));
    return rows.map((row) => {
      const own = acts.filter(({ certificationId }) => certificationId === row.certification_id);
      return toOutcome(row, resultOf.get(row.certification_id), own);
    });
  };

  return {
    /** All of people, whatever the centre. */
    byUsers: async (userIds: readonly string[]): Promise<Outcome[]> =>
      userIds.length === 0 ? [] : select('x.user_id IN (?) ORDER BY x.id', [userIds]),

    bySession: (sessionId: string): Promise<Outcome[]> =>
      select('x.session_id = ? ORDER BY c.last_name, c.first_name, x.id', [sessionId]),

    async byVerificationCode(code: string): Promise<Outcome | null> {
      return (await select('k.verification_code = ?', [code]))[0] ?? null;
    },
  };
};

type Results = Awaited<ReturnType<ReturnType<typeof resultRepository>['byCertifications']>>;
type Acts = Awaited<ReturnType<ReturnType<typeof juryActRepository>['byCertifications']>>;

const toOutcome = (row: OutcomeRow, result: Results[number]['result'] | undefined, acts: Acts): Outcome => ({
  certificationId: row.certification_id,
  userId: row.user_id,
  firstName: row.first_name,
  lastName: row.last_name,
  birthDate: row.birth_date,
  birthPlace: row.birth_place,
  sessionNumber: row.session_number,
  centreName: row.centre_name,
  centreUai: row.centre_uai,
  status: row.status,
  sessionStatus: row.session_status,
  startedAt: row.started_at,
  pix: result?.pix ?? 0,
  competences: result?.competences ?? [],
  certificateId: row.certificate_id,
  certificateNumber: row.certificate_number,
  verificationCode: row.verification_code,
  issuedAt: row.issued_at,
  revokedAt: row.revoked_at,
  commentForCentre: lastComment(acts, 'CENTRE'),
});
