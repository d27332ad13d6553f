import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aMachine, aUser } from '@pix/kit/testing';
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
  givenTargetProfiles,
  JOIN,
  type Person,
  platformAdministrator,
  RECONCILE,
  SHARE,
} from './campaigns';

const USER_DATA = 'query ($userId: ID!) { userData(userId: $userId) }';
const IDENTITY = aMachine('identity', 'privacy:read');
const RESULTS = `query ($id: ID!) { campaign(id: $id) { participationCount participations { nodes { firstName lastName status
  masteryPercentage } } } }`;
const NOTHING = {
  memberships: [],
  formerMemberships: [],
  rosterRows: [],
  participations: [],
  results: [],
  campaignsCreated: [],
  profilesSent: [],
  badges: [],
  invitations: [],
  academies: [],
  targetProfilesCreated: [],
  rosterImports: [],
};

describe('what is kept of a person (I6)', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let club: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    await givenTargetProfiles(campaigns);
    [school, club] = [await givenOrganization(campaigns), await givenOrganization(campaigns, { name: 'Club' })];
    const file = aRoster(aPupil('111111111AA'));
    await givenImport(campaigns, { organizationId: school.id, by: school.administrator, file });
  });
  afterAll(() => campaigns.close());

  const dataOf = async ({ userId }: Person, as: Viewer = IDENTITY) => {
    const { data, errors } = await campaigns.run(USER_DATA, { userId }, { as });
    return errors[0]?.code ?? JSON.parse(data.userData);
  };
  const anonymise = async ({ userId }: Person) => {
    for (const _ of ['once', 'twice']) await campaigns.deliver('UserAnonymised.v1', { userId });
  };
  /** A pupil of the roster who takes part in a campaign of their school. */
  const givenPupil = async (code: string, person = aUser()) => {
    const input = { campaignCode: code, firstName: 'Inès', lastName: 'Moreau', birthDate: '2009-06-23' };
    const reconciled = await campaigns.run(RECONCILE, { input }, { as: person });
    const joined = await campaigns.run(JOIN, { input: { code } }, { as: person });
    return {
      person,
      participationId: joined.data.joinCampaign.participation?.id as string,
      reconciled: reconciled.data.reconcileLearner.__typename as string,
    };
  };

  it('is told whole, to identity only', async () => {
    const campaign = await givenCampaign(campaigns, { organizationId: club.id, by: club.member });
    const { person, participationId } = await givenParticipant(campaigns, { code: campaign.code });
    await endTest(campaigns, { person, participationId });

    const data = await dataOf(person);
    expect(data.participations).toMatchObject([{ id: participationId, firstName: 'Inès', organization: 'Club' }]);
    expect(data.results).toEqual(expect.arrayContaining([expect.objectContaining({ participationId })]));
    expect(await dataOf(club.member)).toMatchObject({
      memberships: [{ organization: 'Club', role: 'MEMBER' }],
      campaignsCreated: [{ code: campaign.code }],
    });
    expect((await dataOf(school.administrator)).rosterImports).toMatchObject([{ organization: 'Lycée Marie-Curie' }]);
    for (const as of [person, platformAdministrator, aMachine('certification', 'campaigns:read-learners')])
      expect(await dataOf(person, as)).toBe('UNAUTHENTICATED');
  });

  it('says that it may be fetched when it is asked for', async () => {
    await campaigns.deliver('UserDataRequested.v1', { userId: newId(), exportId: 'e1' });

    const rows = await campaigns.app.dataSource.query(
      `SELECT queues, payload FROM outbox WHERE name = 'UserDataContributed.v1'`,
    );
    expect(rows).toEqual([
      { queues: '["identity"]', payload: JSON.stringify({ exportId: 'e1', service: 'campaigns' }) },
    ]);
  });

  it('leaves results that were sent, without a name, and the counts right', async () => {
    const campaign = await givenCampaign(campaigns, { organizationId: club.id, by: club.member });
    const [gone, stays] = [
      await givenParticipant(campaigns, { code: campaign.code }),
      await givenParticipant(campaigns, { code: campaign.code, firstName: 'Léo', lastName: 'Petit' }),
    ];
    for (const { person, participationId } of [gone, stays]) {
      await endTest(campaigns, { person, participationId });
      await campaigns.run(SHARE, { participationId }, { as: person });
    }
    const seen = async () => (await campaigns.run(RESULTS, { id: campaign.id }, { as: club.member })).data.campaign;
    const before = await seen();

    await anonymise(gone.person);

    const { participationCount, participations } = await seen();
    expect(participationCount).toBe(2);
    expect(participations.nodes.map(({ lastName }: { lastName: string }) => lastName)).toEqual(['', 'Petit']);
    const scores = ({ nodes }: typeof participations) =>
      nodes.map(({ masteryPercentage }: { masteryPercentage: number }) => masteryPercentage);
    expect(scores(participations).sort()).toEqual(scores(before.participations).sort());
    expect(await dataOf(gone.person)).toEqual(NOTHING);
    expect((await dataOf(stays.person)).participations).toHaveLength(1);
  });

  it('leaves the school its roster row, free for another account of the same pupil', async () => {
    const campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.member });
    const first = await givenPupil(campaign.code);
    expect((await dataOf(first.person)).rosterRows).toMatchObject([{ lastName: 'Moreau', birthDate: '2009-06-23' }]);

    await anonymise(first.person);
    const second = await givenPupil(campaign.code);

    expect(await dataOf(first.person)).toEqual(NOTHING);
    expect(second.reconciled).toBe('ReconcileLearnerSuccess');
    const [row] = await campaigns.app.dataSource.query(
      'SELECT learner_id, first_name, user_id FROM participations WHERE id = ?',
      [first.participationId],
    );
    expect(row).toMatchObject({ learner_id: null, first_name: null });
    expect(row.user_id).not.toBe(first.person.userId);
    expect(second.participationId).not.toBe(first.participationId);
  });

  it('does nothing when the end of a test is told after its person left', async () => {
    const campaign = await givenCampaign(campaigns, { organizationId: club.id, by: club.member });
    const participant = await givenParticipant(campaigns, { code: campaign.code });
    await anonymise(participant.person);

    await endTest(campaigns, participant);

    const { data } = await campaigns.run(RESULTS, { id: campaign.id }, { as: club.member });
    expect(data.campaign.participations.nodes).toMatchObject([{ lastName: '', masteryPercentage: null }]);
  });

  it('ends memberships, and touches nothing of somebody else', async () => {
    const before = await dataOf(club.administrator);
    await anonymise(aUser());
    expect(await dataOf(club.administrator)).toEqual(before);

    await anonymise(club.member);

    expect((await dataOf(club.member)).memberships).toEqual([]);
    expect(await dataOf(club.administrator)).toEqual(before);
  });
});
