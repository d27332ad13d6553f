import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import { ALL_OF, aSubjectReport, DISCOVERY, NONE_OF, REPORT } from './assessment-double';
import {
  ADD_MEMBER,
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
  platformAdministrator,
  RECONCILE,
  SHARE,
} from './campaigns';

const SEEN = `query ($id: ID!, $filter: ParticipationFilter) { campaign(id: $id) {
  participationCount sharedCount statusCounts { started toShare shared } averageMasteryPercentage
  distribution { from to count } stages { rank count stage { title teacherTitle } } badges { count badge { id } }
  gaps { skill { id } pupilCount }
  collectiveResults { competence { id } masteryPercentage validatedSkillCount skillCount }
  analysis { subject { id } competence { id } relevance dots masteryPercentage }
  activity { day startedCount sharedCount }
  participations(filter: $filter) { totalCount nodes { lastName status progressPercentage masteryPercentage
    stage { rank stageCount stage { title } } badges { id } analysis { subject { id } relevance dots } } }
} }`;
const OWN = `query ($id: ID!) { participation(id: $id) { status deletedAt masteryPercentage progressPercentage
  stage { rank stageCount stage { message } } badges { id message } analysis { subject { id } dots masteryPercentage } } }`;
const DELETE = `mutation ($participationId: ID!) { deleteParticipation(input: { participationId: $participationId }) {
  __typename ... on Error { message } } }`;

const STAGES = [
  { threshold: 0, title: 'Premiers pas', message: 'Continuez', teacherTitle: 'Débutant', teacherDescription: null },
  { threshold: 60, title: 'Confirmé', message: 'Bravo', teacherTitle: null, teacherDescription: null },
];
const BADGES = [
  { id: 'tout', title: 'T', message: 'Tout !', imageAlt: '', criteria: [{ threshold: 100, subjects: [] }] },
  {
    id: 'web',
    title: 'W',
    message: 'Web !',
    imageAlt: '',
    criteria: [{ threshold: 60, subjects: [{ id: 'adresse-web', maxLevel: 3 }] }],
  },
];

describe('the results of a campaign', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let campaign: { id: string; code: string };
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    campaigns.assessment.offered = [{ ...DISCOVERY, stages: STAGES, badges: BADGES }];
    await givenTargetProfiles(campaigns);
    school = await givenOrganization(campaigns);
  });
  beforeEach(async () => {
    campaigns.clock.set('2026-11-22T08:00:00.000Z');
    campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.member });
  });
  afterAll(() => campaigns.close());

  const seen = async (filter: object | null = null, as: Person = school.member) =>
    (await campaigns.run(SEEN, { id: campaign.id, filter }, { as })).data.campaign;
  const own = async ({ person, participationId }: { person: Person; participationId: string }) =>
    (await campaigns.run(OWN, { id: participationId }, { as: person })).data.participation;
  const remove = async (participationId: string, as: Person = school.member) =>
    (await campaigns.run(DELETE, { participationId }, { as })).data.deleteParticipation.__typename;

  it('are nothing before anybody sends', async () => {
    await givenParticipant(campaigns, campaign);
    await endTest(campaigns, await givenParticipant(campaigns, campaign), ALL_OF);

    expect(await seen()).toMatchObject({
      participationCount: 2,
      sharedCount: 0,
      statusCounts: { started: 1, toShare: 1, shared: 0 },
      averageMasteryPercentage: null,
      stages: [{ count: 0 }, { count: 0 }],
      badges: [{ count: 0 }, { count: 0 }],
      collectiveResults: [],
      analysis: [],
      gaps: [],
    });
    expect((await seen()).participations.nodes).toMatchObject([
      { stage: null, badges: [], analysis: [] },
      { stage: null, badges: [], analysis: [] },
    ]);
  });

  it('are the share mastered, by competence, by tens, by stage and badge', async () => {
    await givenSharing(campaigns, { ...campaign, lastName: 'A' }, ALL_OF);
    await givenSharing(campaigns, { ...campaign, lastName: 'B' }, REPORT);
    await givenSharing(campaigns, { ...campaign, lastName: 'C' }, NONE_OF);

    const page = await seen();

    expect(page).toMatchObject({
      averageMasteryPercentage: 54,
      stages: [
        { rank: 0, count: 1, stage: { title: 'Premiers pas', teacherTitle: 'Débutant' } },
        { rank: 1, count: 2 },
      ],
      badges: [
        { badge: { id: 'tout' }, count: 1 },
        { badge: { id: 'web' }, count: 2 },
      ],
      collectiveResults: [
        { competence: { id: '1.1' }, masteryPercentage: 56, validatedSkillCount: 3.33, skillCount: 6 },
        { competence: { id: '1.2' }, masteryPercentage: 50, validatedSkillCount: 1, skillCount: 2 },
      ],
    });
    expect(page.distribution.map(({ count }: { count: number }) => count)).toEqual([1, 0, 0, 0, 0, 0, 1, 0, 0, 1]);
    expect(page.distribution.at(-1)).toMatchObject({ from: 90, to: 100 });
    expect(page.participations.nodes).toMatchObject([
      {
        lastName: 'A',
        masteryPercentage: 100,
        stage: { rank: 1, stageCount: 2 },
        badges: [{ id: 'tout' }, { id: 'web' }],
      },
      { lastName: 'B', masteryPercentage: 63, stage: { stage: { title: 'Confirmé' } }, badges: [{ id: 'web' }] },
      { lastName: 'C', masteryPercentage: 0, stage: { rank: 0 }, badges: [] },
    ]);
  });

  it('are analysed by the relevance of each subject, the most relevant first', async () => {
    await givenSharing(campaigns, { ...campaign, lastName: 'A' }, REPORT);
    await givenSharing(campaigns, { ...campaign, lastName: 'B' }, NONE_OF);

    // adresse-web: A 40×2/3 + 30×3/3 + 20×2/3 + 10×2/3, B 30; nom-fichier: A 40×1/2 + 30×2/3 + 20×1/2 + 10×1/2, B 20.
    const [web, request, file] = (await seen()).analysis;
    expect(web).toEqual({
      subject: { id: 'adresse-web' },
      competence: { id: '1.1' },
      relevance: 53.33,
      dots: 2,
      masteryPercentage: 33,
    });
    expect(request).toMatchObject({ subject: { id: 'requete-recherche' }, relevance: 53.33 });
    expect(file).toMatchObject({ subject: { id: 'nom-fichier' }, relevance: 37.5, dots: 2, masteryPercentage: 25 });
    const [participant] = (await seen()).participations.nodes;
    expect(participant.analysis[0]).toEqual({ subject: { id: 'adresse-web' }, relevance: 76.67, dots: 3 });
  });

  it('tell what to work on: the easiest skill failed in each subject, that of most participants first', async () => {
    const web = (...validated: (boolean | null)[]) => aSubjectReport('adresse-web', '1.1', ...validated);
    const file = (...validated: (boolean | null)[]) => aSubjectReport('nom-fichier', '1.2', ...validated);
    await givenSharing(campaigns, campaign, [web(true, false, false), file(false, false)]);
    await givenSharing(campaigns, campaign, [web(true, false, null), file(true, true)]);
    const { participationId } = await givenSharing(campaigns, campaign, [web(false, false, false), file(null, false)]);
    await givenParticipant(campaigns, campaign);

    expect((await seen()).gaps).toEqual([
      { skill: { id: 'adresse-web-2' }, pupilCount: 2 },
      { skill: { id: 'adresse-web-1' }, pupilCount: 1 },
      { skill: { id: 'nom-fichier-1' }, pupilCount: 1 },
      { skill: { id: 'nom-fichier-2' }, pupilCount: 1 },
    ]);

    await remove(participationId);
    expect((await seen()).gaps).toEqual([
      { skill: { id: 'adresse-web-2' }, pupilCount: 2 },
      { skill: { id: 'nom-fichier-1' }, pupilCount: 1 },
    ]);
  });

  it('are read by the participant once the test has ended, stage, badges and analysis included', async () => {
    const participant = await givenParticipant(campaigns, campaign);
    campaigns.assessment.progress.set(
      (
        await campaigns.app.dataSource.query('SELECT assessment_id AS id FROM participations WHERE id = ?', [
          participant.participationId,
        ])
      )[0].id,
      40,
    );
    expect(await own(participant)).toMatchObject({ progressPercentage: 40, stage: null, badges: [], analysis: [] });
    expect((await seen()).participations.nodes).toMatchObject([{ progressPercentage: 40, masteryPercentage: null }]);

    await endTest(campaigns, participant, ALL_OF);

    expect(await own(participant)).toMatchObject({
      progressPercentage: 100,
      masteryPercentage: 100,
      stage: { rank: 1, stageCount: 2, stage: { message: 'Bravo' } },
      badges: [{ id: 'tout' }, { id: 'web', message: 'Web !' }],
    });
    expect((await own(participant)).analysis).toHaveLength(3);
  });

  it('are shown by day', async () => {
    await givenSharing(campaigns, campaign);
    campaigns.clock.set('2026-11-24T23:30:00.000Z'); // Half past midnight in Paris.
    await givenSharing(campaigns, campaign);
    await givenParticipant(campaigns, campaign);

    expect((await seen()).activity).toEqual([
      { day: '2026-11-22', startedCount: 1, sharedCount: 1 },
      { day: '2026-11-25', startedCount: 2, sharedCount: 1 },
    ]);
  });

  it('are shown by the days of the académie', async () => {
    const island = await givenOrganization(campaigns, { uai: '9730001A' });
    const overseas = await givenCampaign(campaigns, { organizationId: island.id, by: island.member });
    campaigns.clock.set('2026-11-25T02:30:00.000Z');
    await givenSharing(campaigns, overseas);
    campaigns.clock.set('2026-11-25T03:00:00.000Z');
    await givenParticipant(campaigns, overseas);

    const { data } = await campaigns.run(
      'query ($id: ID!) { campaign(id: $id) { activity { day startedCount sharedCount } } }',
      { id: overseas.id },
      { as: island.member },
    );
    expect(data.campaign.activity).toEqual([
      { day: '2026-11-24', startedCount: 1, sharedCount: 1 },
      { day: '2026-11-25', startedCount: 1, sharedCount: 0 },
    ]);
  });

  it('are filtered by status, name and stage', async () => {
    await givenSharing(campaigns, { ...campaign, firstName: 'Léa', lastName: 'Moreau' }, ALL_OF);
    await givenSharing(campaigns, { ...campaign, firstName: 'Paul', lastName: 'Petit' }, NONE_OF);
    await givenParticipant(campaigns, { ...campaign, firstName: 'Zoé', lastName: 'Roux' });
    const names = async (filter: object) =>
      (await seen(filter)).participations.nodes.map(({ lastName }: { lastName: string }) => lastName);

    expect(await names({ status: 'SHARED' })).toEqual(['Moreau', 'Petit']);
    expect(await names({ search: 'lea mor' })).toEqual(['Moreau']);
    expect(await names({ search: 'Petit P' })).toEqual(['Petit']);
    expect(await names({ search: '%' })).toEqual([]);
    expect(await names({ stageRank: 0 })).toEqual(['Petit']);
    expect((await seen({ status: 'STARTED' })).participations.totalCount).toBe(1);
    expect(await names({ division: '2GT1' })).toEqual([]);
  });

  it('are the sum of what is shown, whatever was sent, sent again or deleted at once', async () => {
    const sharers = await Promise.all(
      Array.from({ length: 30 }, (_, rank) =>
        givenSharing(campaigns, { ...campaign, lastName: `N${rank}` }, [
          aSubjectReport('adresse-web', '1.1', rank % 2 === 0, rank % 3 === 0, false),
        ]),
      ),
    );
    await Promise.all(sharers.slice(0, 10).map(({ participationId }) => remove(participationId)));

    const [expected] = await campaigns.app.dataSource.query(
      `SELECT COUNT(*) AS people, SUM(r.validated_skill_count) AS validated, SUM(r.relevance) AS relevance
       FROM participations p JOIN participation_subject_results r ON r.participation_id = p.id
       WHERE p.campaign_id = ? AND p.is_shown AND p.status = 'SHARED'`,
      [campaign.id],
    );
    const [summed] = await campaigns.app.dataSource.query(
      `SELECT SUM(participant_count) AS people, SUM(validated_sum) AS validated, SUM(relevance_sum) AS relevance
       FROM campaign_sums WHERE campaign_id = ? AND kind = 'SUBJECT'`,
      [campaign.id],
    );

    expect(Number(expected.people)).toBe(20);
    expect(Object.values(summed).map(Number)).toEqual(Object.values(expected).map(Number));
  });

  describe('of a participant who is deleted', () => {
    it('leave the campaign with them; they keep theirs to read, and may join again', async () => {
      const participant = await givenSharing(campaigns, { ...campaign, lastName: 'Parti' }, ALL_OF);
      await givenSharing(campaigns, { ...campaign, lastName: 'Reste' }, NONE_OF);

      for (const _ of ['once', 'twice'])
        expect(await remove(participant.participationId)).toBe('DeleteParticipationSuccess');

      expect(await seen()).toMatchObject({
        participationCount: 1,
        averageMasteryPercentage: 0,
        badges: [{ count: 0 }, { count: 0 }],
        collectiveResults: [{ masteryPercentage: 0 }, { masteryPercentage: 0 }],
        activity: [{ startedCount: 1, sharedCount: 1 }],
        participations: { nodes: [{ lastName: 'Reste' }] },
      });
      expect(await own(participant)).toMatchObject({ deletedAt: '2026-11-22T08:00:00.000Z', masteryPercentage: 100 });
      const [row] = await campaigns.app.dataSource.query('SELECT * FROM participations WHERE id = ?', [
        participant.participationId,
      ]);
      expect(row).toMatchObject({ first_name: null, last_name: null, external_id: null, learner_id: null });

      const input = { code: campaign.code, firstName: 'Re', lastName: 'Venu' };
      const { data } = await campaigns.run(JOIN, { input }, { as: participant.person });
      expect(data.joinCampaign.participation.id).not.toBe(participant.participationId);
      expect((await seen()).participations.nodes).toHaveLength(2);
    });

    it('are not sent any more, nor noted when their test ends', async () => {
      const participant = await givenParticipant(campaigns, campaign);
      await remove(participant.participationId);
      await endTest(campaigns, participant);

      const { participationId, person } = participant;
      const { data } = await campaigns.run(SHARE, { participationId }, { as: person });
      expect(data.shareResults.__typename).toBe('CampaignClosedError');
      expect(await own(participant)).toMatchObject({ status: 'STARTED', masteryPercentage: null });
      expect((await seen()).participationCount).toBe(0);
    });

    it('are deleted by the owner and administrators only', async () => {
      const { participationId, person } = await givenSharing(campaigns, campaign);
      const colleague = aUser();
      const input = { organizationId: school.id, userId: colleague.userId, role: 'MEMBER' };
      await campaigns.run(ADD_MEMBER, { input }, { as: platformAdministrator });

      expect(await remove(participationId, colleague)).toBe('NotAllowedError');
      for (const stranger of [aUser(), person, platformAdministrator])
        expect(await remove(participationId, stranger)).toBe('ParticipationNotFoundError');
      expect(await remove('nothing')).toBe('ParticipationNotFoundError');
      expect(await remove(participationId, school.administrator)).toBe('DeleteParticipationSuccess');
    });
  });

  it('are listed as the roster calls people, once it was corrected too', async () => {
    const place = await givenOrganization(campaigns);
    const roster = (name: string) =>
      aRoster(aPupil('111111111AA', { 'Nom de famille*': name }), aPupil('222222222BB', { 'Premier prénom*': 'Paul' }));
    const importing = { organizationId: place.id, by: place.administrator };
    await givenImport(campaigns, { ...importing, file: roster('Albert') });
    const { id, code } = await givenCampaign(campaigns, { organizationId: place.id, by: place.member });
    for (const [firstName, lastName] of [
      ['Inès', 'Albert'],
      ['Paul', 'Moreau'],
    ]) {
      const person = aUser();
      const input = { campaignCode: code, firstName, lastName, birthDate: '2009-06-23' };
      await campaigns.run(RECONCILE, { input }, { as: person });
      await campaigns.run(JOIN, { input: { code } }, { as: person });
    }
    const names = async (filter: object | null = null) =>
      (await campaigns.run(SEEN, { id, filter }, { as: place.member })).data.campaign.participations.nodes.map(
        ({ lastName }: { lastName: string }) => lastName,
      );
    expect(await names()).toEqual(['Albert', 'Moreau']);

    await givenImport(campaigns, { ...importing, file: roster('Zola') });

    expect(await names()).toEqual(['Moreau', 'Zola']);
    expect(await names({ search: 'zola' })).toEqual(['Zola']);
    expect(await names({ division: '2GT1' })).toEqual(['Moreau', 'Zola']);
  });

  it('are hidden from strangers', async () => {
    for (const stranger of [aUser(), platformAdministrator]) expect(await seen(null, stranger)).toBeNull();
  });

  it('of 30 participants are read in few statements and one call', async () => {
    for (let rank = 0; rank < 15; rank += 1) await givenSharing(campaigns, { ...campaign, lastName: `N${rank}` });
    for (let rank = 0; rank < 5; rank += 1) await givenParticipant(campaigns, { ...campaign, lastName: `N${rank}` });
    campaigns.assessment.calls.testProgress = 0;

    const { statements } = await campaigns.run(SEEN, { id: campaign.id, filter: null }, { as: school.member });

    expect(statements).toBeLessThanOrEqual(14);
    expect(campaigns.assessment.calls.testProgress).toBe(1);
  });
});
