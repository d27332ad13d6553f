import { fromBinaryId } from '@pix/kit/ids';
import { prepared } from '@pix/kit/prepared';
import type { EntityManager } from 'typeorm';
import type { Answer, Outcome } from '../domain/answer';
import type { AnswerValue } from '../domain/answer-value';
import type { AssessmentKind } from '../domain/assessment';
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
  level_reached: number | null;
  answered_at: Date;
  kind: AssessmentKind;
  release_id: string;
};

const SELECT = `SELECT n.id, n.assessment_id, n.position, n.challenge_id, n.skill_id, n.competence_id, n.user_id, n.value,
  n.outcome, n.level_reached, n.answered_at, a.kind, a.release_id
  FROM answers n JOIN assessments a ON a.id = n.assessment_id`;

/** Answers: rows are added, never changed. */
export const answerRepository = (db: EntityManager) => ({
  async insert(answer: Answer): Promise<void> {
    await prepared(
      db,
      `INSERT INTO answers (id, assessment_id, position, challenge_id, skill_id, competence_id, user_id, value, outcome,
         level_reached, answered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        idKey(answer.id),
        idKey(answer.assessmentId),
        answer.rank,
        answer.challengeId,
        answer.skillId,
        answer.competenceId,
        idKey(answer.userId),
        JSON.stringify(answer.value),
        answer.outcome,
        answer.levelReached,
        answer.answeredAt,
      ],
    );
  },

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

  /** The variants of these skills that a person has answered, in any test. */
  async seenVariants(userId: string, skillIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (skillIds.length === 0) return new Set();
    const [first, ...others] = skillIds;
    if (first !== undefined && others.length === 0) return this.seenOfSkill(userId, first);
    const rows = await db.query<{ challenge_id: string }[]>(
      'SELECT DISTINCT challenge_id FROM answers WHERE user_id = ? AND skill_id IN (?)',
      [idKey(userId), skillIds],
    );
    return new Set(rows.map(({ challenge_id }) => challenge_id));
  },

  /** The variants of one skill that a person has answered: asked with nearly every answer. */
  async seenOfSkill(userId: string, skillId: string): Promise<ReadonlySet<string>> {
    const rows = await prepared<{ challenge_id: string }[]>(
      db,
      'SELECT DISTINCT challenge_id FROM answers WHERE user_id = ? AND skill_id = ?',
      [idKey(userId), skillId],
    );
    return new Set(rows.map(({ challenge_id }) => challenge_id));
  },

  /** Everything that tells what a person knows, oldest first: all answers but those of certifications. */
  async tellingOf(userId: string): Promise<(Answer & { testStartedAt: Date })[]> {
    const rows = await db.query<(AnswerRow & { started_at: Date })[]>(
      `${SELECT.replace('a.kind,', 'a.kind, a.started_at,')}
       WHERE n.user_id = ? AND a.kind <> 'CERTIFICATION' ORDER BY n.answered_at, n.id`,
      [idKey(userId)],
    );
    return rows.map((row) => ({ ...toAnswer(row), testStartedAt: row.started_at }));
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
  levelReached: row.level_reached,
  answeredAt: row.answered_at,
  kind: row.kind,
  releaseId: row.release_id,
});
