import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import {
  type Campaigns,
  givenCampaign,
  givenCampaigns,
  givenOrganization,
  givenParticipant,
  JOIN,
  type Person,
  SHARE,
} from './campaigns';

const PROFILE =
  'type status progressPercentage assessment { id } profile { pix certifiable certifiableCompetenceCount competences { competence { id } level pix } }';
const OWN = `query ($id: ID!) { participation(id: $id) { ${PROFILE} } }`;
const SEEN = `query ($id: ID!) { campaign(id: $id) { sharedCount certifiableCount averagePix averageMasteryPercentage analysis { dots }
  averageProfile { competence { id } averageLevel averagePix }
  participations { nodes { lastName ${PROFILE} masteryPercentage } } } }`;
const RETRY = `mutation ($participationId: ID!) { retryCampaign(input: { participationId: $participationId }) {
  __typename ... on RetryCampaignSuccess { participation { id status } } ... on Error { message } } }`;

const profile = (pix: number, certifiable: boolean, ...levels: number[]) => ({
  pix,
  certifiable,
  competences: levels.map((level, rank) => ({ competenceId: `1.${rank + 1}`, level, pix: 8 * level })),
});

describe('a collection of profiles', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let campaign: { id: string; code: string };
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    school = await givenOrganization(campaigns);
  });
  beforeEach(async () => {
    const collection = { type: 'PROFILES_COLLECTION', targetProfileId: null };
    campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.member, ...collection });
  });
  afterAll(() => campaigns.close());

  const own = async (id: string, as: Person) => (await campaigns.run(OWN, { id }, { as })).data.participation;
  const seen = async () => (await campaigns.run(SEEN, { id: campaign.id }, { as: school.member })).data.campaign;
  const share = async (participationId: string, as: Person) =>
    (await campaigns.run(SHARE, { participationId }, { as })).data.shareResults;
  const givenProfile = async (lastName: string, known: ReturnType<typeof profile>) => {
    const participant = await givenParticipant(campaigns, { ...campaign, lastName });
    campaigns.assessment.profiles.set(participant.person.userId, known);
    return participant;
  };

  it('starts no test: the profile waits to be sent at once', async () => {
    const tests = campaigns.assessment.started.length;

    const { person, participationId } = await givenParticipant(campaigns, campaign);

    expect(await own(participationId, person)).toEqual({
      type: 'PROFILES_COLLECTION',
      status: 'TO_SHARE',
      progressPercentage: null,
      assessment: null,
      profile: null,
    });
    expect(campaigns.assessment.started).toHaveLength(tests);
    expect((await seen()).participations.nodes).toMatchObject([{ status: 'TO_SHARE', profile: null }]);
  });

  it('sends the whole profile as it is then, once of 10 at once', async () => {
    const { person, participationId } = await givenProfile('A', profile(24, false, 2, 1));

    const answers = await Promise.all(Array.from({ length: 10 }, () => share(participationId, person)));
    campaigns.assessment.profiles.set(person.userId, profile(100, true, 5, 5));
    await share(participationId, person);

    expect(new Set(answers.map(({ participation }) => participation.sharedAt)).size).toBe(1);
    const sent = {
      pix: 24,
      certifiable: false,
      certifiableCompetenceCount: 2,
      competences: [
        { competence: { id: '1.1' }, level: 2, pix: 16 },
        { competence: { id: '1.2' }, level: 1, pix: 8 },
      ],
    };
    expect((await own(participationId, person)).profile).toEqual(sent);
    expect((await seen()).participations.nodes).toMatchObject([
      { status: 'SHARED', profile: sent, masteryPercentage: null },
    ]);
  });

  it('tells who of a class can be certified, and averages', async () => {
    for (const [lastName, known] of [
      ['A', profile(300, true, 4, 3)],
      ['B', profile(101, false, 1, 0)],
    ] as const) {
      const { person, participationId } = await givenProfile(lastName, known);
      await share(participationId, person);
    }
    await givenProfile('C', profile(500, true, 5, 5));

    expect(await seen()).toMatchObject({
      sharedCount: 2,
      certifiableCount: 1,
      averagePix: 201,
      averageMasteryPercentage: null,
      analysis: [],
      averageProfile: [
        { competence: { id: '1.1' }, averageLevel: 2.5, averagePix: 20 },
        { competence: { id: '1.2' }, averageLevel: 1.5, averagePix: 12 },
      ],
    });
  });

  it('is sent again at once, the new profile in the place of the old one', async () => {
    const { person, participationId } = await givenProfile('A', profile(10, false, 1, 0));
    await share(participationId, person);
    campaigns.assessment.profiles.set(person.userId, profile(300, true, 5, 5));

    const { data } = await campaigns.run(RETRY, { participationId }, { as: person });
    expect(data.retryCampaign).toMatchObject({ participation: { status: 'TO_SHARE' } });
    expect((await seen()).participations.nodes).toMatchObject([{ profile: { pix: 10 } }]);
    await share(data.retryCampaign.participation.id, person);

    expect(await seen()).toMatchObject({
      sharedCount: 1,
      certifiableCount: 1,
      averageProfile: [{ averageLevel: 5 }, { averageLevel: 5 }],
      participations: { nodes: [{ profile: { pix: 300 } }] },
    });
    expect((await own(participationId, person)).profile.pix).toBe(10);
  });

  it('is sent by its participant alone', async () => {
    const { participationId } = await givenProfile('A', profile(10, false, 1, 0));

    for (const stranger of [aUser(), school.member])
      expect((await share(participationId, stranger)).__typename).toBe('ParticipationNotFoundError');
  });

  it('is joined once of 10 at once', async () => {
    const as = aUser();
    const input = { code: campaign.code, firstName: 'Inès', lastName: 'Moreau' };

    const answers = await Promise.all(Array.from({ length: 10 }, () => campaigns.run(JOIN, { input }, { as })));

    expect(new Set(answers.map(({ data }) => data.joinCampaign.participation.id)).size).toBe(1);
  });

  it('of 20 participants is read in few statements', async () => {
    for (let rank = 0; rank < 20; rank += 1) {
      const { person, participationId } = await givenProfile(`Nom ${rank}`, profile(rank, false, 1, 1));
      await share(participationId, person);
    }

    const { statements } = await campaigns.run(SEEN, { id: campaign.id }, { as: school.member });

    expect(statements).toBeLessThanOrEqual(7);
  });
});
