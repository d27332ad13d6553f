import { anonymousId, fromBinaryId } from '@pix/kit/ids';
import type { EntityManager } from 'typeorm';
import { fromJson, idKey } from './columns';
import { anonymousSupervision } from './supervision-row';

type TestRow = { id: Buffer; kind: string; supervision: unknown };
type AnswerRow = { assessmentId: Buffer; value: unknown };

/** All that is kept here about one person, whatever the table: shown to them whole, or taken from them whole (I6). */
export const personalDataRepository = (db: EntityManager) => ({
  /** The outcomes of a certification are told by certification, once they are published. */
  async ofUser(userId: string) {
    const person = [idKey(userId)];
    const [tests, answers, knowledge, rules, resets, problemReports] = await Promise.all([
      db.query<TestRow[]>(
        `SELECT id, kind, state, competence_id AS competenceId, started_at AS startedAt, ended_at AS endedAt, deadline,
           answered_count AS answeredCount FROM assessments WHERE user_id = ? ORDER BY id`,
        person,
      ),
      db.query<AnswerRow[]>(
        `SELECT n.assessment_id AS assessmentId, n.position AS \`rank\`, n.competence_id AS competenceId,
           n.skill_id AS skillId, n.challenge_id AS challengeId, n.value,
           CASE WHEN a.kind <> 'CERTIFICATION' THEN n.outcome END AS outcome, n.answered_at AS answeredAt
         FROM answers n JOIN assessments a ON a.id = n.assessment_id
         WHERE n.user_id = ? ORDER BY n.assessment_id, n.position`,
        person,
      ),
      db.query<{ competenceId: string; skills: unknown }[]>(
        'SELECT competence_id AS competenceId, skills FROM knowledge_states WHERE user_id = ? ORDER BY competence_id',
        person,
      ),
      db.query<{ seenAt: Date }[]>('SELECT seen_at AS seenAt FROM seen_rules WHERE user_id = ?', person),
      db.query<object[]>(
        'SELECT competence_id AS competenceId, reset_at AS resetAt FROM competence_resets WHERE user_id = ? ORDER BY reset_at',
        person,
      ),
      db.query<object[]>(
        `SELECT challenge_id AS challengeId, category, text, reported_at AS reportedAt FROM problem_reports
         WHERE user_id = ? ORDER BY id`,
        person,
      ),
    ]);
    return {
      tests: tests.map((test) => ({ ...test, id: fromBinaryId(test.id) })),
      answers: answers.map((answer) => ({
        ...answer,
        assessmentId: fromBinaryId(answer.assessmentId),
        value: fromJson<unknown>(answer.value),
      })),
      knowledge: knowledge.map(({ competenceId, skills }) => ({ competenceId, skills: fromJson<object>(skills) })),
      resets,
      problemReports,
      testRulesSeenAt: rules[0]?.seenAt ?? null,
    };
  },

  /**
   * Tests and outcomes stay under ids that lead to nobody; each certification test under one of its own, because the
   * certificate it may lead to bears a name. What was typed goes, and what was known of the person.
   */
  async anonymise(userId: string): Promise<void> {
    const person = idKey(userId);
    const tests = await db.query<TestRow[]>(
      'SELECT id, kind, supervision FROM assessments WHERE user_id = ? ORDER BY id FOR UPDATE',
      [person],
    );
    const shared = idKey(anonymousId());
    for (const { id, kind, supervision } of tests) {
      const tombstone = kind === 'CERTIFICATION' ? idKey(anonymousId()) : shared;
      await db.query('UPDATE assessments SET user_id = ?, supervision = ?, version = version + 1 WHERE id = ?', [
        tombstone,
        anonymousSupervision(supervision),
        id,
      ]);
      await db.query(`UPDATE answers SET user_id = ?, value = 'null' WHERE assessment_id = ?`, [tombstone, id]);
      await db.query('UPDATE problem_reports SET user_id = ?, text = NULL WHERE assessment_id = ?', [tombstone, id]);
    }
    for (const table of ['knowledge_states', 'competence_resets', 'seen_rules'])
      await db.query(`DELETE FROM ${table} WHERE user_id = ?`, [person]);
  },
});
