import type { EntityManager } from 'typeorm';
import { type CampaignFigures, type FigureRow, figuresOf, type HourActivity } from '../domain/figures';
import type { ParticipationStatus } from '../domain/participation-status';
import { type HourRow, hourOf, toHours } from './hour-rows';

type Row = {
  campaign_id: string;
  status: ParticipationStatus;
  mastery: number | null;
  stage_rank: number | null;
  is_certifiable: number | null;
  pix: string | number | null;
  count: string | number;
};

/** How many participants are alike: what a campaign's pages count, read from one index. */
export const figureRepository = (db: EntityManager) => ({
  /** One statement, whatever the number of campaigns; those without a participant are absent. */
  async byCampaigns(campaignIds: readonly string[]): Promise<CampaignFigures[]> {
    if (campaignIds.length === 0) return [];
    const rows = await db.query<Row[]>(
      `SELECT campaign_id, status, mastery, stage_rank, is_certifiable, SUM(pix) AS pix, COUNT(*) AS count
       FROM participations WHERE campaign_id IN (?) AND is_shown = TRUE
       GROUP BY campaign_id, status, mastery, stage_rank, is_certifiable`,
      [campaignIds],
    );
    const figures = rows.map(toFigureRow);
    return [...new Set(figures.map(({ campaignId }) => campaignId))].map((campaignId) =>
      figuresOf(
        campaignId,
        figures.filter((row) => row.campaignId === campaignId),
      ),
    );
  },

  /** What was started and sent each hour, tries included. */
  async activity(campaignId: string): Promise<HourActivity> {
    const hours = async (column: 'started_at' | 'shared_at') =>
      toHours(
        await db.query<HourRow[]>(
          `SELECT ${hourOf(column)} AS hour, COUNT(*) AS count
           FROM participations WHERE campaign_id = ? AND deleted_at IS NULL AND ${column} IS NOT NULL GROUP BY hour`,
          [campaignId],
        ),
      );
    const [started, shared] = await Promise.all([hours('started_at'), hours('shared_at')]);
    return { started, shared };
  },

  /** How many hold each badge, of those who sent. */
  async badges(campaignIds: readonly string[]): Promise<{ campaignId: string; badgeId: string; count: number }[]> {
    if (campaignIds.length === 0) return [];
    const rows = await db.query<{ campaignId: string; badgeId: string; count: string | number }[]>(
      `SELECT p.campaign_id AS campaignId, b.badge_id AS badgeId, COUNT(*) AS count
       FROM participations p JOIN participation_badges b ON b.participation_id = p.id
       WHERE p.campaign_id IN (?) AND p.is_shown = TRUE AND p.status = 'SHARED' GROUP BY p.campaign_id, b.badge_id`,
      [campaignIds],
    );
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  },
});

const toFigureRow = (row: Row): FigureRow => ({
  campaignId: row.campaign_id,
  status: row.status,
  mastery: row.mastery,
  stageRank: row.stage_rank,
  isCertifiable: row.is_certifiable === null ? null : row.is_certifiable === 1,
  pixSum: Number(row.pix ?? 0),
  count: Number(row.count),
});
