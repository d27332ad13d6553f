import type { EntityManager } from 'typeorm';
import type { Gap, GapChanges } from '../domain/gaps';
import type { Candidate } from '../domain/recommendation';
import { OFFERED, TUTORIAL_COLUMNS, type TutorialRow, toTutorial } from './tutorial-repository';

type CandidateRow = TutorialRow & {
  skill_id: string;
  subject_id: string;
  skill_level: number;
  score: number;
  position: number;
};

/** What learners failed, as assessment told it last: recommendations are read from here alone (T3). */
export const gapRepository = (db: EntityManager) => ({
  /** Takes the learner's row; false when something read later is here already. Others of theirs wait until the end of the transaction. */
  async isNews(userId: string, readAt: Date): Promise<boolean> {
    await db.query(
      'INSERT INTO learners (user_id, results_read_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE user_id = user_id',
      [userId, readAt],
    );
    const [row] = await db.query<[{ results_read_at: Date }]>(
      'SELECT results_read_at FROM learners WHERE user_id = ? FOR UPDATE',
      [userId],
    );
    if (row.results_read_at > readAt) return false;
    await db.query('UPDATE learners SET results_read_at = ? WHERE user_id = ?', [readAt, userId]);
    return true;
  },

  async ofLearner(userId: string): Promise<Gap[]> {
    return db.query(
      'SELECT skill_id AS skillId, failed_at AS failedAt, passed_at AS passedAt FROM learner_gaps WHERE user_id = ?',
      [userId],
    );
  },

  async change(userId: string, { written, removed }: GapChanges): Promise<void> {
    if (removed.length > 0)
      await db.query('DELETE FROM learner_gaps WHERE user_id = ? AND skill_id IN (?)', [userId, removed]);
    if (written.length > 0)
      await db.query(
        `INSERT INTO learner_gaps (user_id, skill_id, failed_at, passed_at, first_failed_at) VALUES ?
         ON DUPLICATE KEY UPDATE failed_at = VALUES(failed_at), passed_at = VALUES(passed_at)`,
        [written.map(({ skillId, failedAt, passedAt }) => [userId, skillId, failedAt, passedAt, failedAt])],
      );
  },

  /** All that may help a learner with what they failed, but what they found useless. */
  async candidates(userId: string, competenceId: string | null): Promise<Candidate[]> {
    const rows = await db.query<CandidateRow[]>(
      `SELECT g.skill_id, s.subject_id, s.level AS skill_level, l.position, t.score,
         ${TUTORIAL_COLUMNS}
       FROM learner_gaps g JOIN skills s ON s.id = g.skill_id
         JOIN skill_tutorials l ON l.skill_id = g.skill_id AND l.purpose = 'SUCCEED'
         JOIN tutorials t ON t.id = l.tutorial_id
       WHERE g.user_id = ? AND g.passed_at IS NULL AND ${OFFERED} ${competenceId === null ? '' : 'AND s.competence_id = ?'}
         AND NOT EXISTS (SELECT 1 FROM useful_votes v
           WHERE v.tutorial_id = t.id AND v.user_id = g.user_id AND v.is_useful = FALSE)`,
      [userId, ...(competenceId === null ? [] : [competenceId])],
    );
    return rows.map(toCandidate);
  },
});

const toCandidate = (row: CandidateRow): Candidate => ({
  tutorial: toTutorial(row),
  skillId: row.skill_id,
  subjectId: row.subject_id,
  level: row.skill_level,
  score: row.score,
  position: row.position,
});
