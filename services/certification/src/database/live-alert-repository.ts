import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import type { AlertKind, AlertState, LiveAlert } from '../domain/live-alert';

type AlertRow = {
  id: string;
  session_id: string;
  candidate_id: string;
  challenge_id: string | null;
  question_number: number | null;
  kind: AlertKind;
  text: string | null;
  state: AlertState;
  raised_at: Date;
  handled_at: Date | null;
};

const SELECT = `SELECT id, session_id, candidate_id, challenge_id, question_number, kind, text, state, raised_at, handled_at
  FROM live_alerts`;

/** Candidates' alerts. One that is ongoing is the only ongoing one of its candidate. */
export const liveAlertRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<LiveAlert[]> =>
    (await db.query<AlertRow[]>(`${SELECT} ${rest}`, [...parameters])).map(toAlert);

  return {
    async byId(id: string): Promise<LiveAlert | null> {
      return (await select('WHERE id = ?', [id]))[0] ?? null;
    },

    async lock(id: string): Promise<LiveAlert | null> {
      return (await select('WHERE id = ? FOR UPDATE', [id]))[0] ?? null;
    },

    async ongoingOf(candidateId: string): Promise<LiveAlert | null> {
      return (await select('WHERE ongoing_of = ?', [candidateId]))[0] ?? null;
    },

    ongoingOfCandidates: async (candidateIds: readonly string[]): Promise<LiveAlert[]> =>
      candidateIds.length === 0 ? [] : select('WHERE ongoing_of IN (?)', [[...candidateIds]]),

    /** False when the candidate has an ongoing alert already. */
    async insert(alert: LiveAlert): Promise<boolean> {
      try {
        await db.query(
          `INSERT INTO live_alerts (id, session_id, candidate_id, challenge_id, question_number, kind, text, state, raised_at, ongoing_of)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [
            alert.id,
            alert.sessionId,
            alert.candidateId,
            alert.challengeId,
            alert.questionNumber,
            alert.kind,
            alert.text,
            alert.state,
            alert.raisedAt,
            alert.candidateId,
          ],
        );
        return true;
      } catch (error) {
        if (isDuplicate(error, 'uq_live_alerts_ongoing')) return false;
        throw error;
      }
    },

    async handle(id: string, state: Exclude<AlertState, 'ONGOING'>, at: Date): Promise<void> {
      await db.query('UPDATE live_alerts SET state = ?, handled_at = ?, ongoing_of = NULL WHERE id = ?', [
        state,
        at,
        id,
      ]);
    },
  };
};

const toAlert = (row: AlertRow): LiveAlert => ({
  id: row.id,
  sessionId: row.session_id,
  candidateId: row.candidate_id,
  challengeId: row.challenge_id,
  questionNumber: row.question_number,
  kind: row.kind,
  text: row.text,
  state: row.state,
  raisedAt: row.raised_at,
  handledAt: row.handled_at,
});
