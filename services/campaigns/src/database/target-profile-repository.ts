import type { EntityManager } from 'typeorm';
import type {
  Badge,
  ContentSubject,
  ReleasedTargetProfile,
  Stage,
  SubjectCap,
  TargetProfile,
} from '../domain/target-profile';

type TargetProfileRow = {
  id: string;
  title: string;
  category: string;
  description: string;
  subjects: string;
  stages: string;
  badges: string;
  organization_id: string | null;
  creator_id: string | null;
  is_public: number;
  is_offered: number;
};

// Those of the release, those offered to all, one's own, and those attached to one's organization.
const OFFERED_TO = `is_offered AND (release_id IS NOT NULL OR is_public OR organization_id = ?
  OR id IN (SELECT target_profile_id FROM target_profile_organizations WHERE organization_id = ?))`;

/** Target profiles: of the content releases, and organizations' own. One that is offered no more stays for its campaigns. */
export const targetProfileRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<TargetProfile[]> =>
    (await db.query<TargetProfileRow[]>(`SELECT * FROM target_profiles ${rest}`, [...parameters])).map(toTargetProfile);

  return {
    async byIds(ids: readonly string[]): Promise<TargetProfile[]> {
      return ids.length === 0 ? [] : select('WHERE id IN (?)', [ids]);
    },

    async lock(id: string): Promise<TargetProfile | null> {
      return (await select('WHERE id = ? FOR UPDATE', [id]))[0] ?? null;
    },

    /** One that an organization can create campaigns from. */
    async offeredTo(organizationId: string, id: string): Promise<TargetProfile | null> {
      return (await select(`WHERE id = ? AND ${OFFERED_TO}`, [id, organizationId, organizationId]))[0] ?? null;
    },

    allOfferedTo: (organizationId: string): Promise<TargetProfile[]> =>
      select(`WHERE ${OFFERED_TO} ORDER BY category, title, id`, [organizationId, organizationId]),

    /** The organizations that target profiles are attached to. */
    async attachments(ids: readonly string[]): Promise<{ targetProfileId: string; organizationId: string }[]> {
      if (ids.length === 0) return [];
      return db.query(
        `SELECT target_profile_id AS targetProfileId, organization_id AS organizationId
         FROM target_profile_organizations WHERE target_profile_id IN (?)`,
        [ids],
      );
    },

    /** Which of these have a campaign, deleted ones included. */
    async usedAmong(ids: readonly string[]): Promise<{ id: string }[]> {
      if (ids.length === 0) return [];
      return db.query('SELECT DISTINCT target_profile_id AS id FROM campaigns WHERE target_profile_id IN (?)', [ids]);
    },

    async insertOwn(profile: TargetProfile, createdAt: Date): Promise<void> {
      await db.query(
        `INSERT INTO target_profiles (id, title, category, description, subjects, stages, badges, organization_id,
           creator_id, is_offered, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE, ?)`,
        [
          profile.id,
          profile.title,
          profile.category,
          profile.description,
          ...[profile.subjects, profile.stages, profile.badges].map((list) => JSON.stringify(list)),
          profile.organizationId,
          profile.creatorId,
          createdAt,
        ],
      );
    },

    async updateOwn({ id, title, description, subjects, stages, badges }: TargetProfile): Promise<void> {
      await db.query(
        `UPDATE target_profiles SET title = ?, description = ?, subjects = ?, stages = ?, badges = ?
         WHERE id = ? AND organization_id IS NOT NULL`,
        [title, description, ...[subjects, stages, badges].map((list) => JSON.stringify(list)), id],
      );
    },

    async archiveOwn(id: string): Promise<void> {
      await db.query('UPDATE target_profiles SET is_offered = FALSE WHERE id = ? AND organization_id IS NOT NULL', [
        id,
      ]);
    },

    /** Offers an own target profile to all, or to these organizations besides its own; replaces what was said before. */
    async share(id: string, { isPublic, organizationIds }: { isPublic: boolean; organizationIds: readonly string[] }) {
      await db.query('UPDATE target_profiles SET is_public = ? WHERE id = ?', [isPublic, id]);
      await db.query('DELETE FROM target_profile_organizations WHERE target_profile_id = ?', [id]);
      if (organizationIds.length > 0)
        await db.query('INSERT INTO target_profile_organizations (target_profile_id, organization_id) VALUES ?', [
          organizationIds.map((organizationId) => [id, organizationId]),
        ]);
    },

    /** The subjects of the current content among these. */
    async currentSubjectIds(ids: readonly string[]): Promise<Set<string>> {
      if (ids.length === 0) return new Set();
      const rows = await db.query<{ id: string }[]>('SELECT id FROM content_subjects WHERE id IN (?) AND is_current', [
        ids,
      ]);
      return new Set(rows.map(({ id }) => id));
    },

    async subjectsByIds(ids: readonly string[]): Promise<ContentSubject[]> {
      if (ids.length === 0) return [];
      return db.query('SELECT id, title, competence_id AS competenceId FROM content_subjects WHERE id IN (?)', [ids]);
    },

    /** Keeps the target profiles and subjects of a release, and offers these only. Repeating it changes nothing. */
    async keepRelease(
      releaseId: string,
      {
        targetProfiles,
        subjects,
      }: { targetProfiles: readonly ReleasedTargetProfile[]; subjects: readonly ContentSubject[] },
    ): Promise<void> {
      if (targetProfiles.length > 0)
        await db.query(
          `INSERT INTO target_profiles (id, title, category, description, subjects, stages, badges, release_id, is_offered)
           VALUES ?
           ON DUPLICATE KEY UPDATE title = VALUES(title), category = VALUES(category), description = VALUES(description),
             subjects = VALUES(subjects), stages = VALUES(stages), badges = VALUES(badges), release_id = VALUES(release_id)`,
          [targetProfiles.map((profile) => releaseRow(profile, releaseId))],
        );
      await db.query('UPDATE target_profiles SET is_offered = (release_id = ?) WHERE release_id IS NOT NULL', [
        releaseId,
      ]);
      await db.query('UPDATE content_subjects SET is_current = FALSE');
      if (subjects.length > 0)
        await db.query(
          `INSERT INTO content_subjects (id, title, competence_id, is_current) VALUES ?
           ON DUPLICATE KEY UPDATE title = VALUES(title), competence_id = VALUES(competence_id), is_current = TRUE`,
          [subjects.map(({ id, title, competenceId }) => [id, title, competenceId, true])],
        );
    },
  };
};

const releaseRow = (profile: ReleasedTargetProfile, releaseId: string): unknown[] => [
  profile.id,
  profile.title,
  profile.category,
  profile.description,
  ...[profile.subjects, profile.stages, profile.badges].map((list) => JSON.stringify(list)),
  releaseId,
  true,
];

const toTargetProfile = (row: TargetProfileRow): TargetProfile => ({
  id: row.id,
  title: row.title,
  category: row.category,
  description: row.description,
  subjects: JSON.parse(row.subjects) as SubjectCap[],
  stages: JSON.parse(row.stages) as Stage[],
  badges: JSON.parse(row.badges) as Badge[],
  organizationId: row.organization_id,
  creatorId: row.creator_id,
  isPublic: row.is_public === 1,
  isOffered: row.is_offered === 1,
});
