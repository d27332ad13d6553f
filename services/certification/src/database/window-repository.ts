import type { EntityManager } from 'typeorm';
import type { CentreKind } from '../domain/centre';
import type { CertificationWindow } from '../domain/window';

type WindowRow = { id: string; kind: CentreKind; opens_on: string; closes_on: string };

/** National windows, and the suspension of centres: what the platform's administrators decide (E2). */
export const windowRepository = (db: EntityManager) => ({
  async all(): Promise<CertificationWindow[]> {
    const rows = await db.query<WindowRow[]>(
      `SELECT id, kind, DATE_FORMAT(opens_on, '%Y-%m-%d') AS opens_on, DATE_FORMAT(closes_on, '%Y-%m-%d') AS closes_on
       FROM certification_windows ORDER BY kind, opens_on`,
    );
    return rows.map(({ id, kind, opens_on, closes_on }) => ({ id, kind, opensOn: opens_on, closesOn: closes_on }));
  },

  /** Sets all windows of a kind, in place of those there were. */
  async replace(kind: CentreKind, windows: readonly CertificationWindow[]): Promise<void> {
    await db.query('DELETE FROM certification_windows WHERE kind = ?', [kind]);
    for (const { id, opensOn, closesOn } of windows)
      await db.query('INSERT INTO certification_windows (id, kind, opens_on, closes_on) VALUES (?, ?, ?, ?)', [
        id,
        kind,
        opensOn,
        closesOn,
      ]);
  },

  async suspendCentre(centreId: string, at: Date | null): Promise<void> {
    await db.query('UPDATE centres SET suspended_at = IF(? IS NULL, NULL, COALESCE(suspended_at, ?)) WHERE id = ?', [
      at,
      at,
      centreId,
    ]);
  },
});
