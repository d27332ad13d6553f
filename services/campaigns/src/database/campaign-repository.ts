import { isDuplicate } from '@pix/kit/database';
import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { Campaign, CampaignFilter, CampaignType } from '../domain/campaign';
import type { Badge, Stage, SubjectCap } from '../domain/target-profile';
import { containing } from './like';

type CampaignRow = {
  id: string;
  organization_id: string;
  creator_id: string;
  owner_id: string;
  type: CampaignType;
  name: string;
  title: string | null;
  welcome_text: string | null;
  code: string;
  target_profile_id: string | null;
  subjects: string;
  stages: string;
  badges: string;
  external_id_label: string | null;
  external_id_required: number;
  multiple_sendings: number;
  is_anonymous: number;
  created_at: Date;
  archived_at: Date | null;
  deleted_at: Date | null;
};

/** Campaigns. Codes come in as `readCampaignCode` gives them. */
export const campaignRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<Campaign[]> =>
    (await db.query<CampaignRow[]>(`SELECT * FROM campaigns ${rest}`, [...parameters])).map(toCampaign);

  return {
    /** Deleted ones too: participants keep theirs. */
    async byIds(ids: readonly string[]): Promise<Campaign[]> {
      return ids.length === 0 ? [] : select('WHERE id IN (?)', [ids]);
    },

    async byCode(code: string): Promise<Campaign | null> {
      return (await select('WHERE code = ? AND deleted_at IS NULL', [code]))[0] ?? null;
    },

    /** The same as `byIds`, locked until the end of the transaction. */
    async lock(id: string): Promise<Campaign | null> {
      return (await select('WHERE id = ? FOR UPDATE', [id]))[0] ?? null;
    },

    /** Newest first: ids come in the order of creation (UUIDv7). */
    async pageByOrganization(
      organizationId: string,
      filter: CampaignFilter,
      { limit, after }: PageRequest,
    ): Promise<Campaign[]> {
      const { where, parameters } = listed(organizationId, filter);
      const isNext = after?.length === 1;
      return select(`WHERE ${where} ${isNext ? 'AND id < ?' : ''} ORDER BY id DESC LIMIT ?`, [
        ...parameters,
        ...(isNext ? after : []),
        limit + 1,
      ]);
    },

    async countByOrganization(organizationId: string, filter: CampaignFilter): Promise<number> {
      const { where, parameters } = listed(organizationId, filter);
      const [row] = await db.query<{ count: string | number }[]>(
        `SELECT COUNT(*) AS count FROM campaigns WHERE ${where}`,
        parameters,
      );
      return Number(row?.count ?? 0);
    },

    /** Stores a campaign; false when another one has its code already. */
    async insert(campaign: Campaign): Promise<boolean> {
      const { id, organizationId, creatorId, ownerId, type, code, targetProfileId, isAnonymous, createdAt } = campaign;
      try {
        await db.query(
          `INSERT INTO campaigns (id, organization_id, creator_id, owner_id, type, code, target_profile_id, is_anonymous,
             created_at, subjects, stages, badges, name, title, welcome_text, external_id_label, external_id_required,
             multiple_sendings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [
            id,
            organizationId,
            creatorId,
            ownerId,
            type,
            code,
            targetProfileId,
            isAnonymous,
            createdAt,
            ...[campaign.subjects, campaign.stages, campaign.badges].map((list) => JSON.stringify(list)),
            ...writtenFields(campaign),
          ],
        );
        return true;
      } catch (error) {
        if (isDuplicate(error, 'uq_campaigns_code')) return false;
        throw error;
      }
    },

    async update(campaign: Campaign): Promise<void> {
      await db.query(
        `UPDATE campaigns SET name = ?, title = ?, welcome_text = ?, external_id_label = ?, external_id_required = ?,
           multiple_sendings = ? WHERE id = ?`,
        [...writtenFields(campaign), campaign.id],
      );
    },

    async setOwner(id: string, ownerId: string): Promise<void> {
      await db.query('UPDATE campaigns SET owner_id = ? WHERE id = ?', [ownerId, id]);
    },

    /** Archived twice, it keeps the first date; `null` opens it again. */
    async archive(id: string, by: { at: Date; userId: string } | null): Promise<void> {
      await (by
        ? db.query('UPDATE campaigns SET archived_at = ?, archived_by = ? WHERE id = ? AND archived_at IS NULL', [
            by.at,
            by.userId,
            id,
          ])
        : db.query('UPDATE campaigns SET archived_at = NULL, archived_by = NULL WHERE id = ?', [id]));
    },

    async markDeleted(id: string, at: Date, userId: string): Promise<void> {
      await db.query('UPDATE campaigns SET deleted_at = ?, deleted_by = ? WHERE id = ? AND deleted_at IS NULL', [
        at,
        userId,
        id,
      ]);
    },
  };
};

const writtenFields = (campaign: Campaign): unknown[] => [
  campaign.name,
  campaign.title,
  campaign.welcomeText,
  campaign.externalIdLabel,
  campaign.externalIdRequired,
  campaign.multipleSendings,
];

const STATES: Readonly<Record<CampaignFilter['state'], string>> = {
  ACTIVE: 'AND archived_at IS NULL',
  ARCHIVED: 'AND archived_at IS NOT NULL',
  ALL: '',
};

const listed = (organizationId: string, { state, search, creatorId, type }: CampaignFilter) => {
  const parameters: unknown[] = [organizationId];
  let where = `organization_id = ? AND deleted_at IS NULL ${STATES[state]}`;
  const narrow = (condition: string, value: string | null): void => {
    if (value === null) return;
    where += ` AND ${condition}`;
    parameters.push(value);
  };
  narrow('name LIKE ?', search === null ? null : containing(search));
  narrow('creator_id = ?', creatorId);
  narrow('type = ?', type);
  return { where, parameters };
};

const toCampaign = (row: CampaignRow): Campaign => ({
  id: row.id,
  organizationId: row.organization_id,
  creatorId: row.creator_id,
  ownerId: row.owner_id,
  type: row.type,
  name: row.name,
  title: row.title,
  welcomeText: row.welcome_text,
  code: row.code,
  targetProfileId: row.target_profile_id,
  subjects: JSON.parse(row.subjects) as SubjectCap[],
  stages: JSON.parse(row.stages) as Stage[],
  badges: JSON.parse(row.badges) as Badge[],
  externalIdLabel: row.external_id_label,
  externalIdRequired: row.external_id_required === 1,
  multipleSendings: row.multiple_sendings === 1,
  isAnonymous: row.is_anonymous === 1,
  createdAt: row.created_at,
  archivedAt: row.archived_at,
  deletedAt: row.deleted_at,
});
