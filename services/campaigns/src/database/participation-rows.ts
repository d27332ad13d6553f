import type { CampaignType } from '../domain/campaign';
import type { CollectedTotals, Participation, Score } from '../domain/participation';
import type { ParticipationStatus } from '../domain/participation-status';

export type ParticipationRow = {
  id: string;
  campaign_id: string;
  campaign_title: string;
  campaign_type: CampaignType;
  is_campaign_deleted: number;
  organization_id: string;
  user_id: string;
  learner_id: string | null;
  first_name: string;
  last_name: string;
  division: string | null;
  student_number: string | null;
  external_id: string | null;
  round: number;
  is_shown: number | null;
  status: ParticipationStatus;
  assessment_id: string | null;
  started_at: Date;
  shared_at: Date | null;
  deleted_at: Date | null;
  skill_count: number | null;
  validated_skill_count: number | null;
  mastery: number | null;
  stage_rank: number | null;
  pix: number | null;
  is_certifiable: number | null;
  certifiable_count: number | null;
};

const FIRST_NAME = `COALESCE(l.first_name, p.first_name, '')`;
const LAST_NAME = `COALESCE(l.last_name, p.last_name, '')`;

/** What lists of participants are sorted by: a copy, in an index, that `followRoster` keeps as the roster says. */
export const SORTED_NAMES = 'p.sorted_last_name, p.sorted_first_name';

// Names follow the roster: a correction in the next file shows at once.
export const PARTICIPATIONS = `
  SELECT p.id, p.campaign_id, COALESCE(c.title, c.name) AS campaign_title, c.type AS campaign_type,
    c.deleted_at IS NOT NULL AS is_campaign_deleted, p.organization_id, p.user_id, p.learner_id, ${FIRST_NAME} AS first_name,
    ${LAST_NAME} AS last_name, l.division, l.student_number, p.external_id, p.round, p.is_shown, p.status, p.assessment_id, p.started_at,
    p.shared_at, p.deleted_at, p.skill_count, p.validated_skill_count, p.mastery, p.stage_rank, p.pix, p.is_certifiable,
    p.certifiable_count
  FROM participations p JOIN campaigns c ON c.id = p.campaign_id LEFT JOIN learners l ON l.id = p.learner_id`;

export const toParticipation = (row: ParticipationRow): Participation => ({
  id: row.id,
  campaignId: row.campaign_id,
  campaignTitle: row.campaign_title,
  campaignType: row.campaign_type,
  isCampaignDeleted: row.is_campaign_deleted === 1,
  organizationId: row.organization_id,
  userId: row.user_id,
  learnerId: row.learner_id,
  firstName: row.first_name,
  lastName: row.last_name,
  division: row.division,
  studentNumber: row.student_number,
  externalId: row.external_id,
  round: row.round,
  isShown: row.is_shown === 1,
  status: row.status,
  assessmentId: row.assessment_id,
  startedAt: row.started_at,
  sharedAt: row.shared_at,
  deletedAt: row.deleted_at,
  score: toScore(row),
  collected: toCollected(row),
});

const toScore = ({ skill_count, validated_skill_count, mastery, stage_rank }: ParticipationRow): Score | null =>
  skill_count === null
    ? null
    : {
        skillCount: skill_count,
        validatedSkillCount: validated_skill_count ?? 0,
        masteryPercentage: mastery ?? 0,
        stageRank: stage_rank,
      };

const toCollected = ({ pix, is_certifiable, certifiable_count }: ParticipationRow): CollectedTotals | null =>
  pix === null
    ? null
    : { pix, isCertifiable: is_certifiable === 1, certifiableCompetenceCount: certifiable_count ?? 0 };
