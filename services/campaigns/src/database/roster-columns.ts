import { PROPERTIES, type Property } from '../domain/roster-format';

/** Where each thing a roster says is kept, staged and applied alike. */
export const COLUMN_OF: Readonly<Record<Property, string>> = {
  nationalStudentId: 'national_student_id',
  studentNumber: 'student_number',
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
  email: 'email',
  department: 'department',
  educationalTeam: 'educational_team',
  diploma: 'diploma',
  studyScheme: 'study_scheme',
};

export const COLUMNS = PROPERTIES.map((property) => COLUMN_OF[property]);

/**
 * The index an identifier is looked up by. It is named in every statement: the statistics of a table that was filled a moment
 * ago know nothing of it, and the server would read the whole of it for each pupil.
 */
export const STAGED_BY_IDENTIFIER = 'FORCE INDEX (ix_roster_import_rows_identifier)';
export const STAGED_BY_KEY = 'FORCE INDEX (PRIMARY)';

/** A staged pupil that is whole: it is in the file itself, and has what it is known by and a class. */
export const WHOLE = 's.line IS NOT NULL AND s.identifier IS NOT NULL AND s.division IS NOT NULL';
