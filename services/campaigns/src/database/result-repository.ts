import type { EntityManager } from 'typeorm';
import type { CollectedCompetence } from '../domain/collected-profile';
import { type CompetenceResult, masteryPercentage, type SkillReport, type SubjectResult } from '../domain/results';

type ResultRow = {
  participation_id: string;
  competence_id: string;
  subject_id: string;
  skill_count: number;
  tested_skill_count: number;
  validated_skill_count: number;
  max_level: number;
  reached_level: number;
  relevance: string;
  gap_skill_id: string | null;
  skills: string;
};

// A skill as it is stored: many rows, few letters.
type StoredSkill = readonly [id: string, level: number, validated: 0 | 1 | null];

/** What participants sent: results by subject, profiles by competence, badges: rows that a report can sum (design.md §4). */
export const resultRepository = (db: EntityManager) => ({
  async byParticipations(participationIds: readonly string[]): Promise<SubjectResult[]> {
    if (participationIds.length === 0) return [];
    const rows = await db.query<ResultRow[]>(
      'SELECT * FROM participation_subject_results WHERE participation_id IN (?) ORDER BY competence_id, subject_id',
      [participationIds],
    );
    return rows.map(toSubjectResult);
  },

  /** The same summed by competence, for those who read many. */
  async competencesByParticipations(
    participationIds: readonly string[],
  ): Promise<(CompetenceResult & { participationId: string })[]> {
    if (participationIds.length === 0) return [];
    const rows = await db.query<{ id: string; competenceId: string; skills: string; validated: string }[]>(
      `SELECT participation_id AS id, competence_id AS competenceId, SUM(skill_count) AS skills,
         SUM(validated_skill_count) AS validated FROM participation_subject_results WHERE participation_id IN (?)
       GROUP BY participation_id, competence_id`,
      [participationIds],
    );
    return rows.map(({ id, competenceId, skills, validated }) => ({
      participationId: id,
      competenceId,
      skillCount: Number(skills),
      validatedSkillCount: Number(validated),
      masteryPercentage: masteryPercentage(Number(validated), Number(skills)),
    }));
  },

  /** The skills of a campaign, as the last who sent was asked them. */
  async skillsOfCampaign(campaignId: string): Promise<{ subjectId: string; skillId: string; level: number }[]> {
    const rows = await db.query<{ subject_id: string; skills: string }[]>(
      `SELECT subject_id, skills FROM participation_subject_results WHERE participation_id =
         (SELECT id FROM participations WHERE campaign_id = ? AND is_shown = TRUE AND status = 'SHARED'
          ORDER BY id DESC LIMIT 1) ORDER BY competence_id, subject_id`,
      [campaignId],
    );
    return rows.flatMap(({ subject_id, skills }) =>
      readSkills(skills).map(({ skillId, level }) => ({ subjectId: subject_id, skillId, level })),
    );
  },

  /** Replaces what was known of a participation. */
  async replace(
    participationId: string,
    results: readonly SubjectResult[],
    badgeIds: readonly string[] | null,
  ): Promise<void> {
    await db.query('DELETE FROM participation_subject_results WHERE participation_id = ?', [participationId]);
    if (results.length > 0)
      await db.query(
        `INSERT INTO participation_subject_results (participation_id, competence_id, subject_id, skill_count,
           tested_skill_count, validated_skill_count, max_level, reached_level, relevance, gap_skill_id, skills) VALUES ?`,
        [results.map(toRow)],
      );
    if (badgeIds === null) return;
    await db.query('DELETE FROM participation_badges WHERE participation_id = ?', [participationId]);
    if (badgeIds.length > 0)
      await db.query('INSERT INTO participation_badges (participation_id, badge_id) VALUES ?', [
        badgeIds.map((badgeId) => [participationId, badgeId]),
      ]);
  },

  async badgesByParticipations(
    participationIds: readonly string[],
  ): Promise<{ participationId: string; badgeId: string }[]> {
    if (participationIds.length === 0) return [];
    return db.query(
      `SELECT participation_id AS participationId, badge_id AS badgeId FROM participation_badges
       WHERE participation_id IN (?) ORDER BY badge_id`,
      [participationIds],
    );
  },

  async profilesByParticipations(participationIds: readonly string[]): Promise<CollectedCompetence[]> {
    if (participationIds.length === 0) return [];
    return db.query(
      `SELECT participation_id AS participationId, competence_id AS competenceId, level, pix FROM participation_profiles
       WHERE participation_id IN (?) ORDER BY competence_id`,
      [participationIds],
    );
  },

  async replaceProfile(participationId: string, competences: readonly CollectedCompetence[]): Promise<void> {
    await db.query('DELETE FROM participation_profiles WHERE participation_id = ?', [participationId]);
    if (competences.length > 0)
      await db.query('INSERT INTO participation_profiles (participation_id, competence_id, level, pix) VALUES ?', [
        competences.map(({ competenceId, level, pix }) => [participationId, competenceId, level, pix]),
      ]);
  },
});

const toRow = (result: SubjectResult): unknown[] => [
  result.participationId,
  result.competenceId,
  result.subjectId,
  result.skillCount,
  result.testedSkillCount,
  result.validatedSkillCount,
  result.maxLevel,
  result.reachedLevel,
  result.relevance,
  result.gapSkillId,
  JSON.stringify(
    result.skills.map(({ skillId, level, validated }) => [
      skillId,
      level,
      validated === null ? null : Number(validated),
    ]),
  ),
];

const toSubjectResult = (row: ResultRow): SubjectResult => ({
  participationId: row.participation_id,
  competenceId: row.competence_id,
  subjectId: row.subject_id,
  skillCount: row.skill_count,
  testedSkillCount: row.tested_skill_count,
  validatedSkillCount: row.validated_skill_count,
  maxLevel: row.max_level,
  reachedLevel: row.reached_level,
  relevance: Number(row.relevance),
  gapSkillId: row.gap_skill_id,
  skills: readSkills(row.skills),
});

/** The skills of a subject, as they were stored. */
export const readSkills = (column: string): SkillReport[] =>
  (JSON.parse(column) as StoredSkill[]).map(([skillId, level, validated]) => ({
    skillId,
    level,
    validated: validated === null ? null : validated === 1,
  }));
