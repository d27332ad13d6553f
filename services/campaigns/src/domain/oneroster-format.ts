import type { RosterFormat } from './roster-format';
import { column, divisionText, identifierText, oneOf, pastIsoDay, requiredColumn } from './roster-rules';

/**
 * OneRoster 1.2, the CSV bundle: what is kept of a student, whatever file of the bundle says it (education-standards.md
 * §4.1). `users.identifier` is the INE; the class is the homeroom's title.
 */
export const oneRosterFormat: RosterFormat = {
  name: 'ONEROSTER',
  identifier: 'nationalStudentId',
  repeated: 'INE_UNIQUE',
  leavesOutUnidentified: true,
  keepsClassless: false,
  columns: [
    column('users.identifier', 'nationalStudentId', identifierText),
    requiredColumn('users.givenName', 'firstName'),
    column('users.middleName', 'middleName'),
    requiredColumn('users.familyName', 'lastName'),
    column('users.preferredFamilyName', 'preferredLastName'),
    requiredColumn('demographics.birthDate', 'birthDate', pastIsoDay),
    column('demographics.sex', 'sex', oneOf({ male: 'M', female: 'F', other: '', unspecified: '' })),
    column('demographics.cityOfBirth', 'birthCity'),
    column('classes.title', 'division', divisionText),
  ],
  rowRules: [],
};

/** The files of a bundle that are read, with the columns each must have. */
export const ONEROSTER_FILES = {
  orgs: ['sourcedId', 'identifier'],
  classes: ['sourcedId', 'title', 'classType', 'schoolSourcedId', 'termSourcedIds'],
  roles: ['userSourcedId', 'role', 'orgSourcedId'],
  enrollments: ['classSourcedId', 'userSourcedId', 'role'],
  users: ['sourcedId', 'givenName', 'familyName', 'middleName', 'identifier'],
  demographics: ['sourcedId', 'birthDate'],
  academicSessions: ['sourcedId', 'startDate', 'endDate'],
} as const;

export type OneRosterFile = keyof typeof ONEROSTER_FILES;

/** Without these there is no roster. `demographics` has the birth dates; `academicSessions` may be absent. */
export const NEEDED_FILES: readonly OneRosterFile[] = [
  'orgs',
  'users',
  'roles',
  'classes',
  'enrollments',
  'demographics',
];

export type SchoolClass = { readonly sourcedId: string; readonly title: string; readonly isHomeroom: boolean };

/** The classes that place a pupil: homerooms where the school has any, every class otherwise. */
export const placingClasses = (classes: readonly SchoolClass[]): ReadonlyMap<string, string> => {
  const homerooms = classes.filter(({ isHomeroom }) => isHomeroom);
  return new Map((homerooms.length > 0 ? homerooms : classes).map(({ sourcedId, title }) => [sourcedId, title]));
};
