import type { EntityManager } from 'typeorm';
import type { AverageCompetence } from '../domain/collected-profile';
import type { Participation } from '../domain/participation';
import type { SubjectAnalysis } from '../domain/relevance';
import { type CompetenceResult, masteryPercentage, type SkillGap } from '../domain/results';

type SumRow = Record<'people' | 'skills' | 'validated' | 'relevance' | 'levels' | 'pix', string> & {
  campaign_id: string;
  competence_id: string;
  item_id: string;
};

// Those who send at the same time add to different rows, and wait for each other one time in so many.
const SHARDS = 16;

const SHARD = `CRC32(p.id) % ${SHARDS} AS shard`;
const ADDED = `ON DUPLICATE KEY UPDATE participant_count = participant_count + VALUES(participant_count),
  skill_sum = skill_sum + VALUES(skill_sum), validated_sum = validated_sum + VALUES(validated_sum),
  relevance_sum = relevance_sum + VALUES(relevance_sum), level_sum = level_sum + VALUES(level_sum),
  pix_sum = pix_sum + VALUES(pix_sum)`;

type Counted = Pick<Participation, 'id' | 'campaignType'>;

/**
 * What a campaign's participants sent, added up as they send, so that a collective page costs the same whatever their
 * number (C9). `add` and `take` go in the transaction that changes what members are shown.
 */
export const sumRepository = (db: EntityManager) => {
  const change = async ({ id, campaignType }: Counted, sign: 1 | -1): Promise<void> => {
    await (campaignType === 'PROFILES_COLLECTION'
      ? db.query(
          `INSERT INTO campaign_sums (campaign_id, kind, competence_id, item_id, shard, participant_count, level_sum, pix_sum)
           SELECT p.campaign_id, 'PROFILE', r.competence_id, '', ${SHARD}, ?, ? * r.level, ? * r.pix
           FROM participations p JOIN participation_profiles r ON r.participation_id = p.id WHERE p.id = ?
           ORDER BY r.competence_id ${ADDED}`,
          [sign, sign, sign, id],
        )
      : db.query(
          `INSERT INTO campaign_sums (campaign_id, kind, competence_id, item_id, shard, participant_count, skill_sum,
             validated_sum, relevance_sum)
           SELECT * FROM (
             SELECT p.campaign_id, 'COMPETENCE' AS kind, r.competence_id, '' AS item_id, ${SHARD}, ? AS people,
               ? * SUM(r.skill_count) AS skills, ? * SUM(r.validated_skill_count) AS validated, 0 AS relevance
             FROM participations p JOIN participation_subject_results r ON r.participation_id = p.id WHERE p.id = ?
             GROUP BY r.competence_id
             UNION ALL
             SELECT p.campaign_id, 'SUBJECT', r.competence_id, r.subject_id, ${SHARD}, ?, ? * r.skill_count,
               ? * r.validated_skill_count, ? * r.relevance
             FROM participations p JOIN participation_subject_results r ON r.participation_id = p.id WHERE p.id = ?
             UNION ALL
             SELECT p.campaign_id, 'GAP', r.competence_id, r.gap_skill_id, ${SHARD}, ?, 0, 0, 0
             FROM participations p JOIN participation_subject_results r ON r.participation_id = p.id
             WHERE p.id = ? AND r.gap_skill_id IS NOT NULL
           ) AS sent ORDER BY kind, competence_id, item_id ${ADDED}`,
          [sign, sign, sign, id, sign, sign, sign, sign, id, sign, id],
        ));
  };

  const read = async (campaignIds: readonly string[], kind: string): Promise<SumRow[]> => {
    if (campaignIds.length === 0) return [];
    return db.query<SumRow[]>(
      `SELECT campaign_id, competence_id, item_id, SUM(participant_count) AS people, SUM(skill_sum) AS skills,
         SUM(validated_sum) AS validated, SUM(relevance_sum) AS relevance, SUM(level_sum) AS levels, SUM(pix_sum) AS pix
       FROM campaign_sums WHERE campaign_id IN (?) AND kind = ?
       GROUP BY campaign_id, competence_id, item_id HAVING people > 0 ORDER BY competence_id, item_id`,
      [campaignIds, kind],
    );
  };

  return {
    /** Counts what this participation sent. */
    add: (participation: Counted): Promise<void> => change(participation, 1),
    /** Counts it no more. */
    take: (participation: Counted): Promise<void> => change(participation, -1),

    /** Averages of what was sent, by competence. */
    competences: async (campaignIds: readonly string[]): Promise<(CompetenceResult & { campaignId: string })[]> =>
      (await read(campaignIds, 'COMPETENCE')).map((row) => ({
        campaignId: row.campaign_id,
        competenceId: row.competence_id,
        masteryPercentage: masteryPercentage(Number(row.validated), Number(row.skills)),
        validatedSkillCount: average(row.validated, row.people),
        skillCount: Math.round(Number(row.skills) / Number(row.people)),
      })),

    /** Averages of what was sent, by subject. */
    subjects: async (campaignIds: readonly string[]): Promise<(SubjectAnalysis & { campaignId: string })[]> =>
      (await read(campaignIds, 'SUBJECT')).map((row) => ({
        campaignId: row.campaign_id,
        competenceId: row.competence_id,
        subjectId: row.item_id,
        relevance: average(row.relevance, row.people),
        masteryPercentage: masteryPercentage(Number(row.validated), Number(row.skills)),
      })),

    /** How many have each skill as the easiest they failed in its subject. */
    gaps: async (campaignIds: readonly string[]): Promise<(SkillGap & { campaignId: string })[]> =>
      (await read(campaignIds, 'GAP')).map((row) => ({
        campaignId: row.campaign_id,
        skillId: row.item_id,
        pupilCount: Number(row.people),
      })),

    /** Averages of the profiles that were sent. */
    profiles: async (campaignIds: readonly string[]): Promise<(AverageCompetence & { campaignId: string })[]> =>
      (await read(campaignIds, 'PROFILE')).map((row) => ({
        campaignId: row.campaign_id,
        competenceId: row.competence_id,
        averageLevel: average(row.levels, row.people),
        averagePix: average(row.pix, row.people),
      })),
  };
};

const average = (sum: string, people: string): number => Math.round((100 * Number(sum)) / Number(people)) / 100;
