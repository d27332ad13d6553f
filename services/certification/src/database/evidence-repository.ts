import type { EntityManager } from 'typeorm';
import type { Mark } from '../domain/consequences';
import type { Claim, Evidence, EvidenceQuestion, Outcome } from '../domain/evidence';

type QuestionRow = {
  rank: number;
  competence_id: string;
  skill_id: string;
  challenge_id: string;
  outcome: Outcome | null;
  is_neutralised: number;
  is_accepted: number;
};
type ClaimRow = { competence_id: string; level: number; pix: number };

/** What certifications are scored from. Written once; the primary keys refuse a second time. */
export const evidenceRepository = (db: EntityManager) => ({
  /** The questions of certifications, in order. */
  async questionsOf(certificationIds: readonly string[]): Promise<(EvidenceQuestion & { certificationId: string })[]> {
    if (certificationIds.length === 0) return [];
    const rows = await db.query<(QuestionRow & { certification_id: string })[]>(
      `SELECT certification_id, \`rank\`, competence_id, skill_id, challenge_id, outcome, is_neutralised, is_accepted
       FROM certification_questions WHERE certification_id IN (?) ORDER BY certification_id, \`rank\``,
      [certificationIds],
    );
    return rows.map((row) => ({ certificationId: row.certification_id, ...toQuestion(row) }));
  },

  async insert(certificationId: string, { questions, claims }: Evidence): Promise<void> {
    if (questions.length > 0)
      await db.query(
        `INSERT INTO certification_questions
           (certification_id, \`rank\`, competence_id, skill_id, challenge_id, outcome, is_neutralised) VALUES ?`,
        [
          questions.map((q) => [
            certificationId,
            q.rank,
            q.competenceId,
            q.skillId,
            q.challengeId,
            q.outcome,
            q.isNeutralised,
          ]),
        ],
      );
    if (claims.length > 0)
      await db.query('INSERT INTO certification_claims (certification_id, competence_id, level, pix) VALUES ?', [
        claims.map((claim) => [certificationId, claim.competenceId, claim.level, claim.pix]),
      ]);
  },

  /** Takes a question out of the score, or puts it back; says whether there is such a question. */
  async neutralise(certificationId: string, rank: number, isNeutralised: boolean): Promise<boolean> {
    const { affectedRows } = await db.query<{ affectedRows: number }>(
      'UPDATE certification_questions SET is_neutralised = ? WHERE certification_id = ? AND `rank` = ?',
      [isNeutralised, certificationId, rank],
    );
    return affectedRows === 1;
  },

  /** Neutralises or excuses questions, whose outcomes stay as they were. */
  async mark(certificationId: string, marks: readonly Mark[]): Promise<void> {
    for (const { rank, is } of marks)
      await db.query(
        `UPDATE certification_questions SET ${is === 'NEUTRALISED' ? 'is_neutralised' : 'is_accepted'} = TRUE
         WHERE certification_id = ? AND \`rank\` = ?`,
        [certificationId, rank],
      );
  },

  /** The stored evidence, in one order whatever the order it came in. */
  async of(certificationId: string): Promise<Evidence> {
    const questions = await db.query<QuestionRow[]>(
      `SELECT \`rank\`, competence_id, skill_id, challenge_id, outcome, is_neutralised, is_accepted
       FROM certification_questions WHERE certification_id = ? ORDER BY \`rank\``,
      [certificationId],
    );
    const claims = await db.query<ClaimRow[]>(
      'SELECT competence_id, level, pix FROM certification_claims WHERE certification_id = ? ORDER BY competence_id',
      [certificationId],
    );
    return { questions: questions.map(toQuestion), claims: claims.map(toClaim) };
  },
});

const toQuestion = (row: QuestionRow): EvidenceQuestion => ({
  rank: row.rank,
  competenceId: row.competence_id,
  skillId: row.skill_id,
  challengeId: row.challenge_id,
  outcome: row.outcome,
  isNeutralised: row.is_neutralised === 1,
  isExcused: row.is_accepted === 1,
});

const toClaim = ({ competence_id, level, pix }: ClaimRow): Claim => ({ competenceId: competence_id, level, pix });
