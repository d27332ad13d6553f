import { anonymousId } from '@pix/kit/ids';
import type { EntityManager } from 'typeorm';

const FORMER_MEMBERSHIPS = `SELECT o.name AS organization, f.left_at AS leftAt FROM former_memberships f
  JOIN organizations o ON o.id = f.organization_id WHERE f.user_id = ? ORDER BY o.id`;

const MEMBERSHIPS = `SELECT o.name AS organization, m.role FROM memberships m JOIN organizations o ON o.id = m.organization_id
  WHERE m.user_id = ? ORDER BY o.id`;

const ROSTER_ROWS = `SELECT o.name AS organization, l.national_student_id AS nationalStudentId, l.first_name AS firstName,
    l.middle_name AS middleName, l.third_name AS thirdName, l.last_name AS lastName,
    l.preferred_last_name AS preferredLastName, l.sex, DATE_FORMAT(l.birth_date, '%Y-%m-%d') AS birthDate,
    l.birth_city_code AS birthCityCode, l.birth_city AS birthCity, l.birth_department_code AS birthDepartmentCode,
    l.birth_country_code AS birthCountryCode, l.status, l.mef_code AS mefCode, l.division, l.student_number AS studentNumber,
    l.email, l.department, l.educational_team AS educationalTeam, l.diploma, l.study_scheme AS studyScheme, l.disabled_at AS leftAt
  FROM learners l JOIN organizations o ON o.id = l.organization_id WHERE l.user_id = ? ORDER BY l.id`;

const PARTICIPATIONS = `SELECT p.id, COALESCE(c.title, c.name) AS campaign, o.name AS organization,
    COALESCE(l.first_name, p.first_name) AS firstName, COALESCE(l.last_name, p.last_name) AS lastName,
    p.external_id AS externalId, p.round, p.status, p.assessment_id AS assessmentId, p.started_at AS startedAt,
    p.shared_at AS sharedAt, p.deleted_at AS deletedAt, p.mastery, p.pix, p.is_certifiable AS isCertifiable
  FROM participations p JOIN campaigns c ON c.id = p.campaign_id JOIN organizations o ON o.id = c.organization_id
    LEFT JOIN learners l ON l.id = p.learner_id
  WHERE p.user_id = ? ORDER BY p.id`;

const RESULTS = `SELECT r.participation_id AS participationId, r.competence_id AS competenceId, r.subject_id AS subjectId,
    r.skill_count AS skillCount, r.tested_skill_count AS testedSkillCount, r.validated_skill_count AS validatedSkillCount,
    r.skills
  FROM participation_subject_results r JOIN participations p ON p.id = r.participation_id
  WHERE p.user_id = ? ORDER BY r.participation_id, r.competence_id, r.subject_id`;

const PROFILES = `SELECT r.participation_id AS participationId, r.competence_id AS competenceId, r.level, r.pix
  FROM participation_profiles r JOIN participations p ON p.id = r.participation_id
  WHERE p.user_id = ? ORDER BY r.participation_id, r.competence_id`;

const BADGES = `SELECT r.participation_id AS participationId, r.badge_id AS badgeId
  FROM participation_badges r JOIN participations p ON p.id = r.participation_id
  WHERE p.user_id = ? ORDER BY r.participation_id, r.badge_id`;

const INVITATIONS = `SELECT o.name AS organization, i.email, i.role, i.accepted_at AS acceptedAt
  FROM invitations i JOIN organizations o ON o.id = i.organization_id WHERE i.accepted_by = ? ORDER BY i.id`;

const SUPERVISIONS = `SELECT academy_id AS academy, granted_at AS since FROM academy_supervisors WHERE user_id = ?
  ORDER BY academy_id`;

const TARGET_PROFILES = 'SELECT title, created_at AS createdAt FROM target_profiles WHERE creator_id = ? ORDER BY id';

const CAMPAIGNS = 'SELECT name, title, code, created_at AS createdAt FROM campaigns WHERE creator_id = ? ORDER BY id';

const ROSTER_IMPORTS = `SELECT o.name AS organization, i.state, i.uploaded_at AS uploadedAt
  FROM roster_imports i JOIN organizations o ON o.id = i.organization_id WHERE i.uploaded_by = ? ORDER BY i.id`;

/** All that is kept here about one person, whatever the table: shown to them whole, or taken from them whole (I6). */
export const personalDataRepository = (db: EntityManager) => ({
  async ofUser(userId: string) {
    const read = (statement: string) => db.query<object[]>(statement, [userId]);
    return {
      memberships: await read(MEMBERSHIPS),
      formerMemberships: await read(FORMER_MEMBERSHIPS),
      rosterRows: await read(ROSTER_ROWS),
      participations: await read(PARTICIPATIONS),
      results: await read(RESULTS),
      profilesSent: await read(PROFILES),
      badges: await read(BADGES),
      invitations: await read(INVITATIONS),
      academies: await read(SUPERVISIONS),
      targetProfilesCreated: await read(TARGET_PROFILES),
      campaignsCreated: await read(CAMPAIGNS),
      rosterImports: await read(ROSTER_IMPORTS),
    };
  },

  /** The roster row is the school's: it stays, unlinked. Participations stay under an id that leads to nobody. */
  async anonymise(userId: string): Promise<void> {
    await db.query('UPDATE learners SET user_id = NULL WHERE user_id = ?', [userId]);
    await db.query('DELETE FROM learner_accounts WHERE user_id = ?', [userId]);
    await db.query(
      `UPDATE participations SET user_id = ?, learner_id = NULL, first_name = NULL, last_name = NULL, external_id = NULL,
         sorted_last_name = '', sorted_first_name = '' WHERE user_id = ?`,
      [anonymousId(), userId],
    );
    await db.query('UPDATE invitations SET email = NULL, accepted_by = ? WHERE accepted_by = ?', [
      anonymousId(),
      userId,
    ]);
    await db.query('DELETE FROM academy_supervisors WHERE user_id = ?', [userId]);
    for (const table of ['memberships', 'former_memberships'])
      await db.query(`DELETE FROM ${table} WHERE user_id = ?`, [userId]);
  },
});
