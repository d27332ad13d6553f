import { isDuplicate } from '@pix/kit/database';
import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { Participation, ParticipationStatus } from '../domain/participation';

type ParticipationRow = {
  id: string;
  campaign_id: string;
  campaign_title: string;
  organization_id: string;
  user_id: string;
  first_name: string;
  last_name: string;
  division: string | null;
  status: ParticipationStatus;
  assessment_id: string | null;
  started_at: Date;
  shared_at: Date | null;
};

const FIRST_NAME = `COALESCE(l.first_name, p.first_name, '')`;
const LAST_NAME = `COALESCE(l.last_name, p.last_name, '')`;

// Names follow the roster: a correction in the next file shows at once.
const SELECT = `
  SELECT p.id, p.campaign_id, COALESCE(c.title, c.name) AS campaign_title, c.organization_id, p.user_id,
    ${FIRST_NAME} AS first_name, ${LAST_NAME} AS last_name, l.division, p.status, p.assessment_id, p.started_at, p.shared_at
  FROM participations p JOIN campaigns c ON c.id = p.campaign_id LEFT JOIN learners l ON l.id = p.learner_id`;

/** Participations. */
export const participationRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<Participation[]> =>
    (await db.query<ParticipationRow[]>(`${SELECT} ${rest}`, [...parameters])).map(toParticipation);

  return {
    async byId(id: string): Promise<Participation | null> {
      return (await select('WHERE p.id = ?', [id]))[0] ?? null;
    },

    async byIds(ids: readonly string[]): Promise<Participation[]> {
      return ids.length === 0 ? [] : select('WHERE p.id IN (?)', [ids]);
    },

    /** Newest first: ids come in the order of creation (UUIDv7). */
    async byUsers(userIds: readonly string[]): Promise<Participation[]> {
      return userIds.length === 0 ? [] : select('WHERE p.user_id IN (?) ORDER BY p.id DESC', [userIds]);
    },

    async ofUserIn(campaignId: string, userId: string): Promise<Participation | null> {
      return (await select('WHERE p.campaign_id = ? AND p.user_id = ?', [campaignId, userId]))[0] ?? null;
    },

    /** By last name, first name, id. */
    pageByCampaign(campaignId: string, { limit, after }: PageRequest): Promise<Participation[]> {
      return select(
        `WHERE p.campaign_id = ? ${after?.length === 3 ? `AND (${LAST_NAME}, ${FIRST_NAME}, p.id) > (?, ?, ?)` : ''}
         ORDER BY ${LAST_NAME}, ${FIRST_NAME}, p.id LIMIT ?`,
        [campaignId, ...(after?.length === 3 ? after : []), limit + 1],
      );
    },

    /** Stores a participation; false when the person takes part in this campaign already. */
    async insert(given: {
      id: string;
      campaignId: string;
      userId: string;
      learnerId: string | null;
      firstName: string | null;
      lastName: string | null;
      startedAt: Date;
    }): Promise<boolean> {
      try {
        await db.query(
          `INSERT INTO participations (id, campaign_id, user_id, learner_id, first_name, last_name, status, started_at)
           VALUES (?, ?, ?, ?, ?, ?, 'STARTED', ?)`,
          [given.id, given.campaignId, given.userId, given.learnerId, given.firstName, given.lastName, given.startedAt],
        );
        return true;
      } catch (error) {
        if (isDuplicate(error, 'uq_participations_campaign_user')) return false;
        throw error;
      }
    },

    /** Notes the test of a participation, the first time. */
    async setAssessment(id: string, assessmentId: string): Promise<void> {
      await db.query('UPDATE participations SET assessment_id = ? WHERE id = ? AND assessment_id IS NULL', [
        assessmentId,
        id,
      ]);
    },

    /** Forgets a participation whose test could never start. */
    async withdraw(id: string): Promise<void> {
      await db.query('DELETE FROM participations WHERE id = ? AND assessment_id IS NULL', [id]);
    },

    /** Where a participation stands, locked until the end of the transaction. */
    async lockStatus(id: string): Promise<ParticipationStatus | null> {
      const [row] = await db.query<{ status: ParticipationStatus }[]>(
        'SELECT status FROM participations WHERE id = ? FOR UPDATE',
        [id],
      );
      return row?.status ?? null;
    },

    async markEnded(id: string): Promise<void> {
      await db.query(`UPDATE participations SET status = 'TO_SHARE' WHERE id = ? AND status = 'STARTED'`, [id]);
    },

    async markShared(id: string, at: Date): Promise<void> {
      await db.query(`UPDATE participations SET status = 'SHARED', shared_at = ? WHERE id = ? AND shared_at IS NULL`, [
        at,
        id,
      ]);
    },
  };
};

const toParticipation = (row: ParticipationRow): Participation => ({
  id: row.id,
  campaignId: row.campaign_id,
  campaignTitle: row.campaign_title,
  organizationId: row.organization_id,
  userId: row.user_id,
  firstName: row.first_name,
  lastName: row.last_name,
  division: row.division,
  status: row.status,
  assessmentId: row.assessment_id,
  startedAt: row.started_at,
  sharedAt: row.shared_at,
});
