import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import { REPORT } from './assessment-double';
import {
  type Campaigns,
  endTest,
  givenCampaign,
  givenCampaigns,
  givenOrganization,
  givenParticipant,
  givenTargetProfiles,
  type Person,
  SHARE,
} from './campaigns';

const OWN = `query ($id: ID!) { participation(id: $id) {
  status sharedAt assessment { id } masteryPercentage validatedSkillCount skillCount competenceResults { competence { id } masteryPercentage }
} }`;

const FOLLOWED = `query ($id: ID!, $first: Int, $after: String) { campaign(id: $id) {
  participationCount sharedCount collectiveResults { competence { id } masteryPercentage validatedSkillCount skillCount }
  participations(first: $first, after: $after) { totalCount nodes { id firstName lastName status sharedAt assessment { id } masteryPercentage
    validatedSkillCount skillCount competenceResults { masteryPercentage } } pageInfo { hasNextPage endCursor } }
} }`;

describe('results', () => {
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
    campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.member });
  });
  afterAll(() => campaigns.close());

  const share = async (as: Person, participationId: string) =>
    (await campaigns.run(SHARE, { participationId }, { as })).data.shareResults;
  const own = async (as: Person, id: string) => (await campaigns.run(OWN, { id }, { as })).data.participation;
  const followed = async (as: Person = school.member) =>
    (await campaigns.run(FOLLOWED, { id: campaign.id }, { as })).data.campaign;

  it('are the participant’s alone until they send them', async () => {
    const participant = await givenParticipant(campaigns, campaign);
    const { person, participationId } = participant;
    expect(await own(person, participationId)).toMatchObject({
      status: 'STARTED',
      masteryPercentage: null,
      competenceResults: [],
    });

    await endTest(campaigns, participant);

    expect(await own(person, participationId)).toMatchObject({
      status: 'TO_SHARE',
      sharedAt: null,
      assessment: { id: expect.any(String) },
      masteryPercentage: 63,
      validatedSkillCount: 5,
      skillCount: 8,
      competenceResults: [
        { competence: { id: '1.1' }, masteryPercentage: 67 },
        { competence: { id: '1.2' }, masteryPercentage: 50 },
      ],
    });
    const teachers = await followed();
    expect(teachers).toMatchObject({ participationCount: 1, sharedCount: 0, collectiveResults: [] });
    expect(teachers.participations.nodes).toEqual([
      {
        id: participationId,
        firstName: 'Inès',
        lastName: 'Moreau',
        status: 'TO_SHARE',
        sharedAt: null,
        assessment: null,
        masteryPercentage: null,
        validatedSkillCount: null,
        skillCount: null,
        competenceResults: [],
      },
    ]);
  });

  it('are seen by members once sent, and sending again changes nothing', async () => {
    const participant = await givenParticipant(campaigns, campaign);
    await endTest(campaigns, participant);

    const sent = await share(participant.person, participant.participationId);
    campaigns.clock.advance(60_000);
    campaigns.assessment.end(participant.participationId, []);
    const again = await share(participant.person, participant.participationId);

    expect(sent).toMatchObject({
      __typename: 'ShareResultsSuccess',
      participation: { status: 'SHARED', sharedAt: '2026-11-22T08:00:00.000Z', masteryPercentage: 63 },
    });
    expect(again).toEqual(sent);
    expect((await followed()).participations.nodes).toMatchObject([
      { status: 'SHARED', masteryPercentage: 63, validatedSkillCount: 5, skillCount: 8, assessment: null },
    ]);
  });

  it('are sent once of 20 at once', async () => {
    const participant = await givenParticipant(campaigns, campaign);
    await endTest(campaigns, participant);

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => share(participant.person, participant.participationId)),
    );

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await followed()).sharedCount).toBe(1);
  });

  it('are sent even before the end of the test was heard of, which changes nothing afterwards', async () => {
    const participant = await givenParticipant(campaigns, campaign);
    campaigns.assessment.end(participant.participationId);

    expect((await share(participant.person, participant.participationId)).participation.status).toBe('SHARED');
    await endTest(campaigns, participant, []);

    expect(await own(participant.person, participant.participationId)).toMatchObject({
      status: 'SHARED',
      masteryPercentage: 63,
    });
  });

  it('are not sent before the end of the test', async () => {
    const { person, participationId } = await givenParticipant(campaigns, campaign);

    expect((await share(person, participationId)).__typename).toBe('TestNotEndedError');
  });

  it('are sent by the participant alone, and absent for strangers', async () => {
    const participant = await givenParticipant(campaigns, campaign);
    await endTest(campaigns, participant);

    for (const stranger of [aUser(), school.member, school.administrator])
      expect((await share(stranger, participant.participationId)).__typename).toBe('ParticipationNotFoundError');
    expect((await share(participant.person, 'nothing')).__typename).toBe('ParticipationNotFoundError');
    expect(await own(aUser(), participant.participationId)).toBeNull();
    expect(await own(school.member, participant.participationId)).toBeNull();
    expect(await followed(aUser())).toBeNull();
    expect(await followed(participant.person)).toBeNull();
  });

  it('are averaged over those who sent them', async () => {
    const participants = await Promise.all(
      ['A', 'B', 'C'].map((lastName) => givenParticipant(campaigns, { ...campaign, lastName })),
    );
    const none = REPORT.map((subject) => ({ ...subject, validatedSkillCount: 0 }));
    for (const [index, participant] of participants.entries())
      await endTest(campaigns, participant, index === 0 ? REPORT : none);
    for (const { person, participationId } of participants.slice(0, 2)) await share(person, participationId);

    expect(await followed()).toMatchObject({
      participationCount: 3,
      sharedCount: 2,
      collectiveResults: [
        { competence: { id: '1.1' }, masteryPercentage: 33, validatedSkillCount: 2, skillCount: 6 },
        { competence: { id: '1.2' }, masteryPercentage: 25, validatedSkillCount: 0.5, skillCount: 2 },
      ],
    });
  });

  it('of 20 participants are read in four statements, by name, page after page', async () => {
    for (let rank = 0; rank < 23; rank += 1) {
      const participant = await givenParticipant(campaigns, {
        ...campaign,
        lastName: `Nom ${String(23 - rank).padStart(2, '0')}`,
      });
      await endTest(campaigns, participant);
      if (rank % 2) await share(participant.person, participant.participationId);
    }
    const PAGE = `query ($id: ID!, $after: String) { campaign(id: $id) { participations(after: $after) {
      nodes { lastName firstName division status masteryPercentage validatedSkillCount competenceResults { competence { id } } } pageInfo { endCursor }
    } } }`;

    const { data, statements } = await campaigns.run(PAGE, { id: campaign.id }, { as: school.member });
    const page = data.campaign.participations;
    const next = await campaigns.run(PAGE, { id: campaign.id, after: page.pageInfo.endCursor }, { as: school.member });

    expect(statements).toBe(4);
    expect(page.nodes).toHaveLength(20);
    const names = [...page.nodes, ...next.data.campaign.participations.nodes].map(({ lastName }) => lastName);
    expect(names).toEqual(Array.from({ length: 23 }, (_, rank) => `Nom ${String(rank + 1).padStart(2, '0')}`));
  });
});

describe('TestEnded', () => {
  let campaigns: Campaigns;
  let participant: Awaited<ReturnType<typeof givenParticipant>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    await givenTargetProfiles(campaigns);
    const school = await givenOrganization(campaigns);
    participant = await givenParticipant(
      campaigns,
      await givenCampaign(campaigns, { organizationId: school.id, by: school.member }),
    );
  });
  afterAll(() => campaigns.close());

  const status = async () =>
    (await campaigns.run(OWN, { id: participant.participationId }, { as: participant.person })).data.participation
      .status;

  it.each([
    ['a competence', { kind: 'COMPETENCE', key: null }],
    ['a certification', { kind: 'CERTIFICATION', key: 'same' }],
    ['a participation nobody knows', { kind: 'CAMPAIGN', key: 'unknown' }],
  ])('of %s is ignored', async (_, { kind, key }) => {
    const payload = { assessmentId: 'a', kind, key: key === 'same' ? participant.participationId : key, userId: 'u' };

    await campaigns.deliver('TestEnded.v1', payload);

    expect(await status()).toBe('STARTED');
  });

  it('of a participation, twice at once, is noted once', async () => {
    await Promise.all([endTest(campaigns, participant), endTest(campaigns, participant)]);
    await endTest(campaigns, participant);

    expect(await status()).toBe('TO_SHARE');
  });

  it('gives a participation the test that a crash had it forget', async () => {
    await campaigns.app.dataSource.query(`UPDATE participations SET assessment_id = NULL, status = 'STARTED'`);
    await campaigns.app.dataSource.query('DELETE FROM participation_subject_results');

    await endTest(campaigns, participant);

    expect(
      (await campaigns.run(SHARE, { participationId: participant.participationId }, { as: participant.person })).data,
    ).toMatchObject({
      shareResults: { participation: { status: 'SHARED', masteryPercentage: 63 } },
    });
  });
});
