import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fail } from '@pix/kit/result';
import { aUser } from '@pix/kit/testing';
import { campaignNothingToTest } from '../src/domain/errors';
import { ALL_OF, DISCOVERY, NONE_OF, REPORT } from './assessment-double';
import {
  type Campaigns,
  endTest,
  givenCampaign,
  givenCampaigns,
  givenOrganization,
  givenParticipant,
  givenSharing,
  givenTargetProfiles,
  JOIN,
  type Person,
  SHARE,
} from './campaigns';

const RETRY = `mutation ($participationId: ID!) { retryCampaign(input: { participationId: $participationId }) {
  __typename ... on RetryCampaignSuccess { participation { id round status firstName assessment { id } } }
  ... on CampaignRetryTooEarlyError { availableAt } ... on Error { message } } }`;
const OWN = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
  participations { id round status masteryPercentage retryAvailableAt } } } }`;
const SEEN = `query ($id: ID!) { campaign(id: $id) { participationCount sharedCount averageMasteryPercentage
  collectiveResults { masteryPercentage } participations { totalCount nodes { id round status masteryPercentage } } } }`;
const ENTITY = `query ($id: ID!) { _entities(representations: [{ __typename: "Participation", id: $id }]) { ... on Participation { id masteryPercentage } } }`;
const ARCHIVE = `mutation ($campaignId: ID!) { archiveCampaign(input: { campaignId: $campaignId }) { __typename } }`;

const DAY_MS = 86_400_000;

describe('retryCampaign', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let campaign: { id: string; code: string };
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    await givenTargetProfiles(campaigns);
    school = await givenOrganization(campaigns);
  });
  beforeEach(async () => {
    campaigns.clock.set('2026-11-22T08:00:00.000Z');
    campaigns.assessment.next.startTest = null;
    campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.member });
  });
  afterAll(() => campaigns.close());

  const retry = async (participationId: string, as: Person) =>
    (await campaigns.run(RETRY, { participationId }, { as })).data.retryCampaign;
  const own = async (as: Person) =>
    (await campaigns.run(OWN, { id: as.userId }, { as })).data._entities[0].participations;
  const seen = async () => (await campaigns.run(SEEN, { id: campaign.id }, { as: school.member })).data.campaign;
  const share = (participationId: string, as: Person) => campaigns.run(SHARE, { participationId }, { as });

  it('starts another test, four days after the sending, under its own key', async () => {
    const { person, participationId } = await givenSharing(campaigns, campaign);
    campaigns.clock.advance(4 * DAY_MS - 1);
    expect(await retry(participationId, person)).toMatchObject({
      __typename: 'CampaignRetryTooEarlyError',
      availableAt: '2026-11-26T08:00:00.000Z',
    });
    expect(await own(person)).toMatchObject([{ retryAvailableAt: '2026-11-26T08:00:00.000Z' }]);

    campaigns.clock.advance(1);
    const { participation } = await retry(participationId, person);

    expect(participation).toMatchObject({ round: 2, status: 'STARTED', firstName: 'Inès' });
    expect(campaigns.assessment.started.at(-1)).toEqual({
      userId: person.userId,
      key: participation.id,
      subjects: DISCOVERY.subjects,
    });
    expect(await own(person)).toMatchObject([
      { round: 2, status: 'STARTED', masteryPercentage: null, retryAvailableAt: null },
      { round: 1, status: 'SHARED', masteryPercentage: 63, retryAvailableAt: null },
    ]);
  });

  it('changes what members see when it is sent, never before; the participant keeps all', async () => {
    const { person, participationId } = await givenSharing(campaigns, campaign, NONE_OF);
    campaigns.clock.advance(4 * DAY_MS);
    const { participation } = await retry(participationId, person);
    await endTest(campaigns, { person, participationId: participation.id }, ALL_OF);

    const before = await seen();
    expect(before).toMatchObject({
      participationCount: 1,
      sharedCount: 1,
      averageMasteryPercentage: 0,
      participations: { totalCount: 1, nodes: [{ id: participationId, round: 1, masteryPercentage: 0 }] },
    });
    for (const _ of ['once', 'twice']) await share(participation.id, person);

    expect(await seen()).toEqual({
      participationCount: 1,
      sharedCount: 1,
      averageMasteryPercentage: 100,
      collectiveResults: [{ masteryPercentage: 100 }, { masteryPercentage: 100 }],
      participations: {
        totalCount: 1,
        nodes: [{ id: participation.id, round: 2, status: 'SHARED', masteryPercentage: 100 }],
      },
    });
    expect(
      (await own(person)).map(({ masteryPercentage }: { masteryPercentage: number }) => masteryPercentage),
    ).toEqual([100, 0]);
    const old = await campaigns.run(ENTITY, { id: participationId }, { as: school.member });
    expect(old.data._entities).toEqual([null]);
  });

  it('starts one try of 10 asked at once, and gives it again', async () => {
    const { person, participationId } = await givenSharing(campaigns, campaign);
    campaigns.clock.advance(4 * DAY_MS);

    const answers = await Promise.all(Array.from({ length: 10 }, () => retry(participationId, person)));
    const again = await retry(participationId, person);
    const rejoined = await campaigns.run(JOIN, { input: { code: campaign.code } }, { as: person });

    const ids = [...answers, again, rejoined.data.joinCampaign].map(({ participation }) => participation.id);
    expect(new Set(ids).size).toBe(1);
    expect(await own(person)).toHaveLength(2);
  });

  it('is not offered before anything is sent, when all is mastered, or when one sending is taken', async () => {
    const started = await givenParticipant(campaigns, campaign);
    const master = await givenSharing(campaigns, campaign, ALL_OF);
    const once = await givenCampaign(campaigns, {
      organizationId: school.id,
      by: school.member,
      multipleSendings: false,
    });
    const sentOnce = await givenSharing(campaigns, once);
    campaigns.clock.advance(4 * DAY_MS);

    for (const { person, participationId } of [started, master, sentOnce]) {
      expect((await retry(participationId, person)).__typename).toBe('CampaignRetryNotOfferedError');
      expect(await own(person)).toMatchObject([{ retryAvailableAt: null }]);
    }
  });

  it('is refused in a closed campaign, and to anybody else', async () => {
    const { person, participationId } = await givenSharing(campaigns, campaign);
    campaigns.clock.advance(4 * DAY_MS);
    for (const stranger of [aUser(), school.member])
      expect((await retry(participationId, stranger)).__typename).toBe('ParticipationNotFoundError');
    expect((await retry('nothing', person)).__typename).toBe('ParticipationNotFoundError');

    await campaigns.run(ARCHIVE, { campaignId: campaign.id }, { as: school.member });

    expect((await retry(participationId, person)).__typename).toBe('CampaignClosedError');
  });

  it('leaves no try behind when there is nothing to test any more', async () => {
    const { person, participationId } = await givenSharing(campaigns, campaign, REPORT);
    campaigns.clock.advance(4 * DAY_MS);
    campaigns.assessment.next.startTest = fail(campaignNothingToTest());

    expect((await retry(participationId, person)).__typename).toBe('CampaignNothingToTestError');

    expect(await own(person)).toHaveLength(1);
  });
});
