import { fromBinaryId } from '@pix/kit/ids';
import type { EntityManager } from 'typeorm';
import { TEACHING_KINDS } from '../domain/assessment-states';

/** Tests that are under way and that their person has left. Read by the worker from committed rows. */
export const leftTestRepository = (db: EntityManager) => ({
  /** Of the answers after a position, in order, up to `until`: the last one, and who has been away from their test since then. */
  async answeredAfter(
    position: Buffer,
    until: Date,
    limit: number,
  ): Promise<{ lastId: Buffer | null; answerCount: number; userIds: string[] }> {
    const answers = await db.query<{ id: Buffer; assessment_id: Buffer; answered_at: Date }[]>(
      'SELECT id, assessment_id, answered_at FROM answers WHERE id > ? ORDER BY id LIMIT ?',
      [position, limit],
    );
    const young = answers.findIndex(({ answered_at }) => answered_at > until);
    const settled = young === -1 ? answers : answers.slice(0, young);
    const last = settled.at(-1);
    if (!last) return { lastId: null, answerCount: 0, userIds: [] };

    const left = await db.query<{ user_id: Buffer }[]>(
      `SELECT DISTINCT user_id FROM assessments
       WHERE id IN (?) AND state = 'STARTED' AND kind IN (?) AND asked_at <= ?`,
      [settled.map(({ assessment_id }) => assessment_id), TEACHING_KINDS, until],
    );
    return {
      lastId: last.id,
      answerCount: settled.length,
      userIds: left.map(({ user_id }) => fromBinaryId(user_id)),
    };
  },
});
