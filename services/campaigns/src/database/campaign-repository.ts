import { isDuplicate } from '@pix/kit/database';
import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { Campaign, CampaignCounts } from '../domain/campaign';
import type { SubjectCap } from '../domain/target-profile';

type CampaignRow = {
  id: string;
  organization_id: string;
  creator_id: string;
  name: string;
  title: string | null;
  welcome_text: string | null;
  code: string;
  target_profile_id: string;
  subjects: string;
  created_at: Date;
};

/** Campaigns. Codes come in as `readCampaignCode` gives them. */
export const campaignRepository = (db: EntityManager) => ({
  async byIds(ids: readonly string[]): Promise<Campaign[]> {
    if (ids.length === 0) return [];
    return (await db.query<CampaignRow[]>('SELECT * FROM campaigns WHERE id IN (?)', [ids])).map(toCampaign);
  },

  async byCode(code: string): Promise<Campaign | null> {
    const [row] = await db.query<CampaignRow[]>('SELECT * FROM campaigns WHERE code = ?', [code]);
    return row ? toCampaign(row) : null;
  },

  /** Newest first: ids come in the order of creation (UUIDv7). */
  async pageByOrganization(organizationId: string, { limit, after }: PageRequest): Promise<Campaign[]> {
    const rows = await db.query<CampaignRow[]>(
      `SELECT * FROM campaigns WHERE organization_id = ? ${after?.length === 1 ? 'AND id < ?' : ''} ORDER BY id DESC LIMIT ?`,
      [organizationId, ...(after?.length === 1 ? after : []), limit + 1],
    );
    return rows.map(toCampaign);
  },

  async countByOrganization(organizationId: string): Promise<number> {
    const [row] = await db.query<{ count: string | number }[]>(
      'SELECT COUNT(*) AS count FROM campaigns WHERE organization_id = ?',
      [organizationId],
    );
    return Number(row?.count ?? 0);
  },

  /** Stores a campaign; false when another one has its code already. */
  async insert(campaign: Campaign): Promise<boolean> {
    try {
      await db.query(
        `INSERT INTO campaigns (id, organization_id, creator_id, name, title, welcome_text, code, target_profile_id,
           subjects, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          campaign.id,
          campaign.organizationId,
          campaign.creatorId,
          campaign.name,
          campaign.title,
          campaign.welcomeText,
          campaign.code,
          campaign.targetProfileId,
          JSON.stringify(campaign.subjects),
          campaign.createdAt,
        ],
      );
      return true;
    } catch (error) {
      if (isDuplicate(error, 'uq_campaigns_code')) return false;
      throw error;
    }
  },

  /** Those without a participation are absent. */
  async countsByCampaigns(campaignIds: readonly string[]): Promise<CampaignCounts[]> {
    if (campaignIds.length === 0) return [];
    const rows = await db.query<{ campaign_id: string; participations: string | number; shared: string | number }[]>(
      `SELECT campaign_id, COUNT(*) AS participations, COUNT(shared_at) AS shared
       FROM participations WHERE campaign_id IN (?) GROUP BY campaign_id`,
      [campaignIds],
    );
    return rows.map(({ campaign_id, participations, shared }) => ({
      campaignId: campaign_id,
      participationCount: Number(participations),
      sharedCount: Number(shared),
    }));
  },
});

const toCampaign = (row: CampaignRow): Campaign => ({
  id: row.id,
  organizationId: row.organization_id,
  creatorId: row.creator_id,
  name: row.name,
  title: row.title,
  welcomeText: row.welcome_text,
  code: row.code,
  targetProfileId: row.target_profile_id,
  subjects: JSON.parse(row.subjects) as SubjectCap[],
  createdAt: row.created_at,
});
