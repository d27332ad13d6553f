// Proves docs/connectors/oneroster.md: a bundle sent by a program, followed to its end, sent again, and one that is wrong.
import { setTimeout as sleep } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { administratorToken, ask, check, machineToken, newCredential, succeed, url } from './platform.mjs';

const number = 9_800_000 + Math.floor(Math.random() * 99_999);
const uai = `${number}${'ABCDEFGHJKLMNPRSTUVWXYZ'[number % 23]}`;
const ine = (rank) => `${String(100_000_000 + Math.floor(Math.random() * 800_000_000) + rank).slice(0, 9)}AB`;

const files = (birthDate) => ({
  'manifest.csv': [
    'propertyName,value',
    'manifest.version,1.0',
    'oneroster.version,1.2',
    ...['orgs', 'academicSessions', 'classes', 'users', 'roles', 'enrollments', 'demographics'].map(
      (name) => `file.${name},bulk`,
    ),
    ...['courses', 'categories', 'lineItems', 'results', 'resources', 'userProfiles'].map(
      (name) => `file.${name},absent`,
    ),
    'source.systemName,Preuve',
    'source.systemCode,preuve',
  ],
  'orgs.csv': [
    'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
    `s,,,Lycée de la preuve,school,${uai},`,
  ],
  'academicSessions.csv': [
    'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
    'y,,,Année,schoolYear,2020-09-01,2040-07-31,,2040',
  ],
  'classes.csv': [
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
    'c,,,2DE 1,,k,,homeroom,,s,y,,,',
  ],
  'users.csv': [
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
    `u1,,,true,u1,,Léa,Martin,,${ine(1)},,,,,,,,,,,,s,`,
    `u2,,,true,u2,,Noé,Petit,,${ine(2)},,,,,,,,,,,,s,`,
  ],
  'roles.csv': [
    'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
    'r1,,,u1,primary,student,,,s,',
    'r2,,,u2,primary,student,,,s,',
  ],
  'enrollments.csv': [
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
    'e1,,,c,s,u1,student,,,',
    'e2,,,c,s,u2,student,,,',
  ],
  'demographics.csv': [
    'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
    `u1,,,2010-03-02,female,,,,,,,,FR,,Reims,`,
    `u2,,,${birthDate},male,,,,,,,,FR,,Reims,`,
  ],
});
const good = files('2010-11-30');
const bundle = (tables) =>
  zipSync(
    Object.fromEntries(Object.entries(tables).map(([name, lines]) => [name, strToU8(`${lines.join('\r\n')}\r\n`)])),
  );

await succeed(
  `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) {
    __typename ... on CreateOrganizationSuccess { organization { id } } ... on Error { message } } }`,
  { input: { name: 'Lycée de la preuve', kind: 'LYCEE', uai } },
  await administratorToken(),
);
const token = await machineToken(await newCredential(['campaigns:import-rosters']));

const send = async (body, bearer = token) => {
  const answer = await fetch(`${url}/uploads/rosters?uai=${uai}`, {
    method: 'POST',
    headers: { 'content-type': 'application/zip', authorization: `Bearer ${bearer}` },
    body,
  });
  return { status: answer.status, ...(await answer.json()) };
};
const ended = async (id) => {
  for (;;) {
    const { rosterImport } = await ask(
      'query ($id: ID!) { rosterImport(id: $id) { state format addedCount changedNothing errors { line field code } } }',
      { id },
      token,
    );
    if (['IMPORTED', 'REFUSED', 'FAILED'].includes(rosterImport.state)) return rosterImport;
    await sleep(100);
  }
};

const first = await send(bundle(good));
check(first.status === 202, 'a bundle is received');
const imported = await ended(first.rosterImportId);
check(imported.format === 'ONEROSTER' && imported.addedCount === 2, 'its format is told from it; two pupils are added');

const second = await ended(
  (await send(bundle({ ...good, 'orgs.csv': [...good['orgs.csv'], 'x,,,Autre,school,,'] }))).rosterImportId,
);
check(second.changedNothing === true, 'sent again the next night, it changes nothing');

const wrong = await ended((await send(bundle(files('2010-02-31')))).rosterImportId);
check(
  wrong.state === 'REFUSED' && wrong.errors.length === 1,
  'one wrong date refuses all of it, with its line and field',
);

const stranger = await machineToken(await newCredential(['certification:read-results']));
const { status } = await send(bundle(good), stranger);
check([401, 403, 404].includes(status), `a credential without the scope is refused: ${status}`);
