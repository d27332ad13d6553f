import { isDuplicate } from '@pix/kit/database';
import type { Locale } from '@pix/kit/result';
import type { EntityManager } from 'typeorm';
import type { CampaignExport, ExportState } from '../domain/campaign-export';

type ExportRow = {
  id: string;
  campaign_id: string;
  asked_by: string;
  locale: Locale;
  with_skills: number;
  state: ExportState;
  row_count: number;
  done_count: number;
  attempt_id: string | null;
  created_at: Date;
  expires_at: Date;
};

const UNFINISHED = `state IN ('WAITING', 'RUNNING')`;

/** Files of results and, until their day is over, their sealed pieces. */
export const exportRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<CampaignExport | null> => {
    const [row] = await db.query<ExportRow[]>(`SELECT * FROM campaign_exports ${rest}`, [...parameters]);
    return row ? toExport(row) : null;
  };

  return {
    byId: (id: string): Promise<CampaignExport | null> => select('WHERE id = ?', [id]),

    /** The one that is being made for this asker. */
    running: ({ campaignId, askedBy, withSkills }: CampaignExport): Promise<CampaignExport | null> =>
      select('WHERE campaign_id = ? AND asked_by = ? AND with_skills = ? AND is_running', [
        campaignId,
        askedBy,
        withSkills,
      ]),

    /** Stores an export; false when the same is being made for the same asker. */
    async insert(asked: CampaignExport): Promise<boolean> {
      try {
        await db.query(
          `INSERT INTO campaign_exports (id, campaign_id, asked_by, locale, with_skills, state, is_running, row_count,
             created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, TRUE, ?, ?, ?)`,
          [
            asked.id,
            asked.campaignId,
            asked.askedBy,
            asked.locale,
            asked.withSkills,
            asked.state,
            asked.rowCount,
            asked.createdAt,
            asked.expiresAt,
          ],
        );
        return true;
      } catch (error) {
        if (isDuplicate(error, 'uq_campaign_exports_running')) return false;
        throw error;
      }
    },

    /** Says that the job runs. `null` once the file is ready or over: there is nothing left to do. */
    async start(id: string, now: Date): Promise<CampaignExport | null> {
      await db.query(
        `UPDATE campaign_exports SET state = 'RUNNING' WHERE id = ? AND ${UNFINISHED} AND expires_at > ?`,
        [id, now],
      );
      return select(`WHERE id = ? AND state = 'RUNNING' AND expires_at > ?`, [id, now]);
    },

    /** Keeps a piece of this run of the job, and says how far it is. */
    async addChunk(
      id: string,
      piece: { attemptId: string; rank: number; sealed: Buffer },
      doneCount: number,
    ): Promise<void> {
      await db.query(
        'INSERT INTO campaign_export_chunks (campaign_export_id, attempt_id, rank, sealed) VALUES (?, ?, ?, ?)',
        [id, piece.attemptId, piece.rank, piece.sealed],
      );
      await db.query(`UPDATE campaign_exports SET done_count = ? WHERE id = ? AND ${UNFINISHED}`, [doneCount, id]);
    },

    /** The first run of the job that ends makes the file; what others left is erased. */
    async finish(id: string, attemptId: string, expiresAt: Date): Promise<void> {
      await db.query(
        `UPDATE campaign_exports SET state = 'READY', is_running = NULL, attempt_id = ?, expires_at = ?
         WHERE id = ? AND state = 'RUNNING'`,
        [attemptId, expiresAt, id],
      );
      await db.query(
        `DELETE c FROM campaign_export_chunks c JOIN campaign_exports e ON e.id = c.campaign_export_id
         WHERE e.id = ? AND c.attempt_id <> e.attempt_id`,
        [id],
      );
    },

    /** The sealed pieces of the file, in order. */
    async *chunks({ id, attemptId }: CampaignExport): AsyncGenerator<{ rank: number; sealed: Buffer }> {
      for (let rank = 0; ; rank += 1) {
        const [row] = await db.query<{ sealed: Buffer }[]>(
          'SELECT sealed FROM campaign_export_chunks WHERE campaign_export_id = ? AND attempt_id = ? AND rank = ?',
          [id, attemptId, rank],
        );
        if (!row) return;
        yield { rank, sealed: row.sealed };
      }
    },

    /** Erases the files whose day is over; says how many. */
    async expire(now: Date): Promise<number> {
      const due = await db.query<{ id: string }[]>(
        `SELECT id FROM campaign_exports WHERE state <> 'EXPIRED' AND expires_at <= ? FOR UPDATE`,
        [now],
      );
      for (const { id } of due) {
        await db.query('DELETE FROM campaign_export_chunks WHERE campaign_export_id = ?', [id]);
        await db.query(`UPDATE campaign_exports SET state = 'EXPIRED', is_running = NULL WHERE id = ?`, [id]);
      }
      return due.length;
    },
  };
};

const toExport = (row: ExportRow): CampaignExport => ({
  id: row.id,
  campaignId: row.campaign_id,
  askedBy: row.asked_by,
  locale: row.locale,
  withSkills: row.with_skills === 1,
  state: row.state,
  rowCount: row.row_count,
  doneCount: row.done_count,
  attemptId: row.attempt_id,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
});
