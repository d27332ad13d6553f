import type { EntityManager } from 'typeorm';
import type { TestRecord } from '../domain/calibration/expectation';

type AnswerRow = { assessment_id: Buffer; competence_id: string; challenge_id: string; is_right: number; week: number };

/** A batch of tests, and where the next one begins; `null` after the last. */
export type RecordBatch = { readonly records: readonly TestRecord[]; readonly next: Buffer | null };

/**
 * The tests items are calibrated on, a batch at a time: each person's first of a competence, or first campaign when they had taken
 * nothing before. Later ones ask what was failed, and would make it look harder. Answers never change, so the same instant gives
 * the same records whenever it is read.
 */
export const testRecordRepository = (db: EntityManager) => ({
  async batchAfter(position: Buffer, until: Date, limit: number): Promise<RecordBatch> {
    const tests = await db.query<{ id: Buffer; is_first: number }[]>(
      `SELECT a.id, a.kind <> 'CERTIFICATION' AND NOT EXISTS (
           SELECT 1 FROM assessments e WHERE e.user_id = a.user_id AND e.id < a.id AND e.kind <> 'CERTIFICATION'
             AND (e.kind = 'CAMPAIGN' OR a.kind = 'CAMPAIGN' OR e.competence_id = a.competence_id)) AS is_first
       FROM assessments a WHERE a.id > ? ORDER BY a.id LIMIT ?`,
      [position, limit],
    );
    const next = tests.length === limit ? (tests.at(-1)?.id ?? null) : null;
    const first = tests.filter(({ is_first }) => is_first === 1).map(({ id }) => id);
    if (first.length === 0) return { records: [], next };
    const answers = await db.query<AnswerRow[]>(
      `SELECT assessment_id, competence_id, challenge_id, outcome = 'CORRECT' AS is_right,
         CAST(FLOOR(UNIX_TIMESTAMP(answered_at) / 604800) AS SIGNED) AS week
       FROM answers WHERE assessment_id IN (?) AND answered_at <= ? ORDER BY assessment_id, position`,
      [first, until],
    );
    return { records: toRecords(answers), next };
  },
});

/** A campaign's test is one record a competence. */
const toRecords = (answers: readonly AnswerRow[]): TestRecord[] => {
  const records = new Map<string, { competenceId: string; answers: TestRecord['answers'][number][] }>();
  for (const { assessment_id, competence_id, challenge_id, is_right, week } of answers) {
    const key = `${assessment_id.toString('hex')}/${competence_id}`;
    const record = records.get(key) ?? { competenceId: competence_id, answers: [] };
    record.answers.push({ challengeId: challenge_id, isRight: is_right === 1, week });
    records.set(key, record);
  }
  return [...records.values()];
};
