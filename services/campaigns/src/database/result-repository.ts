import type { EntityManager } from 'typeorm';
import { type CompetenceResult, masteryPercentage, type ParticipationResult } from '../domain/results';

type ResultRow = {
  participation_id: string;
  competence_id: string;
  skill_count: number;
  tested_skill_count: number;
  validated_skill_count: number;
};

type CollectiveRow = {
  campaign_id: string;
  competence_id: string;
  skill_count: string | number;
  average: string | number;
  validated: string | number;
  skills: string | number;
};

/** What participants know by competence: rows that a report can sum (design.md §4). */
export const resultRepository = (db: EntityManager) => ({
  async byParticipations(participationIds: readonly string[]): Promise<ParticipationResult[]> {
    if (participationIds.length === 0) return [];
    const rows = await db.query<ResultRow[]>(
      'SELECT * FROM participation_results WHERE participation_id IN (?) ORDER BY competence_id',
      [participationIds],
    );
    return rows.map((row) => ({
      participationId: row.participation_id,
      competenceId: row.competence_id,
      skillCount: row.skill_count,
      testedSkillCount: row.tested_skill_count,
      validatedSkillCount: row.validated_skill_count,
    }));
  },

  /** Replaces what was known of a participation. */
  async replace(participationId: string, results: readonly ParticipationResult[]): Promise<void> {
    await db.query('DELETE FROM participation_results WHERE participation_id = ?', [participationId]);
    if (results.length === 0) return;
    await db.query(
      `INSERT INTO participation_results (participation_id, competence_id, skill_count, tested_skill_count,
         validated_skill_count) VALUES ?`,
      [
        results.map(({ competenceId, skillCount, testedSkillCount, validatedSkillCount }) => [
          participationId,
          competenceId,
          skillCount,
          testedSkillCount,
          validatedSkillCount,
        ]),
      ],
    );
  },

  /** Averages of what was sent in each campaign, by competence (C9). */
  async collective(campaignIds: readonly string[]): Promise<(CompetenceResult & { campaignId: string })[]> {
    if (campaignIds.length === 0) return [];
    const rows = await db.query<CollectiveRow[]>(
      `SELECT p.campaign_id, r.competence_id, MAX(r.skill_count) AS skill_count,
         ROUND(AVG(r.validated_skill_count), 2) AS average,
         SUM(r.validated_skill_count) AS validated, SUM(r.skill_count) AS skills
       FROM participations p JOIN participation_results r ON r.participation_id = p.id
       WHERE p.campaign_id IN (?) AND p.shared_at IS NOT NULL
       GROUP BY p.campaign_id, r.competence_id ORDER BY r.competence_id`,
      [campaignIds],
    );
    return rows.map((row) => ({
      campaignId: row.campaign_id,
      competenceId: row.competence_id,
      masteryPercentage: masteryPercentage(Number(row.validated), Number(row.skills)),
      validatedSkillCount: Number(row.average),
      skillCount: Number(row.skill_count),
    }));
  },
});
