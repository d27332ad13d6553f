import { fromBinaryId } from '@pix/kit/ids';
import type { EntityManager } from 'typeorm';
import type { Answer, Outcome } from '../domain/answer';
import type { AnswerValue } from '../domain/answer-value';
import { type AssessmentKind, TEACHING_KINDS } from '../domain/assessment-states';
import { type RememberedAnswer, toRemembered } from '../domain/selection';
import { fromJson, idKey, idKeys } from './columns';

type AnswerRow = {
  id: Buffer;
  assessment_id: Buffer;
  position: number;
  challenge_id: string;
  skill_id: string;
  competence_id: string;
  user_id: Buffer;
  value: unknown;
  outcome: Outcome;
  focus_lost: number;
  level_reached: number | null;
  answered_at: Date;
  kind: AssessmentKind;
  release_id: string;
};

const SELECT = `SELECT n.id, n.assessment_id, n.position, n.challenge_id, n.skill_id, n.competence_id, n.user_id, n.value,
  n.outcome, n.focus_lost, n.level_reached, n.answered_at, a.kind, a.release_id
  FROM answers n JOIN assessments a ON a.id = n.assessment_id`;

/** Answers, as they are read; `answeringRepository` adds them. */
export const answerRepository = (db: EntityManager) => ({
  /** The answer to a question of a test. */
  async ofChallenge(assessmentId: string, challengeId: string): Promise<Answer | null> {
    const [row] = await db.query<AnswerRow[]>(`${SELECT} WHERE n.assessment_id = ? AND n.challenge_id = ?`, [
      idKey(assessmentId),
      challengeId,
    ]);
    return row ? toAnswer(row) : null;
  },

  /** The answers of tests, each test's in order. */
  async byAssessmentIds(ids: readonly string[]): Promise<Answer[]> {
    const keys = idKeys(ids);
    if (keys.length === 0) return [];
    const rows = await db.query<AnswerRow[]>(
      `${SELECT} WHERE n.assessment_id IN (?) ORDER BY n.assessment_id, n.position`,
      [keys],
    );
    return rows.map(toAnswer);
  },

  /** In how many questions of tests the page was left. */
  async focusLostCounts(ids: readonly string[]): Promise<{ assessmentId: string; count: number }[]> {
    const keys = idKeys(ids);
    if (keys.length === 0) return [];
    const rows = await db.query<{ assessment_id: Buffer; count: string }[]>(
      `SELECT assessment_id, COUNT(*) AS count FROM answers WHERE assessment_id IN (?) AND focus_lost = 1
       GROUP BY assessment_id`,
      [keys],
    );
    return rows.map(({ assessment_id, count }) => ({
      assessmentId: fromBinaryId(assessment_id),
      count: Number(count),
    }));
  },

  /** What the answers of a person that teach something say, oldest first: a whole past, for jobs. */
  async taughtOf(userId: string): Promise<RememberedAnswer[]> {
    const rows = await db.query<Pick<AnswerRow, 'skill_id' | 'challenge_id' | 'outcome' | 'answered_at'>[]>(
      `SELECT n.skill_id, n.challenge_id, n.outcome, n.answered_at FROM answers n JOIN assessments a ON a.id = n.assessment_id
       WHERE n.user_id = ? AND a.kind IN (?) ORDER BY n.answered_at, n.id`,
      [idKey(userId), TEACHING_KINDS],
    );
    return rows.map(({ skill_id, challenge_id, outcome, answered_at }) =>
      toRemembered({ skillId: skill_id, challengeId: challenge_id, outcome, answeredAt: answered_at }),
    );
  },

  /** All answers of a person, oldest first. */
  async ofPerson(userId: string): Promise<Answer[]> {
    const rows = await db.query<AnswerRow[]>(`${SELECT} WHERE n.user_id = ? ORDER BY n.answered_at, n.id`, [
      idKey(userId),
    ]);
    return rows.map(toAnswer);
  },
});

const toAnswer = (row: AnswerRow): Answer => ({
  id: fromBinaryId(row.id),
  assessmentId: fromBinaryId(row.assessment_id),
  rank: row.position,
  challengeId: row.challenge_id,
  skillId: row.skill_id,
  competenceId: row.competence_id,
  userId: fromBinaryId(row.user_id),
  value: fromJson<AnswerValue | null>(row.value),
  outcome: row.outcome,
  focusLost: row.focus_lost === 1,
  levelReached: row.level_reached,
  answeredAt: row.answered_at,
  kind: row.kind,
  releaseId: row.release_id,
});
