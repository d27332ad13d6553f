import { isDuplicate } from '@pix/kit/database';
import { fail, ok, type Result } from '@pix/kit/result';
import type { EntityManager } from 'typeorm';
import { type AlreadyReconciledError, alreadyReconciled, type LearnerTakenError, learnerTaken } from '../domain/errors';
import type { Learner, SchoolLearner } from '../domain/learner';

export type LearnerRow = {
  id: string;
  organization_id: string;
  national_student_id: string | null;
  student_number: string | null;
  first_name: string;
  middle_name: string | null;
  third_name: string | null;
  last_name: string;
  preferred_last_name: string | null;
  birth_date: string;
  division: string;
  user_id: string | null;
  disabled_at: Date | null;
};

export const LEARNER_COLUMNS = `l.id, l.organization_id, l.national_student_id, l.student_number, l.first_name, l.middle_name, l.third_name, l.last_name,
  l.preferred_last_name, DATE_FORMAT(l.birth_date, '%Y-%m-%d') AS birth_date, l.division, l.user_id, l.disabled_at`;

/** Pupils of the rosters, as people see them. What a file writes goes through `rosterRepository`. */
export const learnerRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<Learner[]> =>
    (await db.query<LearnerRow[]>(`SELECT ${LEARNER_COLUMNS} FROM learners l ${rest}`, [...parameters])).map(toLearner);

  /** With where they were born, as their school declares it. */
  const declared = async (rest: string, parameters: readonly unknown[]): Promise<SchoolLearner[]> => {
    const rows = await db.query<(LearnerRow & { birth_city: string | null; birth_city_code: string | null })[]>(
      `SELECT ${LEARNER_COLUMNS}, l.birth_city, l.birth_city_code FROM learners l ${rest}`,
      [...parameters],
    );
    return rows.map((row) => ({ ...toLearner(row), birthCity: row.birth_city, birthCityCode: row.birth_city_code }));
  };

  return {
    async byIds(ids: readonly string[]): Promise<Learner[]> {
      return ids.length === 0 ? [] : select('WHERE l.id IN (?)', [ids]);
    },

    /** The rows people are linked to, in whatever organizations. */
    async byUsers(userIds: readonly string[]): Promise<Learner[]> {
      return userIds.length === 0 ? [] : select('WHERE l.user_id IN (?)', [userIds]);
    },

    /** Active pupils of a school, or of one of its classes. */
    async ofSchool(uai: string, division: string | null): Promise<SchoolLearner[]> {
      return declared(
        `JOIN organizations o ON o.id = l.organization_id
         WHERE o.uai = ? AND l.disabled_at IS NULL ${division === null ? '' : 'AND l.division = ?'}
         ORDER BY l.last_name, l.first_name, l.id`,
        [uai, ...(division === null ? [] : [division])],
      );
    },

    /** Active pupils with a national identifier, whatever their schools; few, however many schools declare one person. */
    byNationalStudentId(nationalStudentId: string): Promise<SchoolLearner[]> {
      return declared('WHERE l.national_student_id = ? AND l.disabled_at IS NULL ORDER BY l.id LIMIT 20', [
        nationalStudentId,
      ]);
    },

    /** The active pupils of a class, by name. */
    async activeIdsOfDivision(organizationId: string, division: string): Promise<string[]> {
      const rows = await db.query<{ id: string }[]>(
        `SELECT id FROM learners WHERE organization_id = ? AND division = ? AND disabled_at IS NULL
         ORDER BY last_name, first_name, id`,
        [organizationId, division],
      );
      return rows.map(({ id }) => id);
    },

    /** Whether a roster was ever imported for this organization. */
    async hasRoster(organizationId: string): Promise<boolean> {
      const rows = await db.query<unknown[]>('SELECT 1 FROM learners WHERE organization_id = ? LIMIT 1', [
        organizationId,
      ]);
      return rows.length > 0;
    },

    activeBornOn(organizationId: string, birthDate: string): Promise<Learner[]> {
      return select('WHERE l.organization_id = ? AND l.birth_date = ? AND l.disabled_at IS NULL', [
        organizationId,
        birthDate,
      ]);
    },

    /** The row a person is linked to in an organization. */
    async linkedTo(organizationId: string, userId: string): Promise<Learner | null> {
      const [learner] = await select('WHERE l.organization_id = ? AND l.user_id = ?', [organizationId, userId]);
      return learner ?? null;
    },

    /** Links a person to a row nobody is linked to; the unique key lets a person have one row an organization. */
    async link(learnerId: string, userId: string): Promise<Result<void, LearnerTakenError | AlreadyReconciledError>> {
      try {
        const { affectedRows } = await db.query<{ affectedRows: number }>(
          'UPDATE learners SET user_id = ? WHERE id = ? AND (user_id IS NULL OR user_id = ?)',
          [userId, learnerId, userId],
        );
        return affectedRows === 1 ? ok(undefined) : fail(learnerTaken());
      } catch (error) {
        if (isDuplicate(error, 'uq_learners_user')) return fail(alreadyReconciled());
        throw error;
      }
    },

    /** The rows a person is linked to in other organizations. */
    linkedElsewhere(organizationId: string, userId: string): Promise<Learner[]> {
      return select('WHERE l.user_id = ? AND l.organization_id <> ? ORDER BY l.id', [userId, organizationId]);
    },

    /** Frees a pupil from their account; says whose it was. What they took part in stays theirs and the school's. */
    async unlink(learnerId: string): Promise<string | null> {
      const [row] = await db.query<{ user_id: string | null }[]>(
        'SELECT user_id FROM learners WHERE id = ? FOR UPDATE',
        [learnerId],
      );
      await db.query('UPDATE learners SET user_id = NULL WHERE id = ?', [learnerId]);
      return row?.user_id ?? null;
    },

    /** Frees a person from a row that left the roster, so that they can find their new one. */
    async unlinkDisabled(organizationId: string, userId: string): Promise<void> {
      await db.query(
        'UPDATE learners SET user_id = NULL WHERE organization_id = ? AND user_id = ? AND disabled_at IS NOT NULL',
        [organizationId, userId],
      );
    },
  };
};

export const toLearner = (row: LearnerRow): Learner => ({
  id: row.id,
  organizationId: row.organization_id,
  nationalStudentId: row.national_student_id,
  studentNumber: row.student_number,
  firstName: row.first_name,
  middleName: row.middle_name,
  thirdName: row.third_name,
  lastName: row.last_name,
  preferredLastName: row.preferred_last_name,
  birthDate: row.birth_date,
  division: row.division,
  userId: row.user_id,
  isActive: row.disabled_at === null,
});
