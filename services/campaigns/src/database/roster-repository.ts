import type { EntityManager } from 'typeorm';
import type { Property, RosterEntry } from '../domain/roster-format';

const COLUMN_OF: Readonly<Record<Property, string>> = {
  nationalStudentId: 'national_student_id',
  firstName: 'first_name',
  middleName: 'middle_name',
  thirdName: 'third_name',
  lastName: 'last_name',
  preferredLastName: 'preferred_last_name',
  sex: 'sex',
  birthDate: 'birth_date',
  birthCityCode: 'birth_city_code',
  birthCity: 'birth_city',
  birthDepartmentCode: 'birth_department_code',
  birthCountryCode: 'birth_country_code',
  status: 'status',
  mefCode: 'mef_code',
  division: 'division',
};

const PROPERTIES = Object.keys(COLUMN_OF) as Property[];

// A day is read as the text it is written as.
const SELECTED = PROPERTIES.map((property) =>
  property === 'birthDate'
    ? `DATE_FORMAT(birth_date, '%Y-%m-%d') AS birthDate`
    : `${COLUMN_OF[property]} AS ${property}`,
).join(', ');

const WRITTEN = ['id', 'organization_id', 'last_import_id', 'created_at', ...Object.values(COLUMN_OF)];

const REWRITTEN = Object.values(COLUMN_OF)
  .map((name) => `${name} = VALUES(${name})`)
  .join(', ');

/** A roster as files write it: rows by organization and national identifier. */
export const rosterRepository = (db: EntityManager) => ({
  /** What is stored of these pupils. */
  async byIdentifiers(
    organizationId: string,
    identifiers: readonly string[],
  ): Promise<{ entry: RosterEntry; isActive: boolean }[]> {
    if (identifiers.length === 0) return [];
    const rows = await db.query<(RosterEntry & { isActive: number })[]>(
      `SELECT ${SELECTED}, disabled_at IS NULL AS isActive FROM learners
       WHERE organization_id = ? AND national_student_id IN (?)`,
      [organizationId, identifiers],
    );
    return rows.map(({ isActive, ...entry }) => ({ entry, isActive: isActive === 1 }));
  },

  /** Adds or rewrites pupils, all active, and notes that this import had them. Links to accounts stay. */
  async save(
    rows: readonly { id: string; entry: RosterEntry }[],
    given: { organizationId: string; rosterImportId: string; at: Date },
  ): Promise<void> {
    if (rows.length === 0) return;
    const values = rows.map(({ id, entry }) => [
      id,
      given.organizationId,
      given.rosterImportId,
      given.at,
      ...PROPERTIES.map((property) => entry[property]),
    ]);
    await db.query(
      `INSERT INTO learners (${WRITTEN.join(', ')}) VALUES ?
       ON DUPLICATE KEY UPDATE ${REWRITTEN}, last_import_id = VALUES(last_import_id), disabled_at = NULL`,
      [values],
    );
  },

  /** Disables the pupils this import did not have; says how many. */
  async disableOthers(given: { organizationId: string; rosterImportId: string; at: Date }): Promise<number> {
    const { affectedRows } = await db.query<{ affectedRows: number }>(
      'UPDATE learners SET disabled_at = ? WHERE organization_id = ? AND disabled_at IS NULL AND last_import_id <> ?',
      [given.at, given.organizationId, given.rosterImportId],
    );
    return affectedRows;
  },
});
