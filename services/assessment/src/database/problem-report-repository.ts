import { fromBinaryId } from '@pix/kit/ids';
import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { ProblemCategory, ProblemReport, ProblemState } from '../domain/problem-report';
import { idKey } from './columns';

type ReportRow = {
  id: Buffer;
  assessment_id: Buffer;
  challenge_id: string;
  release_id: string;
  user_id: Buffer;
  category: ProblemCategory;
  text: string | null;
  state: ProblemState;
  reported_at: Date;
  treated_at: Date | null;
};

export type ReportFilter = {
  readonly challengeId?: string | null | undefined;
  readonly state?: ProblemState | null | undefined;
};

const SELECT = `SELECT id, assessment_id, challenge_id, release_id, user_id, category, text, state, reported_at, treated_at
  FROM problem_reports`;

/** Problems reported on questions: one a question of a test, the first stays. */
export const problemReportRepository = (db: EntityManager) => {
  const findOne = async (where: string, parameters: unknown[]): Promise<ProblemReport | null> => {
    const [row] = await db.query<ReportRow[]>(`${SELECT} WHERE ${where}`, parameters);
    return row ? toReport(row) : null;
  };

  return {
    byId: (id: string) => findOne('id = ?', [idKey(id)]),

    ofQuestion: (assessmentId: string, challengeId: string) =>
      findOne('assessment_id = ? AND challenge_id = ?', [idKey(assessmentId), challengeId]),

    /** Does nothing when the question was reported already. */
    async insert(report: ProblemReport): Promise<void> {
      const row = {
        id: idKey(report.id),
        assessment_id: idKey(report.assessmentId),
        challenge_id: report.challengeId,
        release_id: report.releaseId,
        user_id: idKey(report.userId),
        category: report.category,
        text: report.text,
        state: report.state,
        reported_at: report.reportedAt,
      };
      await db.query(`INSERT IGNORE INTO problem_reports (${Object.keys(row).join(', ')}) VALUES (?)`, [
        Object.values(row),
      ]);
    },

    /** Newest first. */
    async page(filter: ReportFilter, { limit, after }: PageRequest): Promise<ProblemReport[]> {
      const { where, parameters } = conditions(filter);
      const [last] = after ?? [];
      const rows = await db.query<ReportRow[]>(
        `${SELECT} WHERE ${where} ${last ? 'AND id < ?' : ''} ORDER BY id DESC LIMIT ?`,
        [...parameters, ...(last ? [idKey(last)] : []), limit + 1],
      );
      return rows.map(toReport);
    },

    async count(filter: ReportFilter): Promise<number> {
      const { where, parameters } = conditions(filter);
      const [row] = await db.query<{ n: string }[]>(
        `SELECT COUNT(*) AS n FROM problem_reports WHERE ${where}`,
        parameters,
      );
      return Number(row?.n);
    },

    /** The first time stays. */
    async treat(id: string, { by, at }: { by: string; at: Date }): Promise<void> {
      await db.query(
        `UPDATE problem_reports SET state = 'TREATED', treated_at = ?, treated_by = ? WHERE id = ? AND state = 'OPEN'`,
        [at, idKey(by), idKey(id)],
      );
    },
  };
};

const conditions = ({ challengeId, state }: ReportFilter): { where: string; parameters: unknown[] } => {
  const given = Object.entries({ challenge_id: challengeId, state }).filter(([, value]) => value != null);
  return {
    where: ['TRUE', ...given.map(([column]) => `${column} = ?`)].join(' AND '),
    parameters: given.map(([, value]) => value),
  };
};

const toReport = (row: ReportRow): ProblemReport => ({
  id: fromBinaryId(row.id),
  assessmentId: fromBinaryId(row.assessment_id),
  challengeId: row.challenge_id,
  releaseId: row.release_id,
  userId: fromBinaryId(row.user_id),
  category: row.category,
  text: row.text,
  state: row.state,
  reportedAt: row.reported_at,
  treatedAt: row.treated_at,
});
