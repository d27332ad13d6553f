import type { EntityManager } from 'typeorm';
import type { ChallengeTally, CountedAnswer } from '../domain/statistics/answer-tally';
import { fromJson } from './columns';

/** How far something has been counted: the last row taken, and what is carried from one batch to the next. */
export type Cursor<Partial = unknown> = {
  readonly position: Buffer;
  readonly coveredUntil: Date | null;
  readonly partial: Partial;
};

type CursorName = 'ANSWERS' | 'LEVELS' | 'LEFT_TESTS' | 'EXPOSURE';
type CursorRow = { position: Buffer; covered_until: Date | null; partial: unknown };
type AnswerRow = {
  id: Buffer;
  challenge_id: string;
  skill_id: string;
  competence_id: string;
  release_id: string;
  outcome: CountedAnswer['outcome'];
  milliseconds: string;
  is_first: number;
  answered_at: Date;
};
type TallyRow = {
  competence_id: string;
  release_id: string;
  challenge_id: string;
  skill_id: string;
  people_count: string;
  correct_count: string;
  wrong_count: string;
  skipped_count: string;
  timed_out_count: string;
  focused_out_count: string;
};

/** Where nothing has been counted yet. */
const BEGINNING = Buffer.alloc(16);

const COUNTS = [
  'people_count',
  'correct_count',
  'wrong_count',
  'skipped_count',
  'timed_out_count',
  'focused_out_count',
] as const;

/** What was counted of answers, and how far. Filled by the worker from committed rows; an answer writes nothing here. */
export const statisticsRepository = (db: EntityManager) => ({
  /** The cursor, locked until the end of the transaction: one batch at a time, whoever counts. */
  async lockCursor<Partial>(name: CursorName): Promise<Cursor<Partial>> {
    await db.query(`INSERT IGNORE INTO statistics_cursors (name, position, partial) VALUES (?, ?, '{}')`, [
      name,
      BEGINNING,
    ]);
    const [row] = await db.query<[CursorRow]>(
      'SELECT position, covered_until, partial FROM statistics_cursors WHERE name = ? FOR UPDATE',
      [name],
    );
    return { position: row.position, coveredUntil: row.covered_until, partial: fromJson<Partial>(row.partial) };
  },

  async coveredUntil(name: CursorName): Promise<Date | null> {
    const [row] = await db.query<{ covered_until: Date | null }[]>(
      'SELECT covered_until FROM statistics_cursors WHERE name = ?',
      [name],
    );
    return row?.covered_until ?? null;
  },

  async moveCursor(name: CursorName, { position, coveredUntil, partial }: Cursor): Promise<void> {
    await db.query('UPDATE statistics_cursors SET position = ?, covered_until = ?, partial = ? WHERE name = ?', [
      position,
      coveredUntil,
      JSON.stringify(partial),
      name,
    ]);
  },

  /**
   * The answers after a position, in order, up to the first that is younger than `until`. The first read waits for those
   * that are being stored, so that none is stored later behind the cursor; what it locks, nobody changes.
   */
  async answersAfter(position: Buffer, until: Date, limit: number): Promise<(CountedAnswer & { id: Buffer })[]> {
    const settled = await db.query<{ id: Buffer; answered_at: Date }[]>(
      'SELECT id, answered_at FROM answers WHERE id > ? ORDER BY id LIMIT ? LOCK IN SHARE MODE',
      [position, limit],
    );
    const young = settled.findIndex(({ answered_at }) => answered_at > until);
    const last = (young === -1 ? settled : settled.slice(0, young)).at(-1);
    if (!last) return [];
    const rows = await db.query<AnswerRow[]>(
      `SELECT n.id, n.challenge_id, n.skill_id, n.competence_id, n.outcome, a.release_id, n.answered_at,
         TIMESTAMPDIFF(MICROSECOND, COALESCE(b.answered_at, a.started_at), n.answered_at) DIV 1000 AS milliseconds,
         NOT EXISTS (SELECT 1 FROM answers e JOIN assessments ea ON ea.id = e.assessment_id
           WHERE e.user_id = n.user_id AND e.skill_id = n.skill_id AND e.challenge_id = n.challenge_id AND e.id < n.id
             AND ea.release_id = a.release_id) AS is_first
       FROM answers n JOIN assessments a ON a.id = n.assessment_id
         LEFT JOIN answers b ON b.assessment_id = n.assessment_id AND b.position = n.position - 1
       WHERE n.id > ? AND n.id <= ? ORDER BY n.id`,
      [position, last.id],
    );
    return rows.map(toCounted);
  },

  /** Adds what was counted to what is there. */
  async add(tallies: readonly ChallengeTally[]): Promise<void> {
    if (tallies.length === 0) return;
    await db.query(
      `INSERT INTO challenge_statistics (competence_id, release_id, challenge_id, skill_id, ${COUNTS.join(', ')})
       VALUES ? ON DUPLICATE KEY UPDATE ${COUNTS.map((name) => `${name} = ${name} + VALUES(${name})`).join(', ')}`,
      [tallies.map((cell) => [...cellKey(cell), cell.skillId, cell.peopleCount, ...outcomeCounts(cell)])],
    );
    const durations = tallies.flatMap((cell) =>
      [...cell.durations].map(([bucket, count]) => [...cellKey(cell), bucket, count]),
    );
    if (durations.length === 0) return;
    await db.query(
      `INSERT INTO challenge_durations (competence_id, release_id, challenge_id, bucket, answer_count)
       VALUES ? ON DUPLICATE KEY UPDATE answer_count = answer_count + VALUES(answer_count)`,
      [durations],
    );
  },

  /** Forgets what was counted of answers: the cursor stands at the beginning again. */
  async forgetAnswers(): Promise<void> {
    await db.query('DELETE FROM challenge_statistics');
    await db.query('DELETE FROM challenge_durations');
  },

  /** What was counted of a competence, of all releases or of one. */
  async ofCompetence(competenceId: string, releaseId: string | null): Promise<ChallengeTally[]> {
    const where = `competence_id = ?${releaseId === null ? '' : ' AND release_id = ?'}`;
    const values = releaseId === null ? [competenceId] : [competenceId, releaseId];
    const cells = await db.query<TallyRow[]>(
      `SELECT competence_id, release_id, challenge_id, skill_id, ${COUNTS.join(', ')} FROM challenge_statistics
       WHERE ${where} ORDER BY skill_id, challenge_id, release_id`,
      values,
    );
    const durations = await db.query<
      { release_id: string; challenge_id: string; bucket: number; answer_count: string }[]
    >(`SELECT release_id, challenge_id, bucket, answer_count FROM challenge_durations WHERE ${where}`, values);
    return cells.map((cell) =>
      toTally(
        cell,
        durations.filter(
          ({ release_id, challenge_id }) => release_id === cell.release_id && challenge_id === cell.challenge_id,
        ),
      ),
    );
  },
});

const cellKey = ({ competenceId, releaseId, challengeId }: ChallengeTally): string[] => [
  competenceId,
  releaseId,
  challengeId,
];

const outcomeCounts = ({ outcomes }: ChallengeTally): number[] => [
  outcomes.CORRECT,
  outcomes.WRONG,
  outcomes.SKIPPED,
  outcomes.TIMED_OUT,
  outcomes.FOCUSED_OUT,
];

const toCounted = (row: AnswerRow): CountedAnswer & { id: Buffer } => ({
  id: row.id,
  challengeId: row.challenge_id,
  skillId: row.skill_id,
  competenceId: row.competence_id,
  releaseId: row.release_id,
  outcome: row.outcome,
  milliseconds: Number(row.milliseconds),
  isFirstOfPerson: row.is_first === 1,
});

const toTally = (row: TallyRow, durations: readonly { bucket: number; answer_count: string }[]): ChallengeTally => ({
  competenceId: row.competence_id,
  releaseId: row.release_id,
  challengeId: row.challenge_id,
  skillId: row.skill_id,
  peopleCount: Number(row.people_count),
  outcomes: {
    CORRECT: Number(row.correct_count),
    WRONG: Number(row.wrong_count),
    SKIPPED: Number(row.skipped_count),
    TIMED_OUT: Number(row.timed_out_count),
    FOCUSED_OUT: Number(row.focused_out_count),
  },
  durations: new Map(durations.map(({ bucket, answer_count }) => [bucket, Number(answer_count)])),
});
