import { isDuplicate } from '@pix/kit/database';
import { fromBinaryId } from '@pix/kit/ids';
import { prepared, type Value } from '@pix/kit/prepared';
import type { EntityManager } from 'typeorm';
import type {
  Assessment,
  AssessmentKind,
  AssessmentState,
  CompetenceClaim,
  PlannedQuestion,
  SubjectCap,
} from '../domain/assessment';
import { fromJson, idKey, idKeys } from './columns';

/** The columns of a test that are no JSON. */
export type ScalarRow = {
  id: Buffer;
  kind: AssessmentKind;
  state: AssessmentState;
  user_id: Buffer;
  competence_id: string | null;
  request_key: string | null;
  release_id: string;
  strategy: string;
  started_at: Date;
  ended_at: Date | null;
  deadline: Date | null;
  current_challenge_id: string | null;
  asked_at: Date | null;
  answered_count: number;
  percentage: number;
};
type AssessmentRow = ScalarRow & { subjects: unknown; plan: unknown; claims: unknown };

export const SCALARS = `a.id, a.kind, a.state, a.user_id, a.competence_id, a.request_key, a.release_id, a.strategy, a.started_at,
  a.ended_at, a.deadline, a.current_challenge_id, a.asked_at, a.answered_count, a.percentage`;
const COLUMNS = `${SCALARS}, a.subjects, a.plan, a.claims`;

const MOST_RUNNING = 50;

/** Tests. */
export const assessmentRepository = (db: EntityManager) => {
  const find = async (rest: string, parameters: unknown[]): Promise<Assessment[]> =>
    (await db.query<AssessmentRow[]>(`SELECT ${COLUMNS} FROM assessments a ${rest}`, parameters)).map(toAssessment);
  const findPrepared = async (rest: string, values: Value[]): Promise<Assessment[]> =>
    (await prepared<AssessmentRow[]>(db, `SELECT ${COLUMNS} FROM assessments a ${rest}`, values)).map(toAssessment);
  const findOne = async (rest: string, parameters: unknown[]): Promise<Assessment | null> =>
    (await find(rest, parameters))[0] ?? null;

  return {
    async byId(id: string): Promise<Assessment | null> {
      return (await findPrepared('WHERE a.id = ?', [idKey(id)]))[0] ?? null;
    },

    async byIds(ids: readonly string[]): Promise<Assessment[]> {
      const keys = idKeys(ids);
      return keys.length === 0 ? [] : find('WHERE a.id IN (?)', [keys]);
    },

    /** The test a service asked for under this key. */
    byKey: (kind: AssessmentKind, key: string) => findOne('WHERE a.kind = ? AND a.request_key = ?', [kind, key]),

    /** The test, locked until the end of the transaction. */
    lock: (id: string) => findOne('WHERE a.id = ? FOR UPDATE', [idKey(id)]),

    /** The last test of a person on a competence: the one under way if there is one. */
    lastOnCompetence: (userId: string, competenceId: string) =>
      findOne(`WHERE a.user_id = ? AND a.kind = 'COMPETENCE' AND a.competence_id = ? ORDER BY a.id DESC LIMIT 1`, [
        idKey(userId),
        competenceId,
      ]),

    /** The last test of a person on each competence. */
    lastOnEachCompetence: (userId: string) =>
      findPrepared(
        `JOIN (SELECT MAX(id) AS id FROM assessments WHERE user_id = ? AND kind = 'COMPETENCE' GROUP BY competence_id) last
           ON last.id = a.id`,
        [idKey(userId)],
      ),

    /** Tests under way, newest first. */
    runningOf: (userId: string) =>
      find(`WHERE a.user_id = ? AND a.state = 'STARTED' ORDER BY a.id DESC LIMIT ${MOST_RUNNING}`, [idKey(userId)]),

    /** Some running tests whose deadline has passed, locked; those another worker holds are left to it. */
    lockOverdue: (now: Date, limit: number) =>
      find(`WHERE a.state = 'STARTED' AND a.deadline <= ? ORDER BY a.deadline LIMIT ? FOR UPDATE SKIP LOCKED`, [
        now,
        limit,
      ]),

    /** False when the person has a test under way on the competence, or the request was met already. */
    async insert(assessment: Assessment): Promise<boolean> {
      try {
        await db.query(
          `INSERT INTO assessments (id, kind, user_id, competence_id, request_key, release_id, strategy, started_at, deadline,
             subjects, plan, claims, state, ended_at, current_challenge_id, asked_at, answered_count, percentage)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [...fixedValues(assessment), ...changingValues(assessment)],
        );
        return true;
      } catch (error) {
        if (isDuplicate(error, 'uq_assessments_running') || isDuplicate(error, 'uq_assessments_request')) return false;
        throw error;
      }
    },

    async update(assessment: Assessment): Promise<void> {
      await prepared(
        db,
        `UPDATE assessments SET state = ?, ended_at = ?, current_challenge_id = ?, asked_at = ?, answered_count = ?,
           percentage = ?, version = version + 1 WHERE id = ?`,
        [...changingValues(assessment), idKey(assessment.id)],
      );
    },

    /** Asks the current question anew, if it still is the current one. */
    async askAgain(id: string, challengeId: string, at: Date): Promise<void> {
      await db.query(
        'UPDATE assessments SET asked_at = ?, version = version + 1 WHERE id = ? AND current_challenge_id = ?',
        [at, idKey(id), challengeId],
      );
    },
  };
};

export type AssessmentRepository = ReturnType<typeof assessmentRepository>;

const fixedValues = (assessment: Assessment): unknown[] => [
  idKey(assessment.id),
  assessment.kind,
  idKey(assessment.userId),
  assessment.competenceId,
  assessment.key,
  assessment.releaseId,
  assessment.strategy,
  assessment.startedAt,
  assessment.deadline,
  JSON.stringify(assessment.subjects),
  JSON.stringify(assessment.plan),
  JSON.stringify(assessment.claims),
];

const changingValues = (assessment: Assessment): Value[] => [
  assessment.state,
  assessment.endedAt,
  assessment.currentChallengeId,
  assessment.askedAt,
  assessment.answeredCount,
  assessment.percentage,
];

/** A test but for what is stored as JSON. */
export const toScalars = (row: ScalarRow): Omit<Assessment, 'subjects' | 'plan' | 'claims'> => ({
  id: fromBinaryId(row.id),
  kind: row.kind,
  state: row.state,
  userId: fromBinaryId(row.user_id),
  competenceId: row.competence_id,
  key: row.request_key,
  releaseId: row.release_id,
  strategy: row.strategy,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  deadline: row.deadline,
  currentChallengeId: row.current_challenge_id,
  askedAt: row.asked_at,
  answeredCount: row.answered_count,
  percentage: row.percentage,
});

const toAssessment = (row: AssessmentRow): Assessment => ({
  ...toScalars(row),
  subjects: fromJson<SubjectCap[]>(row.subjects),
  plan: fromJson<PlannedQuestion[]>(row.plan),
  claims: fromJson<CompetenceClaim[]>(row.claims),
});
