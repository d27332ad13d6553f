import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Viewer } from '@pix/kit/auth';
import { aGuest, aUser } from '@pix/kit/testing';
import { REPORT } from './assessment-double';
import {
  aPupil,
  aRoster,
  type Campaigns,
  givenCampaign,
  givenCampaigns,
  givenImport,
  givenOrganization,
  givenTargetProfiles,
  JOIN,
  SHARE,
} from './campaigns';

const ENTER = `mutation ($code: String!) { enterCampaignAsGuest(input: { code: $code }) {
  __typename ... on EnterCampaignAsGuestSuccess { accessToken expiresAt } ... on Error { message }
} }`;
const INVITATION = `query ($code: String!) { campaignByCode(code: $code) { title type namesNeeded reconciliationNeeded closed } }`;
const OWN = `query ($id: ID!) { participation(id: $id) { id status assessment { id } masteryPercentage retryAvailableAt } }`;
const REFERENCE = `query ($id: ID!) { _entities(representations: [{ __typename: "Participation", id: $id }]) {
  ... on Participation { id assessment { id } masteryPercentage }
} }`;
const SEEN = `query ($id: ID!) { campaign(id: $id) { statusCounts { started toShare shared }
  participations { nodes { firstName lastName status masteryPercentage assessment { id } } } } }`;

type Guest = Viewer & { kind: 'guest' };

describe('somebody without an account', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let open: { id: string; code: string };
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    await givenTargetProfiles(campaigns);
  });
  beforeEach(async () => {
    campaigns.clock.set('2026-11-22T08:00:00.000Z');
    school = await givenOrganization(campaigns);
    open = await givenCampaign(campaigns, { organizationId: school.id, by: school.member, anonymous: true });
  });
  afterAll(() => campaigns.close());

  const enter = async (code = open.code, as: Viewer = ANONYMOUS) =>
    (await campaigns.run(ENTER, { code }, { as })).data.enterCampaignAsGuest;
  /** Whom the last token was made for. */
  const givenGuest = async (): Promise<Guest> => {
    await enter();
    return campaigns.identity.guests.at(-1) as Guest;
  };
  const join = async (as: Viewer, code = open.code) =>
    (await campaigns.run(JOIN, { input: { code } }, { as })).data.joinCampaign;
  const endTest = async (participationId: string, userId: string) =>
    campaigns.deliver('TestEnded.v1', {
      assessmentId: campaigns.assessment.end(participationId, REPORT),
      kind: 'CAMPAIGN',
      key: participationId,
      userId,
    });

  it('goes from the code to the results sent', async () => {
    expect(await enter(` ${open.code.toLowerCase()} `)).toEqual({
      __typename: 'EnterCampaignAsGuestSuccess',
      accessToken: expect.stringContaining('token of guest'),
      expiresAt: '2026-11-23T08:00:00.000Z',
    });
    const guest = campaigns.identity.guests.at(-1) as Guest;

    const { data } = await campaigns.run(INVITATION, { code: open.code }, { as: guest });
    expect(data.campaignByCode).toMatchObject({ namesNeeded: false, reconciliationNeeded: false, closed: false });

    const { participation } = await join(guest);
    expect(participation).toMatchObject({ status: 'STARTED', firstName: '', lastName: '' });
    expect((await join(guest)).participation.id).toBe(participation.id);
    expect(campaigns.assessment.started.filter(({ userId }) => userId === guest.subject)).toMatchObject([
      { key: participation.id },
    ]);
    const own = async () => (await campaigns.run(OWN, { id: participation.id }, { as: guest })).data.participation;
    expect(await own()).toMatchObject({ assessment: { id: participation.assessment.id }, masteryPercentage: null });

    await endTest(participation.id, guest.subject);
    expect(await own()).toMatchObject({ status: 'TO_SHARE', masteryPercentage: 63 });
    const sent = await campaigns.run(SHARE, { participationId: participation.id }, { as: guest });
    expect(sent.data.shareResults.participation).toMatchObject({ status: 'SHARED', masteryPercentage: 63 });

    const seen = (await campaigns.run(SEEN, { id: open.id }, { as: school.member })).data.campaign;
    expect(seen).toEqual({
      statusCounts: { started: 0, toShare: 0, shared: 1 },
      participations: {
        nodes: [{ firstName: '', lastName: '', status: 'SHARED', masteryPercentage: 63, assessment: null }],
      },
    });
  });

  it('is somebody else each time, and another guest reads and sends nothing of theirs', async () => {
    const guest = await givenGuest();
    const other = await givenGuest();
    const { participation } = await join(guest);
    await endTest(participation.id, guest.subject);
    expect((await join(other)).participation.id).not.toBe(participation.id);

    const strangers: Viewer[] = [
      other,
      aUser(),
      ANONYMOUS,
      aGuest('invigilate', guest.subject),
      { kind: 'machine', clientId: guest.subject, scopes: [] },
    ];
    for (const as of strangers) {
      expect((await campaigns.run(OWN, { id: participation.id }, { as })).data?.participation ?? null).toBeNull();
      expect((await campaigns.run(REFERENCE, { id: participation.id }, { as })).data._entities).toEqual([null]);
      const { data } = await campaigns.run(SHARE, { participationId: participation.id }, { as });
      expect(data?.shareResults?.__typename ?? 'ParticipationNotFoundError').toBe('ParticipationNotFoundError');
    }
    expect((await campaigns.run(OWN, { id: participation.id }, { as: guest })).data.participation.status).toBe(
      'TO_SHARE',
    );
  });

  it.each([
    ['with names', {}],
    ['of profiles', { anonymous: true, type: 'PROFILES_COLLECTION', targetProfileId: null }],
  ])('is let into no campaign %s, even with a token', async (_, given) => {
    const other = await givenCampaign(campaigns, { organizationId: school.id, by: school.member, ...given });
    const guest = await givenGuest();
    const made = campaigns.identity.guests.length;

    expect((await enter(other.code)).__typename).toBe('AccountNeededError');
    expect((await join(guest, other.code)).__typename).toBe('CampaignNotFoundError');
    expect((await campaigns.run(INVITATION, { code: other.code }, { as: guest })).data.campaignByCode).toBeNull();
    expect(campaigns.identity.guests).toHaveLength(made);
  });

  it('is not let in once the school has a roster, nor where a campaign is closed or is not', async () => {
    const guest = await givenGuest();
    const archive = 'mutation ($id: ID!) { archiveCampaign(input: { campaignId: $id }) { __typename } }';
    await campaigns.run(archive, { id: open.id }, { as: school.member });
    expect((await enter()).__typename).toBe('CampaignClosedError');
    expect((await join(guest)).__typename).toBe('CampaignClosedError');
    expect((await enter('BBBBBB222')).__typename).toBe('CampaignNotFoundError');
    expect((await enter('nonsense')).__typename).toBe('CampaignNotFoundError');

    open = await givenCampaign(campaigns, { organizationId: school.id, by: school.member, anonymous: true });
    const file = aRoster(aPupil('111111111AA'));
    await givenImport(campaigns, { organizationId: school.id, by: school.administrator, file });
    expect((await enter()).__typename).toBe('AccountNeededError');
    expect((await join(guest)).__typename).toBe('ReconciliationNeededError');
  });

  it('has no organization, no pupil and no file', async () => {
    const guest = await givenGuest();
    const { data } = await campaigns.run(
      'query ($o: ID!, $c: ID!) { organization(id: $o) { id } campaign(id: $c) { id } academies { id } }',
      { o: school.id, c: open.id },
      { as: guest },
    );

    expect(data).toEqual({ organization: null, campaign: null, academies: [] });
  });
});
