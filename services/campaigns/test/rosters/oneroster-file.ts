import type { InventedPupil } from './pupils';
import { type ZipEntry, zipFile } from './zip-file';

const HEADERS = {
  orgs: 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
  academicSessions: 'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
  classes:
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
  roles:
    'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
  enrollments:
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
  demographics:
    'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
  users:
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
} as const;

export type OneRosterTables = { -readonly [File in keyof typeof HEADERS]: string[] };

/** The tables of a bundle: a school of these pupils, its teacher, and another school whose people are none of ours. */
export const oneRosterTables = (uai: string, pupils: Iterable<InventedPupil>): OneRosterTables => {
  const classes = new Map<string, string>();
  const tables: OneRosterTables = {
    orgs: [`school,,,Collège,school,${uai},`, 'other,,,Autre,school,0750001A,'],
    academicSessions: [
      'year,,,2026-2027,schoolYear,2026-09-01,2027-07-31,,2027',
      'past,,,2025-2026,schoolYear,2025-09-01,2026-07-31,,2026',
    ],
    classes: ['cpast,,,Ancienne,,course,,homeroom,,school,past,,,', 'cother,,,6E X,,course,,homeroom,,other,year,,,'],
    roles: ['rt,,,teacher,primary,teacher,,,school,', 'ro,,,foreign,primary,student,,,other,'],
    enrollments: ['eo,,,cother,other,foreign,student,,,'],
    demographics: ['foreign,,,not a date,unknown,,,,,,,,FR,,,'],
    users: ['teacher,,,true,prof,,Ada,Professeur,,,,,,,,,,,,,,school,', 'foreign,,,true,autre,,,,,,,,,,,,,,,,,other,'],
  };
  let rank = 0;
  for (const pupil of pupils) {
    const id = `u${rank}`;
    let classId = classes.get(pupil.division);
    if (!classId) {
      classId = `c${classes.size}`;
      classes.set(pupil.division, classId);
      tables.classes.push(`${classId},,,${pupil.division},,course,,homeroom,,school,year,,,`);
      tables.classes.push(`s${classId},,,Maths ${pupil.division},,course,,scheduled,,school,year,,,`);
    }
    tables.roles.push(`r${rank},,,${id},primary,student,,,school,`);
    tables.enrollments.push(
      `e${rank},,,${classId},school,${id},student,,,`,
      `s${rank},,,s${classId},school,${id},student,,,`,
    );
    tables.demographics.push(
      `${id},,,${pupil.birthDate},${pupil.sex === 'F' ? 'female' : 'male'},,,,,,,,FR,,${pupil.birthCity},`,
    );
    tables.users.push(
      `${id},,,true,${id},,${pupil.firstName},${pupil.lastName},${pupil.middleName},${pupil.ine ?? ''},,,,,,,,,,,${pupil.preferredLastName},school,`,
    );
    rank += 1;
  }
  return tables;
};

const MANIFEST = (files: readonly string[]): string =>
  [
    'propertyName,value',
    'manifest.version,1.0',
    'oneroster.version,1.2',
    ...files.map((file) => `file.${file},bulk`),
    'file.courses,absent',
    'source.systemName,Essai',
    '',
  ].join('\r\n');

/** A OneRoster 1.2 bundle; `changed` replaces or adds files. */
export const oneRosterFile = (tables: OneRosterTables, changed: readonly ZipEntry[] = []): Buffer => {
  const files = Object.keys(HEADERS) as (keyof typeof HEADERS)[];
  const entries: ZipEntry[] = [
    { name: 'manifest.csv', content: MANIFEST(files) },
    ...files.map((file) => ({ name: `${file}.csv`, content: `${[HEADERS[file], ...tables[file]].join('\r\n')}\r\n` })),
  ];
  const names = changed.map(({ name }) => name);
  return zipFile([...entries.filter(({ name }) => !names.includes(name)), ...changed]);
};
