import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import type { Actor, InvigilationAct, InvigilationActKind } from '../domain/invigilation-act';

type ActRow = {
  id: string;
  session_id: string;
  candidate_id: string;
  act: InvigilationActKind;
  actor: Actor['actor'];
  actor_user_id: string | null;
  request_key: string | null;
  seconds: number | null;
  reason: string | null;
  at: Date;
};

const COLUMNS = 'id, session_id, candidate_id, act, actor, actor_user_id, request_key, seconds, reason, at';

/** The journal of what was done to running tests: rows are added, never changed. */
export const invigilationActRepository = (db: EntityManager) => ({
  /** False when the same request was met already. */
  async append(act: InvigilationAct): Promise<boolean> {
    try {
      await db.query(`INSERT INTO invigilation_acts (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
        act.id,
        act.sessionId,
        act.candidateId,
        act.act,
        act.actor,
        act.actorUserId,
        act.requestKey,
        act.seconds,
        act.reason,
        act.at,
      ]);
      return true;
    } catch (error) {
      if (isDuplicate(error, 'uq_invigilation_acts_request')) return false;
      throw error;
    }
  },

  async bySessions(sessionIds: readonly string[]): Promise<InvigilationAct[]> {
    if (sessionIds.length === 0) return [];
    const rows = await db.query<ActRow[]>(
      `SELECT ${COLUMNS} FROM invigilation_acts WHERE session_id IN (?) ORDER BY session_id, id`,
      [[...sessionIds]],
    );
    return rows.map(toAct);
  },
});

const toAct = (row: ActRow): InvigilationAct => ({
  id: row.id,
  sessionId: row.session_id,
  candidateId: row.candidate_id,
  act: row.act,
  ...(row.actor === 'MEMBER'
    ? { actor: row.actor, actorUserId: row.actor_user_id ?? '' }
    : { actor: row.actor, actorUserId: null }),
  requestKey: row.request_key,
  seconds: row.seconds,
  reason: row.reason,
  at: row.at,
});
