import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import {
  ADD_MEMBER,
  aPupil,
  aRoster,
  type Campaigns,
  CREATE_CAMPAIGN,
  endTest,
  givenCampaign,
  givenCampaigns,
  givenImport,
  givenOrganization,
  givenParticipant,
  givenTargetProfiles,
  JOIN,
  type Person,
  platformAdministrator,
  SHARE,
} from './campaigns';

const FIELDS = `id name title welcomeText type link editable externalIdLabel externalIdRequired multipleSendings anonymous archivedAt
  creator { userId firstName } owner { userId }`;
const READ = `query ($id: ID!) { campaign(id: $id) { ${FIELDS} targetProfile { id } } }`;
const UPDATE = `mutation ($input: UpdateCampaignInput!) { updateCampaign(input: $input) {
  __typename ... on UpdateCampaignSuccess { campaign { ${FIELDS} } } ... on InvalidInputError { fields { path } } ... on Error { message } } }`;
const act = (name: string, type = name) => `mutation ($campaignId: ID!) { ${name}(input: { campaignId: $campaignId }) {
  __typename ${type === 'deleteCampaign' ? '' : '... on ArchiveCampaignSuccess { campaign { archivedAt } }'} ... on Error { message } } }`;
const [ARCHIVE, UNARCHIVE, DELETE] = [act('archiveCampaign'), act('unarchiveCampaign'), act('deleteCampaign')];
const CHANGE_OWNER = `mutation ($input: ChangeCampaignOwnerInput!) { changeCampaignOwner(input: $input) {
  __typename ... on ChangeCampaignOwnerSuccess { campaign { owner { userId } } } ... on Error { message } } }`;
const LIST = `query ($id: ID!, $filter: CampaignFilter) { organization(id: $id) { campaigns(filter: $filter) { totalCount nodes { name } } } }`;
const OWN = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
  resultsToSendCount participations { id campaignTitle status } } } }`;
const INVITATION = `query ($code: String!) { campaignByCode(code: $code) { title closed externalIdLabel externalIdRequired namesNeeded } }`;

describe('a campaign', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let campaign: { id: string; code: string };
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    await givenTargetProfiles(campaigns);
  });
  beforeEach(async () => {
    school = await givenOrganization(campaigns);
    campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.member });
  });
  afterAll(() => campaigns.close());

  const read = async (as: Person = school.member) =>
    (await campaigns.run(READ, { id: campaign.id }, { as })).data.campaign;
  const update = async (given: object = {}, as: Person = school.member) => {
    const input = { campaignId: campaign.id, name: 'Autre', ...given };
    return (await campaigns.run(UPDATE, { input }, { as })).data.updateCampaign;
  };
  const change = async (document: string, as: Person = school.member) =>
    Object.values<{ __typename: string; campaign?: { archivedAt: string } }>(
      (await campaigns.run(document, { campaignId: campaign.id }, { as })).data,
    )[0];
  const list = async (filter: object | null = null) =>
    (await campaigns.run(LIST, { id: school.id, filter }, { as: school.member })).data.organization.campaigns;
  const names = async (filter: object | null = null) =>
    (await list(filter)).nodes.map(({ name }: { name: string }) => name);
  const join = async (given: object = {}, as: Person = aUser()) => {
    const input = { code: campaign.code, firstName: 'Inès', lastName: 'Moreau', ...given };
    return (await campaigns.run(JOIN, { input }, { as })).data.joinCampaign;
  };
  const colleague = async (): Promise<Person> => {
    const person = aUser();
    const input = { organizationId: school.id, userId: person.userId, role: 'MEMBER' };
    await campaigns.run(ADD_MEMBER, { input }, { as: platformAdministrator });
    return person;
  };

  it('has a link, a creator who owns it, and takes several sendings unless it says otherwise', async () => {
    campaigns.identity.names.set(school.member.userId, { firstName: 'Camille', lastName: 'Perrin' });

    expect(await read()).toMatchObject({
      type: 'ASSESSMENT',
      link: `http://127.0.0.1:4000/campagnes/${campaign.code}`,
      creator: { userId: school.member.userId, firstName: 'Camille' },
      owner: { userId: school.member.userId },
      editable: true,
      multipleSendings: true,
      anonymous: false,
      externalIdLabel: null,
      archivedAt: null,
    });
  });

  it('tests a target profile, or collects profiles, never both', async () => {
    const create = async (given: object) => {
      const input = { organizationId: school.id, name: 'N', ...given };
      return (await campaigns.run(CREATE_CAMPAIGN, { input }, { as: school.member })).data.createCampaign;
    };

    expect((await create({})).fields).toMatchObject([{ path: 'targetProfileId' }]);
    expect((await create({ type: 'PROFILES_COLLECTION', targetProfileId: 'decouverte-lycee' })).fields).toMatchObject([
      { path: 'targetProfileId' },
    ]);
    expect(await create({ type: 'PROFILES_COLLECTION' })).toMatchObject({ campaign: { targetProfile: null } });
  });

  it('is rewritten whole, but for what was promised once somebody takes part', async () => {
    const asked = { title: 'T', welcomeText: ' W ', externalIdLabel: 'Numéro', externalIdRequired: true };
    expect((await update({ ...asked, multipleSendings: false })).campaign).toMatchObject({
      ...asked,
      name: 'Autre',
      welcomeText: 'W',
      multipleSendings: false,
    });
    await join({ externalId: '12' });

    const same = { externalIdLabel: 'Numéro', externalIdRequired: true, multipleSendings: false };
    expect((await update({ ...same, name: 'Encore' })).campaign).toMatchObject({ name: 'Encore', title: null });
    for (const promise of [{ externalIdLabel: 'Autre' }, { externalIdRequired: false }, { multipleSendings: true }])
      expect((await update({ ...same, ...promise })).__typename).toBe('CampaignInUseError');
    expect((await update({ ...same, name: '' })).fields).toEqual([{ path: 'name' }]);
  });

  it('asks participants what it needs, and checks that it is given', async () => {
    await update({ externalIdLabel: 'Numéro de candidat', externalIdRequired: true });
    const person = aUser();
    const invitation = async () =>
      (await campaigns.run(INVITATION, { code: campaign.code }, { as: person })).data.campaignByCode;

    expect(await invitation()).toMatchObject({ externalIdLabel: 'Numéro de candidat', externalIdRequired: true });
    expect((await join({}, person)).fields).toMatchObject([{ path: 'externalId' }]);
    expect((await join({ externalId: 'x'.repeat(256) }, person)).fields).toMatchObject([{ path: 'externalId' }]);
    expect((await join({ externalId: ' A12 ' }, person)).__typename).toBe('JoinCampaignSuccess');
    expect(await invitation()).toMatchObject({ externalIdLabel: null, externalIdRequired: false });

    const EXTERNAL = 'query ($id: ID!) { campaign(id: $id) { participations { nodes { externalId } } } }';
    const { data } = await campaigns.run(EXTERNAL, { id: campaign.id }, { as: school.member });
    expect(data.campaign.participations.nodes).toEqual([{ externalId: 'A12' }]);
  });

  it('takes part without a name where it says so, which a school with a roster cannot', async () => {
    const open = await givenCampaign(campaigns, { organizationId: school.id, by: school.member, anonymous: true });
    const input = { code: open.code };

    expect((await campaigns.run(JOIN, { input }, { as: aUser() })).data.joinCampaign.participation).toMatchObject({
      firstName: '',
      lastName: '',
    });

    const file = aRoster(aPupil('111111111AA'));
    await givenImport(campaigns, { organizationId: school.id, by: school.administrator, file });
    const asked = { organizationId: school.id, name: 'N', targetProfileId: 'decouverte-lycee', anonymous: true };
    const answer = await campaigns.run(CREATE_CAMPAIGN, { input: asked }, { as: school.member });
    expect(answer.data.createCampaign.fields).toMatchObject([{ path: 'anonymous' }]);
  });

  it('closed, takes neither newcomers nor sendings, and opens again', async () => {
    const participant = await givenParticipant(campaigns, campaign);
    await endTest(campaigns, participant);
    expect((await change(ARCHIVE))?.campaign?.archivedAt).toBe('2026-11-22T08:00:00.000Z');
    campaigns.clock.advance(60_000);
    expect((await change(ARCHIVE, school.administrator))?.campaign?.archivedAt).toBe('2026-11-22T08:00:00.000Z');
    campaigns.clock.set('2026-11-22T08:00:00.000Z');
    const share = async () =>
      (await campaigns.run(SHARE, { participationId: participant.participationId }, { as: participant.person })).data
        .shareResults.__typename;

    expect((await join()).__typename).toBe('CampaignClosedError');
    expect(await share()).toBe('CampaignClosedError');
    expect((await join({}, participant.person)).__typename).toBe('JoinCampaignSuccess');
    const { data } = await campaigns.run(INVITATION, { code: campaign.code }, { as: aUser() });
    expect(data.campaignByCode.closed).toBe(true);

    for (const _ of ['once', 'twice']) expect((await change(UNARCHIVE))?.campaign?.archivedAt).toBeNull();
    expect((await join()).__typename).toBe('JoinCampaignSuccess');
    expect(await share()).toBe('ShareResultsSuccess');
  });

  it('deleted, is nowhere for its organization, and stays to be read by who took part', async () => {
    const participant = await givenParticipant(campaigns, campaign);
    await endTest(campaigns, participant);
    const own = async () =>
      (await campaigns.run(OWN, { id: participant.person.userId }, { as: participant.person })).data._entities[0];
    expect((await own()).resultsToSendCount).toBe(1);

    expect((await change(DELETE))?.__typename).toBe('DeleteCampaignSuccess');

    expect((await change(DELETE))?.__typename).toBe('FollowedCampaignNotFoundError');
    expect(await read()).toBeNull();
    expect(await names({ state: 'ALL' })).toEqual([]);
    expect((await join()).__typename).toBe('CampaignNotFoundError');
    expect(await own()).toMatchObject({ resultsToSendCount: 0, participations: [{ status: 'TO_SHARE' }] });
    const sent = await campaigns.run(
      SHARE,
      { participationId: participant.participationId },
      { as: participant.person },
    );
    expect(sent.data.shareResults.__typename).toBe('CampaignClosedError');
    const ENTITY = `query ($id: ID!) { _entities(representations: [{ __typename: "Participation", id: $id }]) { ... on Participation { id } } }`;
    const seen = await campaigns.run(ENTITY, { id: participant.participationId }, { as: school.member });
    expect(seen.data._entities).toEqual([null]);
  });

  it('is handed over to another member', async () => {
    const other = await colleague();
    const hand = async (ownerId: string, as: Person) =>
      (await campaigns.run(CHANGE_OWNER, { input: { campaignId: campaign.id, ownerId } }, { as })).data
        .changeCampaignOwner;

    expect((await hand(aUser().userId, school.member)).__typename).toBe('MemberNotFoundError');
    expect((await hand(other.userId, school.member)).campaign.owner.userId).toBe(other.userId);
    expect((await hand(school.member.userId, school.member)).__typename).toBe('NotAllowedError');
    expect((await hand(school.member.userId, school.administrator)).campaign.owner.userId).toBe(school.member.userId);
  });

  it('is changed by its owner and administrators; colleagues are told so, strangers learn nothing', async () => {
    const other = await colleague();

    expect((await read(other)).editable).toBe(false);
    for (const document of [ARCHIVE, UNARCHIVE, DELETE]) {
      expect((await change(document, other))?.__typename).toBe('NotAllowedError');
      for (const stranger of [aUser(), platformAdministrator])
        expect((await change(document, stranger))?.__typename).toBe('FollowedCampaignNotFoundError');
    }
    expect((await update({}, other)).__typename).toBe('NotAllowedError');
    expect((await update({}, aUser())).__typename).toBe('FollowedCampaignNotFoundError');
    expect((await update({ campaignId: 'nowhere' })).__typename).toBe('FollowedCampaignNotFoundError');
  });

  it('is found in the list by its state, name, creator and type', async () => {
    const by = await colleague();
    await givenCampaign(campaigns, { organizationId: school.id, by, name: '100 % Réseaux' });
    const collection = { type: 'PROFILES_COLLECTION', targetProfileId: null };
    await givenCampaign(campaigns, { organizationId: school.id, by, name: 'Profils', ...collection });
    await change(ARCHIVE);

    expect(await names()).toEqual(['Profils', '100 % Réseaux']);
    expect(await names({ state: 'ARCHIVED' })).toEqual(['Seconde 1']);
    expect(await names({ state: 'ALL', creatorId: school.member.userId })).toEqual(['Seconde 1']);
    expect(await names({ search: 'reseaux' })).toEqual(['100 % Réseaux']);
    expect(await names({ search: '0 % r' })).toEqual(['100 % Réseaux']);
    expect(await names({ search: '_' })).toEqual([]);
    expect(await list({ type: 'PROFILES_COLLECTION' })).toEqual({ totalCount: 1, nodes: [{ name: 'Profils' }] });
  });
});
