import { asOne } from '@pix/kit/group-commit';
import { prepared, type Value } from '@pix/kit/prepared';
import type { EntityManager } from 'typeorm';
import type { Answer } from '../domain/answer';
import type { Assessment } from '../domain/assessment';
import { TEACHING_KINDS } from '../domain/assessment-states';
import type { CompetenceState, CompetenceStates } from '../domain/competence-state';
import {
  ASSESSMENT_COLUMNS,
  type AssessmentRow,
  changes,
  changingValues,
  fixedValues,
  toAssessment,
} from './assessment-row';
import { idKey } from './columns';
import { type StateRow, stateValues, toState } from './knowledge-row';

type LockedRow = AssessmentRow & { [Column in keyof StateRow as `known_${Column}`]: StateRow[Column] | null };

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');

// Without an order: sorting what it locks would cost five times the round trip. By its key whatever the table looks like: a scan
// would lock it all.
const lockStatement = (count: number): string => `SELECT ${ASSESSMENT_COLUMNS}, k.competence_id AS known_competence_id,
    k.skills AS known_skills, k.seen AS known_seen, k.answers AS known_answers, k.result AS known_result, k.reset_at AS known_reset_at
  FROM assessments a FORCE INDEX (PRIMARY) LEFT JOIN knowledge_states k
    ON k.user_id = a.user_id AND k.competence_id = COALESCE(a.competence_id, k.competence_id)
      AND a.kind IN (${marks(TEACHING_KINDS.length)})
  WHERE a.id IN (${marks(count)}) FOR UPDATE`;

/** A test and what is known of its person, in its competence if it has one, as one answer finds them. */
export type Locked = { readonly assessment: Assessment; readonly states: CompetenceStates };

/** A test after an answer, with what it taught, and in which competence. */
export type Taught = {
  readonly assessment: Assessment;
  readonly competenceId: string;
  readonly state: CompetenceState;
};

/**
 * Everything an answer reads and changes, by prepared statements, one for all the answers of a transaction: a test is thousands of
 * answers a second at 8 a.m. (docs/benchmarks.md).
 */
export const answeringRepository = (db: EntityManager) => {
  /** Rows of one shape; where one has the key of a row that is there, `changed` says what becomes of that. */
  const put = (table: string, rows: readonly Record<string, Value>[], changed = ''): Promise<unknown> => {
    const columns = Object.keys(rows[0] ?? {});
    return prepared(
      db,
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => `(${marks(columns.length)})`).join(', ')}${changed}`,
      rows.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
  };

  return {
    /** The test, and what is known of its person if it teaches something: locked until the end of the transaction. */
    lock: asOne(async (ids: readonly string[]): Promise<(Locked | null)[]> => {
      const rows = await prepared<LockedRow[]>(db, lockStatement(ids.length), [...TEACHING_KINDS, ...ids.map(idKey)]);
      const found = ids.map((id) => rowsOf(rows, id)).map((own) => (own[0] ? { own, row: own[0] } : null));
      const people = found.flatMap((one) => one?.row.user_id.toString('hex') ?? []);
      if (ids.length > 1 && new Set(people).size < people.length) throw new Error('Two tests of one person, at once.');
      return found.map(
        (one) =>
          one && {
            assessment: toAssessment(one.row),
            states: new Map(one.own.flatMap(toEntry).sort(byCompetence)),
          },
      );
    }),

    /** An answer: a row that never changes. */
    insert: asOne(async (answers: readonly Answer[]): Promise<void[]> => {
      await put('answers', answers.map(answerValues));
      return answers.map(() => undefined);
    }),

    /** The test after an answer, with what the answer taught: locked, its row is there. */
    save: asOne(async (all: readonly Taught[]): Promise<void[]> => {
      const tests = all.map(({ assessment }) => ({ ...fixedValues(assessment), ...changingValues(assessment) }));
      const [first] = all;
      if (first) await put('assessments', tests, onDuplicate(changingValues(first.assessment)));
      const states = all.map(({ assessment, competenceId, state }) => ({
        user_id: idKey(assessment.userId),
        competence_id: competenceId,
        release_id: assessment.releaseId,
        ...stateValues(state),
      }));
      if (first) await put('knowledge_states', states, onDuplicate({ release_id: null, ...stateValues(first.state) }));
      return all.map(() => undefined);
    }),

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
  };
};

type SeenChallenge = { readonly competenceId: string; readonly challengeId: string };

const rowsOf = (rows: readonly LockedRow[], id: string): LockedRow[] => {
  const key = idKey(id);
  return key ? rows.filter((row) => row.id.equals(key)) : [];
};

const onDuplicate = (values: Record<string, Value>): string =>
  ` ON DUPLICATE KEY UPDATE ${Object.keys(values)
    .map((column) => `${column} = VALUES(${column}), `)
    .join('')}version = version + 1`;

const answerValues = (answer: Answer): Record<string, Value> => ({
  id: idKey(answer.id),
  assessment_id: idKey(answer.assessmentId),
  position: answer.rank,
  challenge_id: answer.challengeId,
  skill_id: answer.skillId,
  competence_id: answer.competenceId,
  user_id: idKey(answer.userId),
  value: JSON.stringify(answer.value),
  outcome: answer.outcome,
  focus_lost: answer.focusLost ? 1 : 0,
  level_reached: answer.levelReached,
  answered_at: answer.answeredAt,
});

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
