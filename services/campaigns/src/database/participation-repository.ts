import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import type { CollectedTotals, Participation, Score } from '../domain/participation';
import type { ParticipationStatus } from '../domain/participation-status';
import { PARTICIPATIONS, type ParticipationRow, toParticipation } from './participation-rows';

/** What is stored of a new try. */
export type NewParticipation = Pick<
  Participation,
  | 'id'
  | 'campaignId'
  | 'organizationId'
  | 'userId'
  | 'learnerId'
  | 'externalId'
  | 'round'
  | 'isShown'
  | 'status'
  | 'startedAt'
> & {
  /** As given, where there is no roster. */
  readonly firstName: string | null;
  readonly lastName: string | null;
  /** As lists are sorted. */
  readonly sortedNames: { readonly firstName: string; readonly lastName: string };
};

/** Participations. Of the tries of a person in a campaign, members are shown one: the last that was sent (C11). */
export const participationRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<Participation[]> =>
    (await db.query<ParticipationRow[]>(`${PARTICIPATIONS} ${rest}`, [...parameters])).map(toParticipation);

  /** All the tries of a person in a campaign, the last one first; those the organization deleted too. */
  const ofUserIn = (campaignId: string, userId: string): Promise<Participation[]> =>
    select('WHERE p.campaign_id = ? AND p.user_id = ? ORDER BY p.round DESC', [campaignId, userId]);

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

    ofUserIn,

    /** The same, locked until the end of the transaction: what members are shown changes for one at a time. */
    async lockOfUser(campaignId: string, userId: string): Promise<Participation[]> {
      await db.query('SELECT id FROM participations WHERE campaign_id = ? AND user_id = ? FOR UPDATE', [
        campaignId,
        userId,
      ]);
      return ofUserIn(campaignId, userId);
    },

    /** Whether somebody takes part: the organization has promised something. */
    async hasAny(campaignId: string): Promise<boolean> {
      const rows = await db.query<unknown[]>('SELECT 1 FROM participations WHERE campaign_id = ? LIMIT 1', [
        campaignId,
      ]);
      return rows.length > 0;
    },

    /** Stores a try; which key refused it when the person, or their row of the roster, has it already. */
    async insert(given: NewParticipation): Promise<'INSERTED' | 'TAKEN' | 'TAKEN_BY_ANOTHER'> {
      try {
        await db.query(
          `INSERT INTO participations (id, campaign_id, organization_id, user_id, learner_id, first_name, last_name,
             external_id, round, is_shown, status, started_at, sorted_first_name, sorted_last_name)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [
            given.id,
            given.campaignId,
            given.organizationId,
            given.userId,
            given.learnerId,
            given.firstName,
            given.lastName,
            given.externalId,
            given.round,
            given.isShown || null,
            given.status,
            given.startedAt,
            given.sortedNames.firstName,
            given.sortedNames.lastName,
          ],
        );
        return 'INSERTED';
      } catch (error) {
        if (isDuplicate(error, 'uq_participations_learner')) return 'TAKEN_BY_ANOTHER';
        if (isDuplicate(error, 'uq_participations_round') || isDuplicate(error, 'uq_participations_shown'))
          return 'TAKEN';
        throw error;
      }
    },

    /**
     * Stores the try after another one, of the row given, or under the names that were given; nothing when the person, or their
     * row, has it already. Members do not see it yet.
     */
    async insertNext(
      lastId: string,
      next: Pick<Participation, 'id' | 'round' | 'status' | 'startedAt' | 'learnerId'>,
    ): Promise<void> {
      try {
        await db.query(
          `INSERT INTO participations (id, campaign_id, organization_id, user_id, learner_id, first_name, last_name,
             external_id, sorted_first_name, sorted_last_name, round, is_shown, status, started_at)
           SELECT ?, p.campaign_id, p.organization_id, p.user_id, l.id, p.first_name, p.last_name, p.external_id,
             COALESCE(l.first_name, p.sorted_first_name), COALESCE(l.last_name, p.sorted_last_name), ?, NULL, ?, ?
           FROM participations p LEFT JOIN learners l ON l.id = ? WHERE p.id = ?`,
          [next.id, next.round, next.status, next.startedAt, next.learnerId, lastId],
        );
      } catch (error) {
        if (!isDuplicate(error, 'uq_participations_round') && !isDuplicate(error, 'uq_participations_learner'))
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

    /** Where a participation stands, locked until the end of the transaction; `null` for one that is deleted. */
    async lockStatus(id: string): Promise<ParticipationStatus | null> {
      const [row] = await db.query<{ status: ParticipationStatus }[]>(
        'SELECT status FROM participations WHERE id = ? AND deleted_at IS NULL FOR UPDATE',
        [id],
      );
      return row?.status ?? null;
    },

    /** Notes that the test has ended, with what it amounts to. */
    async markEnded(id: string, status: ParticipationStatus, score: Score): Promise<void> {
      await db.query(`UPDATE participations SET status = ?, ${SCORE} WHERE id = ?`, [
        status,
        ...scoreColumns(score),
        id,
      ]);
    },

    /** Notes that it was sent, with what it amounts to, and shows it to members instead of another try. */
    async markShared(
      id: string,
      sent: { status: ParticipationStatus; at: Date; score: Score | null; collected: CollectedTotals | null },
      { insteadOf }: { insteadOf: string | null },
    ): Promise<void> {
      if (insteadOf) await db.query('UPDATE participations SET is_shown = NULL WHERE id = ?', [insteadOf]);
      await db.query(
        `UPDATE participations SET status = ?, shared_at = ?, is_shown = TRUE, ${SCORE}, pix = ?, is_certifiable = ?,
           certifiable_count = ? WHERE id = ?`,
        [
          sent.status,
          sent.at,
          ...scoreColumns(sent.score),
          sent.collected?.pix ?? null,
          sent.collected?.isCertifiable ?? null,
          sent.collected?.certifiableCompetenceCount ?? null,
          id,
        ],
      );
    },

    /** Takes all the tries of a person out of a campaign: nothing of the roster nor of given names stays in them. */
    async deleteOfUser(campaignId: string, userId: string, by: { at: Date; userId: string }): Promise<void> {
      await db.query(
        `UPDATE participations SET deleted_at = ?, deleted_by = ?, is_shown = NULL, learner_id = NULL, first_name = NULL,
           last_name = NULL, external_id = NULL WHERE campaign_id = ? AND user_id = ? AND deleted_at IS NULL`,
        [by.at, by.userId, campaignId, userId],
      );
    },
  };
};

const SCORE = 'skill_count = ?, validated_skill_count = ?, mastery = ?, stage_rank = ?';

const scoreColumns = (score: Score | null): unknown[] => [
  score?.skillCount ?? null,
  score?.validatedSkillCount ?? null,
  score?.masteryPercentage ?? null,
  score?.stageRank ?? null,
];
