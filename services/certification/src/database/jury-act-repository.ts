import type { EntityManager } from 'typeorm';
import type { JuryAct, JuryDecision } from '../domain/certification';

type JuryActRow = { certification_id: string; jury_user_id: string; at: Date; decision: JuryDecision; reason: string };

/** The journal of the jury: rows are added, never changed nor removed (E9). */
export const juryActRepository = (db: EntityManager) => ({
  /** The acts on certifications, oldest first. */
  async byCertifications(certificationIds: readonly string[]): Promise<JuryAct[]> {
    if (certificationIds.length === 0) return [];
    const rows = await db.query<JuryActRow[]>(
      `SELECT certification_id, jury_user_id, at, decision, reason
       FROM jury_acts WHERE certification_id IN (?) ORDER BY id`,
      [certificationIds],
    );
    return rows.map(toJuryAct);
  },

  async append(id: string, act: JuryAct): Promise<void> {
    await db.query(
      'INSERT INTO jury_acts (id, certification_id, jury_user_id, at, decision, reason) VALUES (?, ?, ?, ?, ?, ?)',
      [id, act.certificationId, act.juryUserId, act.at, act.decision, act.reason],
    );
  },
});

const toJuryAct = ({ certification_id, jury_user_id, at, decision, reason }: JuryActRow): JuryAct => ({
  certificationId: certification_id,
  juryUserId: jury_user_id,
  at,
  decision,
  reason,
});
