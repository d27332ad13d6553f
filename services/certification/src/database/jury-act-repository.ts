import type { EntityManager } from 'typeorm';
import type { JuryAct, JuryActDetail, JuryActKind } from '../domain/certification';
import { DECIDING } from '../domain/jury';

type JuryActRow = {
  certification_id: string;
  jury_user_id: string;
  at: Date;
  decision: JuryActKind;
  reason: string;
  is_effective: number;
  detail: string | null;
};

const SELECT = 'SELECT certification_id, jury_user_id, at, decision, reason, is_effective, detail FROM jury_acts';

/** The journal of the jury: rows are added, never changed nor removed; the database refuses it (E9). */
export const juryActRepository = (db: EntityManager) => ({
  /** The acts on certifications, oldest first. */
  async byCertifications(certificationIds: readonly string[]): Promise<JuryAct[]> {
    if (certificationIds.length === 0) return [];
    const rows = await db.query<JuryActRow[]>(`${SELECT} WHERE certification_id IN (?) ORDER BY id`, [
      certificationIds,
    ]);
    return rows.map(toJuryAct);
  },

  /** The last act that decided something, or proposed to. The caller holds the certification's lock. */
  async lastDecision(certificationId: string): Promise<JuryAct | null> {
    const [row] = await db.query<JuryActRow[]>(
      `${SELECT} WHERE certification_id = ? AND decision IN (?) ORDER BY id DESC LIMIT 1`,
      [certificationId, DECIDING],
    );
    return row ? toJuryAct(row) : null;
  },

  async append(id: string, act: JuryAct): Promise<void> {
    await db.query(
      `INSERT INTO jury_acts (id, certification_id, jury_user_id, at, decision, reason, is_effective, detail)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        act.certificationId,
        act.juryUserId,
        act.at,
        act.decision,
        act.reason,
        act.isEffective,
        act.detail && JSON.stringify(act.detail),
      ],
    );
  },
});

const toJuryAct = (row: JuryActRow): JuryAct => ({
  certificationId: row.certification_id,
  juryUserId: row.jury_user_id,
  at: row.at,
  decision: row.decision,
  reason: row.reason,
  isEffective: row.is_effective === 1,
  detail: row.detail === null ? null : (JSON.parse(row.detail) as JuryActDetail),
});
