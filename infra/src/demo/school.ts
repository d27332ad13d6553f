import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project';
import type { Person } from './people';
import type { Platform } from './platform';

/** The académie of the demonstration's schools, Reims: their invented department is in none. */
export const ACADEMY = '19';

const UAI_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** A well-formed UAI of a department that does not exist, with its key letter. */
export const inventUai = (): string => {
  const number = 9_900_000 + randomInt(100_000);
  return `${number}${UAI_LETTERS[number % 23]}`;
};

/** The teacher of the demonstration school. */
export const TEACHER_OF_DEMONSTRATION = { firstName: 'Camille', lastName: 'Perrin', email: 'prof@pix.example' };

const demonstrationRoster = (): string => readFileSync(join(projectRoot, 'infra/demo/roster-lycee.csv'), 'utf8');

/**
 * The roster of a demonstration school: a FREGATA export, as a school would send it. National identifiers are drawn anew each
 * time: the same ones in two schools are the same pupils, who keep their accounts.
 */
export const rosterFile = (): Buffer => {
  let number = randomInt(100_000_000, 900_000_000);
  return Buffer.from(demonstrationRoster().replace(/^\d{9}(?=[A-Z]{2};)/gm, () => String(number++)));
};

export type RosterPupil = {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
  readonly division: string;
};

/** The pupils of the roster file, read as a pupil would read their own line. */
export const rosterPupils = (): RosterPupil[] =>
  demonstrationRoster()
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const cells = line.split(';');
      const [day, month, year] = (cells[7] ?? '').split('/');
      return {
        firstName: cells[1] ?? '',
        lastName: cells[4] ?? '',
        birthDate: `${year}-${month}-${day}`,
        division: cells[14] ?? '',
      };
    });

const CREATE_ORGANIZATION = `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) {
  __typename ... on CreateOrganizationSuccess { organization { id } } ... on Error { message }
} }`;
const ADD_MEMBER = `mutation ($input: AddMemberInput!) { addMember(input: $input) {
  __typename ... on AddMemberSuccess { organization { id } } ... on Error { message }
} }`;
const ROSTER_IMPORT = `query ($id: ID!) { rosterImport(id: $id) {
  state percentage addedCount changedCount disabledCount errors { line field code message }
} }`;

/** A school with one teacher who administers it. */
export const openSchool = async (
  pix: Platform,
  { admin, teacher, name }: { admin: Person; teacher: Person; name: string },
): Promise<{ organizationId: string; uai: string }> => {
  const uai = inventUai();
  const { organization } = await pix.succeed(
    CREATE_ORGANIZATION,
    { input: { name, kind: 'LYCEE', uai, academyId: ACADEMY } },
    { token: admin.token },
  );
  await pix.succeed(
    ADD_MEMBER,
    { input: { organizationId: organization.id, userId: teacher.id, role: 'ADMIN' } },
    { token: admin.token },
  );
  return { organizationId: organization.id, uai };
};

/** Sends a roster file and waits for the job's report. */
export const importRoster = async (pix: Platform, teacher: Person, organizationId: string, file: Buffer) => {
  const { rosterImportId } = await pix.upload(
    `/uploads/rosters?organizationId=${organizationId}`,
    file,
    'text/csv',
    teacher.token,
  );
  return pix.until('the roster import', async () => {
    const { rosterImport } = await pix.ask(ROSTER_IMPORT, { id: rosterImportId }, { token: teacher.token });
    return ['IMPORTED', 'REFUSED', 'FAILED'].includes(rosterImport.state) ? rosterImport : null;
  });
};

const TARGET_PROFILES = 'query ($id: ID!) { organization(id: $id) { targetProfiles { id title } } }';
const CREATE_CAMPAIGN = `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) {
  __typename ... on CreateCampaignSuccess { campaign { id code title targetProfile { title } } } ... on Error { message }
} }`;

/** A campaign on the target profile of that title; waits for the profiles, which a job brings with the content. */
export const openCampaign = async (
  pix: Platform,
  given: { teacher: Person; organizationId: string; profile: string; name: string; title: string; welcomeText: string },
): Promise<{ id: string; code: string }> => {
  const { teacher, organizationId, profile, ...texts } = given;
  const target = await pix.until(`the target profile « ${profile} »`, async () => {
    const { organization } = await pix.ask(TARGET_PROFILES, { id: organizationId }, { token: teacher.token });
    return organization.targetProfiles.find(({ title }: { title: string }) => title === profile) ?? null;
  });
  const { campaign } = await pix.succeed(
    CREATE_CAMPAIGN,
    { input: { organizationId, targetProfileId: target.id, ...texts } },
    { token: teacher.token },
  );
  return campaign;
};

/** A campaign that collects profiles. */
export const openCollection = async (
  pix: Platform,
  { teacher, organizationId, name }: { teacher: Person; organizationId: string; name: string },
): Promise<{ id: string; code: string }> => {
  const input = { organizationId, name, type: 'PROFILES_COLLECTION' };
  return (await pix.succeed(CREATE_CAMPAIGN, { input }, { token: teacher.token })).campaign;
};
