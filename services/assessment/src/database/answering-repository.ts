import { prepared } from '@pix/kit/prepared';
import type { EntityManager } from 'typeorm';
import type { Assessment } from '../domain/assessment';
import { TEACHING_KINDS } from '../domain/assessment-states';
import type { CompetenceState, CompetenceStates } from '../domain/competence-state';
import { ASSESSMENT_COLUMNS, type AssessmentRow, changes, changingValues, toAssessment } from './assessment-row';
import { idKey } from './columns';
import { type StateRow, stateValues, toState } from './knowledge-row';

type LockedRow = AssessmentRow & { [Column in keyof StateRow as `known_${Column}`]: StateRow[Column] | null };

// Without an order: sorting what it locks would cost five times the round trip.
const LOCK = `SELECT ${ASSESSMENT_COLUMNS}, k.competence_id AS known_competence_id, k.skills AS known_skills, k.seen AS known_seen,
    k.answers AS known_answers, k.result AS known_result, k.reset_at AS known_reset_at
  FROM assessments a LEFT JOIN knowledge_states k
    ON k.user_id = a.user_id AND k.competence_id = COALESCE(a.competence_id, k.competence_id)
      AND a.kind IN (${TEACHING_KINDS.map(() => '?').join(', ')})
  WHERE a.id = ? FOR UPDATE`;

/** A test and what is known of its person, in its competence if it has one, as one answer finds them. */
export type Locked = { readonly assessment: Assessment; readonly states: CompetenceStates };

/** What an answer teaches, and in which competence. */
export type Taught = { readonly competenceId: string; readonly state: CompetenceState };

/**
 * Everything one answer reads and changes, by prepared statements: a test is thousands of answers a second at 8 a.m. Two tables
 * are changed by two statements: one for both makes MariaDB build a temporary table (docs/benchmarks.md).
 */
export const answeringRepository = (db: EntityManager) => ({
  /** The test, and what is known of its person if it teaches something: locked until the end of the transaction. */
  async lock(assessmentId: string): Promise<Locked | null> {
    const rows = await prepared<LockedRow[]>(db, LOCK, [...TEACHING_KINDS, idKey(assessmentId)]);
    const [first] = rows;
    return first
      ? { assessment: toAssessment(first), states: new Map(rows.flatMap(toEntry).sort(byCompetence)) }
      : null;
  },

  /** The test after an answer, with what the answer taught: its rows are there, `prepare` has made them. */
  async save(assessment: Assessment, { competenceId, state }: Taught): Promise<void> {
    const values = changingValues(assessment);
    await prepared(db, `UPDATE assessments a SET ${changes(values)} WHERE a.id = ?`, [
      ...Object.values(values),
      idKey(assessment.id),
    ]);
    const taught = { ...stateValues(state), release_id: assessment.releaseId };
    await prepared(
      db,
      `UPDATE knowledge_states SET ${Object.keys(taught)
        .map((column) => `${column} = ?`)
        .join(', ')}, version = version + 1 WHERE user_id = ? AND competence_id = ?`,
      [...Object.values(taught), idKey(assessment.userId), competenceId],
    );
  },

  /** The test after an answer that taught nothing, but belongs to its person's past: that variant has been seen (E5). */
  async saveSeen(assessment: Assessment, { competenceId, challengeId }: SeenChallenge): Promise<void> {
    const values = changingValues(assessment);
    await db.query(
      `UPDATE assessments a LEFT JOIN knowledge_states k ON k.user_id = a.user_id AND k.competence_id = ?
       SET ${changes(values)},
         k.seen = IF(JSON_CONTAINS(k.seen, JSON_QUOTE(?)), k.seen, JSON_ARRAY_APPEND(k.seen, '$', ?))
       WHERE a.id = ?`,
      [competenceId, ...Object.values(values), challengeId, challengeId, idKey(assessment.id)],
    );
  },
});

type SeenChallenge = { readonly competenceId: string; readonly challengeId: string };

const byCompetence = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const toEntry = (row: LockedRow): [string, CompetenceState][] =>
  row.known_competence_id === null
    ? []
    : [
        [
          row.known_competence_id,
          toState({
            skills: row.known_skills,
            seen: row.known_seen,
            answers: row.known_answers,
            result: row.known_result,
            reset_at: row.known_reset_at,
          }),
        ],
      ];
