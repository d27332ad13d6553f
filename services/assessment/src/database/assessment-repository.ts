import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import type { Assessment } from '../domain/assessment';
import { type AssessmentKind, isRemembered, KINDS } from '../domain/assessment-states';
import {
  ASSESSMENT_COLUMNS,
  type AssessmentRow,
  changes,
  changingValues,
  fixedValues,
  supervisedValues,
  toAssessment,
} from './assessment-row';
import { idKey, idKeys } from './columns';

const MOST_RUNNING = 50;
const REMEMBERED_KINDS = (Object.keys(KINDS) as AssessmentKind[]).filter(isRemembered);

/** Tests. */
export const assessmentRepository = (db: EntityManager) => {
  const find = async (rest: string, parameters: unknown[]): Promise<Assessment[]> =>
    (await db.query<AssessmentRow[]>(`SELECT ${ASSESSMENT_COLUMNS} FROM assessments a ${rest}`, parameters)).map(
      toAssessment,
    );
  const findOne = async (rest: string, parameters: unknown[]): Promise<Assessment | null> =>
    (await find(rest, parameters))[0] ?? null;

  const last = (userId: string, competenceId: string, lock: '' | 'FOR UPDATE') =>
    findOne(
      `WHERE a.user_id = ? AND a.kind = 'COMPETENCE' AND a.competence_id = ? ORDER BY a.id DESC LIMIT 1 ${lock}`,
      [idKey(userId), competenceId],
    );

  return {
    byId: (id: string) => findOne('WHERE a.id = ?', [idKey(id)]),

    async byIds(ids: readonly string[]): Promise<Assessment[]> {
      const keys = idKeys(ids);
      return keys.length === 0 ? [] : find('WHERE a.id IN (?)', [keys]);
    },

    /** The test a service asked for under this key. */
    byKey: (kind: AssessmentKind, key: string) => findOne('WHERE a.kind = ? AND a.request_key = ?', [kind, key]),

    /** The test, locked until the end of the transaction. */
    lock: (id: string) => findOne('WHERE a.id = ? FOR UPDATE', [idKey(id)]),

    /** The last test of a person on a competence: the one under way if there is one. */
    lastOnCompetence: (userId: string, competenceId: string) => last(userId, competenceId, ''),

    /** The same, locked until the end of the transaction. */
    lockLastOnCompetence: (userId: string, competenceId: string) => last(userId, competenceId, 'FOR UPDATE'),

    /** The last test of a person on each competence. */
    lastOnEachCompetence: (userId: string) =>
      find(
        `JOIN (SELECT MAX(id) AS id FROM assessments WHERE user_id = ? AND kind = 'COMPETENCE' GROUP BY competence_id) last
           ON last.id = a.id`,
        [idKey(userId)],
      ),

    /** Tests under way that belong to their person's past, newest first. */
    runningOf: (userId: string) =>
      find(`WHERE a.user_id = ? AND a.state = 'STARTED' AND a.kind IN (?) ORDER BY a.id DESC LIMIT ${MOST_RUNNING}`, [
        idKey(userId),
        REMEMBERED_KINDS,
      ]),

    /** Some running tests whose deadline has passed, locked; those another worker holds are left to it. */
    lockOverdue: (now: Date, limit: number) =>
      find(
        `WHERE a.state = 'STARTED' AND a.deadline <= ? AND (a.suspended_until IS NULL OR a.suspended_until <= ?)
         ORDER BY a.deadline LIMIT ? FOR UPDATE SKIP LOCKED`,
        [now, now, limit],
      ),

    /** False when the person has a test under way on the competence, or the request was met already. */
    async insert(assessment: Assessment): Promise<boolean> {
      try {
        const values = { ...fixedValues(assessment), ...changingValues(assessment) };
        await db.query(`INSERT INTO assessments (${Object.keys(values).join(', ')}) VALUES (?)`, [
          Object.values(values),
        ]);
        return true;
      } catch (error) {
        if (isDuplicate(error, 'uq_assessments_running') || isDuplicate(error, 'uq_assessments_request')) return false;
        throw error;
      }
    },

    /** What an invigilator changed of a test, with all that changes. */
    async updateSupervised(assessment: Assessment): Promise<void> {
      const values = { ...changingValues(assessment), ...supervisedValues(assessment) };
      await db.query(`UPDATE assessments a SET ${changes(values)} WHERE a.id = ?`, [
        ...Object.values(values),
        idKey(assessment.id),
      ]);
    },

    async update(assessment: Assessment): Promise<void> {
      const values = changingValues(assessment);
      await db.query(`UPDATE assessments a SET ${changes(values)} WHERE a.id = ?`, [
        ...Object.values(values),
        idKey(assessment.id),
      ]);
    },
  };
};
