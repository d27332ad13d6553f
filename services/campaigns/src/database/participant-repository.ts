import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { Participation, ParticipationFilter } from '../domain/participation';
import { containing } from './like';
import { PARTICIPATIONS, type ParticipationRow, SORTED_NAMES, toParticipation } from './participation-rows';

/** The participants of a campaign as members see them: one try of each. */
export const participantRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<Participation[]> =>
    (await db.query<ParticipationRow[]>(`${PARTICIPATIONS} ${rest}`, [...parameters])).map(toParticipation);

  return {
    /** By last name, first name, id. */
    pageByCampaign(
      campaignId: string,
      filter: ParticipationFilter,
      { limit, after }: PageRequest,
    ): Promise<Participation[]> {
      const { where, parameters } = shown(campaignId, filter);
      const isNext = after?.length === 3;
      return select(
        `WHERE ${where} ${isNext ? `AND (${SORTED_NAMES}, p.id) > (?, ?, ?)` : ''} ORDER BY ${SORTED_NAMES}, p.id LIMIT ?`,
        [...parameters, ...(isNext ? after : []), limit + 1],
      );
    },

    async countByCampaign(campaignId: string, filter: ParticipationFilter): Promise<number> {
      const { where, parameters } = shown(campaignId, filter);
      const [row] = await db.query<{ count: string | number }[]>(
        `SELECT COUNT(*) AS count FROM participations p LEFT JOIN learners l ON l.id = p.learner_id WHERE ${where}`,
        parameters,
      );
      return Number(row?.count ?? 0);
    },

    /** So many after an id, in the order they joined. */
    batchShown: (campaignId: string, afterId: string, size: number): Promise<Participation[]> =>
      select('WHERE p.campaign_id = ? AND p.is_shown = TRUE AND p.id > ? ORDER BY p.id LIMIT ?', [
        campaignId,
        afterId,
        size,
      ]),

    /** Sorts participants as the roster calls them now. In the transaction that imports it. */
    async followRoster(organizationId: string): Promise<void> {
      await db.query(
        `UPDATE participations p JOIN learners l ON l.id = p.learner_id
         SET p.sorted_last_name = l.last_name, p.sorted_first_name = l.first_name
         WHERE l.organization_id = ? AND (p.sorted_last_name <> l.last_name OR p.sorted_first_name <> l.first_name)`,
        [organizationId],
      );
    },
  };
};

const shown = (campaignId: string, { status, search, division, stageRank }: ParticipationFilter) => {
  const parameters: unknown[] = [campaignId];
  let where = 'p.campaign_id = ? AND p.is_shown = TRUE';
  const narrow = (condition: string, ...values: (string | number | null)[]): void => {
    if (values.includes(null)) return;
    where += ` AND ${condition}`;
    parameters.push(...values);
  };
  narrow('p.status = ?', status);
  narrow('l.division = ?', division);
  narrow('p.stage_rank = ?', stageRank);
  const pattern = search === null ? null : containing(search);
  narrow(
    `(CONCAT(p.sorted_first_name, ' ', p.sorted_last_name) LIKE ? OR CONCAT(p.sorted_last_name, ' ', p.sorted_first_name) LIKE ?)`,
    pattern,
    pattern,
  );
  return { where, parameters };
};
