import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fail } from '@pix/kit/result';
import { aUser } from '@pix/kit/testing';
import { campaignNothingToTest } from '../src/domain/errors';
import { ALL_OF, DISCOVERY, NONE_OF, REPORT } from './assessment-double';
import {
  aPupil,
  aRoster,
  type Campaigns,
  endTest,
  givenCampaign,
  givenCampaigns,
  givenImport,
  givenOrganization,
  givenParticipant,
  givenSharing,
  givenTargetProfiles,
  JOIN,
  type Person,
  RECONCILE,
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

const UNLINK = `mutation ($learnerId: ID!) { unlinkLearner(input: { learnerId: $learnerId }) { __typename } }`;

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

  describe('of a pupil', () => {
    let lycee: Awaited<ReturnType<typeof givenOrganization>>;
    beforeEach(async () => {
      await campaigns.app.dataSource.query('UPDATE learners SET user_id = NULL'); // Nobody has moved here.
      lycee = await givenOrganization(campaigns);
      const file = aRoster(aPupil('111111111AA'), aPupil('222222222BB', { 'Premier prénom*': 'Paul' }));
      await givenImport(campaigns, { organizationId: lycee.id, by: lycee.administrator, file });
      campaign = await givenCampaign(campaigns, { organizationId: lycee.id, by: lycee.member });
    });

    const reconcile = (as: Person, firstName: string) => {
      const input = { campaignCode: campaign.code, firstName, lastName: 'Moreau', birthDate: '2009-06-23' };
      return campaigns.run(RECONCILE, { input }, { as });
    };
    const join = async (as: Person) =>
      (await campaigns.run(JOIN, { input: { code: campaign.code } }, { as })).data.joinCampaign;
    const learnerOf = async (firstName: string): Promise<string> => {
      const [row] = await campaigns.app.dataSource.query(
        'SELECT id FROM learners WHERE organization_id = ? AND first_name = ?',
        [lycee.id, firstName],
      );
      return row.id;
    };
    const unlink = async (firstName: string) =>
      campaigns.run(UNLINK, { learnerId: await learnerOf(firstName) }, { as: lycee.administrator });
    /** Somebody who took part as Inès, whom they are not. */
    const givenImpostor = async () => {
      const person = aUser();
      await reconcile(person, 'Inès');
      const { participation } = await join(person);
      await endTest(campaigns, { person, participationId: participation.id });
      await share(participation.id, person);
      await unlink('Inès');
      campaigns.clock.advance(4 * DAY_MS);
      return { person, participationId: participation.id as string };
    };
    const rows = async (): Promise<{ round: number; learner_id: string | null; user_id: string }[]> =>
      campaigns.app.dataSource.query(
        'SELECT round, learner_id, user_id FROM participations WHERE campaign_id = ? ORDER BY id',
        [campaign.id],
      );

    it('whose account was unlinked is not in their name; nor is there a second participation of theirs', async () => {
      const { person, participationId } = await givenImpostor();
      expect((await retry(participationId, person)).__typename).toBe('CampaignRetryNotOfferedError');
      expect(await own(person)).toMatchObject([{ id: participationId, retryAvailableAt: null }]);

      const ines = aUser();
      await reconcile(ines, 'Inès');
      const answers = await Promise.all([join(ines), join(ines), retry(participationId, person)]);
      expect(answers.map(({ __typename }) => __typename)).toEqual([
        'LearnerParticipatesError',
        'LearnerParticipatesError',
        'CampaignRetryNotOfferedError',
      ]);
      expect(await rows()).toHaveLength(1);

      const DELETE = 'mutation ($id: ID!) { deleteParticipation(input: { participationId: $id }) { __typename } }';
      await campaigns.run(DELETE, { id: participationId }, { as: lycee.administrator });
      expect((await join(ines)).participation).toMatchObject({ firstName: 'Inès', status: 'STARTED' });
      expect((await join(person)).__typename).toBe('ReconciliationNeededError');
      expect(await rows()).toMatchObject([
        { round: 1, learner_id: null, user_id: person.userId },
        { round: 1, learner_id: await learnerOf('Inès'), user_id: ines.userId },
      ]);
    });

    it('who was taken for another one is in their own name', async () => {
      const { person, participationId } = await givenImpostor();
      await reconcile(person, 'Paul');
      expect(await own(person)).toMatchObject([{ retryAvailableAt: expect.any(String) }]);

      const answer = await retry(participationId, person);

      expect(answer.participation).toMatchObject({ round: 2, firstName: 'Paul' });
      expect(await rows()).toMatchObject([
        { round: 1, learner_id: await learnerOf('Inès') },
        { round: 2, learner_id: await learnerOf('Paul') },
      ]);
    });

    it('of whom somebody else has that round already is refused', async () => {
      const { person, participationId } = await givenImpostor();
      const other = aUser();
      await reconcile(other, 'Paul');
      const { participation } = await join(other);
      await endTest(campaigns, { person: other, participationId: participation.id });
      await share(participation.id, other);
      campaigns.clock.advance(4 * DAY_MS);
      await retry(participation.id, other);
      await unlink('Paul');
      await reconcile(person, 'Paul');

      expect((await retry(participationId, person)).__typename).toBe('CampaignRetryNotOfferedError');
      expect(await rows()).toHaveLength(3);
    });
  });

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
