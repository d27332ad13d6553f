import type { Viewer } from '@pix/kit/auth';
import { aUser, createTester, emptySchema, stoppedClock, testConfig } from '@pix/kit/testing';
import { createApp } from '../src/app';
import { type Config, rules } from '../src/config';
import { campaignsDataSource } from '../src/database/data-source';
import { fregataFormat } from '../src/domain/fregata-format';
import { type RosterOrder, receiveRoster } from '../src/usecases/rosters/receive-roster';
import { assessmentDouble } from './assessment-double';
import { identityDouble } from './identity-double';
import { liveDouble } from './live-double';

export const config: Config = {
  ...testConfig('campaigns'),
  ...rules,
  assessmentUrl: 'http://127.0.0.1:9',
  machineClientSecret: 'a-machine-secret-for-tests-only-0000',
  checkUaiKey: false,
  classSheetKey: Buffer.alloc(32, 7),
};

/** The real service on an empty schema, with a clock that tests move and doubles of the other services. */
export const givenCampaigns = async (settings: Partial<Config> = {}) => {
  await emptySchema(campaignsDataSource, config.database);

  const clock = stoppedClock();
  const assessment = assessmentDouble();
  const identity = identityDouble();
  const live = liveDouble();
  const app = await createApp({ ...config, ...settings }, { clock, assessment, identity, live });
  return { app, clock, assessment, identity, live, ...(await createTester(app)) };
};

export type Campaigns = Awaited<ReturnType<typeof givenCampaigns>>;
export type Person = ReturnType<typeof aUser>;

export const platformAdministrator = aUser(undefined, ['ADMIN']);

export const CREATE_ORGANIZATION = `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) {
  __typename ... on CreateOrganizationSuccess { organization { id name uai kind viewerRole } }
  ... on InvalidInputError { fields { path message } } ... on Error { message }
} }`;

export const ADD_MEMBER = `mutation ($input: AddMemberInput!) { addMember(input: $input) {
  __typename ... on AddMemberSuccess { organization { id viewerRole } }
  ... on InvalidInputError { fields { path } } ... on Error { message }
} }`;

export const CREATE_CAMPAIGN = `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) {
  __typename ... on CreateCampaignSuccess { campaign { id name title welcomeText code createdAt participationCount targetProfile { id title subjectCount } } }
  ... on InvalidInputError { fields { path message } } ... on Error { message }
} }`;

export const JOIN = `mutation ($input: JoinCampaignInput!) { joinCampaign(input: $input) {
  __typename
  ... on JoinCampaignSuccess { participation { id status firstName lastName division startedAt campaignTitle assessment { id } masteryPercentage } }
  ... on InvalidInputError { fields { path message } } ... on Error { message }
} }`;

export const RECONCILE = `mutation ($input: ReconcileLearnerInput!) { reconcileLearner(input: $input) {
  __typename ... on ReconcileLearnerSuccess { organizationName division } ... on LearnerTakenError { methods }
  ... on InvalidInputError { fields { path } } ... on Error { message }
} }`;

export const SHARE = `mutation ($participationId: ID!) { shareResults(input: { participationId: $participationId }) {
  __typename
  ... on ShareResultsSuccess { participation { id status sharedAt masteryPercentage validatedSkillCount skillCount
    competenceResults { competence { id } masteryPercentage validatedSkillCount skillCount } } }
  ... on Error { message }
} }`;

/** An organization with an administrator and a member. */
export const givenOrganization = async (
  { run }: Pick<Campaigns, 'run'>,
  given: { uai?: string; name?: string; contactEmail?: string; kind?: string } = {},
) => {
  const input = { name: 'Lycée Marie-Curie', kind: 'LYCEE', uai: null, ...given };
  const { data } = await run(CREATE_ORGANIZATION, { input }, { as: platformAdministrator });
  const id: string = data.createOrganization.organization.id;
  const [administrator, member] = [aUser(), aUser()];
  for (const [person, role] of [
    [administrator, 'ADMIN'],
    [member, 'MEMBER'],
  ] as const)
    await run(
      ADD_MEMBER,
      { input: { organizationId: id, userId: person.userId, role } },
      { as: platformAdministrator },
    );
  return { id, administrator, member };
};

export const HEADER = fregataFormat.columns.map(({ header }) => header);

/** One line of a roster file; what is not given is valid. */
export const aPupil = (identifier: string, cells: Partial<Record<string, string>> = {}): string => {
  const valid: Record<string, string> = {
    'Identifiant unique*': identifier,
    'Premier prénom*': 'Inès',
    'Nom de famille*': 'Moreau',
    'Code sexe*': 'Féminin',
    'Date de naissance (jj/mm/aaaa)*': '23/06/2009',
    'Code commune naissance**': '67482',
    'Code département naissance*': '067',
    'Code pays naissance*': '99100',
    'Statut*': 'ST',
    'Code MEF*': '20010018110',
    'Division*': '2GT1',
  };
  return HEADER.map((header) => cells[header] ?? valid[header] ?? '').join(';');
};

export const aRoster = (...lines: string[]): string => [HEADER.join(';'), ...lines, ''].join('\r\n');

/** Sends a roster file; the import job has not run. */
export const givenUpload = async (
  { app }: Pick<Campaigns, 'app'>,
  { by, file, ...order }: RosterOrder & { by: Viewer; file: string | Buffer },
): Promise<string> => {
  const bytes = (async function* () {
    yield Buffer.from(file);
  })();
  const context = app.contextFor({ viewer: by, locale: 'fr', requestId: 'upload' });
  const received = await receiveRoster(context, { ...order, bytes });
  if (!received.ok) throw new Error(received.failure.name);
  return received.value.rosterImportId;
};

export const ROSTER_IMPORT = `query ($id: ID!) { rosterImport(id: $id) {
  id state percentage format mode dryRun pupilCount addedCount changedCount reenabledCount disabledCount changedNothing
  uploadedAt endedAt failure errorCount errors { line field code value message } warningCount
  warnings { line field code value message } leftOut { cause count } preview { change line firstName lastName division }
} }`;

/** Sends a roster file and imports it; says how it went. */
export const givenImport = async (
  campaigns: Pick<Campaigns, 'app' | 'run' | 'handleOutbox'>,
  given: RosterOrder & { by: Viewer; file: string | Buffer },
) => {
  const id = await givenUpload(campaigns, given);
  await campaigns.handleOutbox();
  return (await campaigns.run(ROSTER_IMPORT, { id }, { as: given.by })).data.rosterImport;
};

/** The target profiles of the double's release, as its publication brings them. */
export const givenTargetProfiles = ({ deliver }: Pick<Campaigns, 'deliver'>) =>
  deliver('ContentReleasePublished.v1', { releaseId: 'release-1' });

/** A campaign of an organization, on the double's target profile. */
export const givenCampaign = async (
  { run }: Pick<Campaigns, 'run'>,
  { organizationId, by, ...given }: { organizationId: string; by: Person; name?: string } & Record<string, unknown>,
): Promise<{ id: string; code: string }> => {
  const written = { name: 'Seconde 1', title: 'Découverte', targetProfileId: 'decouverte-lycee' };
  const input = { organizationId, ...written, ...given };
  const { data } = await run(CREATE_CAMPAIGN, { input }, { as: by });
  return data.createCampaign.campaign;
};

/** A person who takes part in a campaign of an organization without a roster. */
export const givenParticipant = async (
  { run }: Pick<Campaigns, 'run'>,
  {
    code,
    firstName = 'Inès',
    lastName = 'Moreau',
    person = aUser(),
  }: { code: string; firstName?: string; lastName?: string; person?: Person },
): Promise<{ person: Person; participationId: string }> => {
  const { data } = await run(JOIN, { input: { code, firstName, lastName } }, { as: person });
  return { person, participationId: data.joinCampaign.participation.id };
};

/** Says that the test of a participation has ended, as assessment does. */
export const endTest = async (
  { assessment, deliver }: Pick<Campaigns, 'assessment' | 'deliver'>,
  { person, participationId }: { person: Person; participationId: string },
  report?: Parameters<typeof assessment.end>[1],
): Promise<void> => {
  const assessmentId = assessment.end(participationId, report);
  await deliver('TestEnded.v1', { assessmentId, kind: 'CAMPAIGN', key: participationId, userId: person.userId });
};

/** A person who takes part, whose test ends with these results, and who sends them. */
export const givenSharing = async (
  campaigns: Pick<Campaigns, 'run' | 'assessment' | 'deliver'>,
  given: { code: string; firstName?: string; lastName?: string; person?: Person },
  report?: Parameters<typeof endTest>[2],
): Promise<{ person: Person; participationId: string }> => {
  const participant = await givenParticipant(campaigns, given);
  await endTest(campaigns, participant, report);
  await campaigns.run(SHARE, { participationId: participant.participationId }, { as: participant.person });
  return participant;
};
