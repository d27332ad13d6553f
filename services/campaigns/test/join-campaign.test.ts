import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fail, ok } from '@pix/kit/result';
import { aGuest, aUser } from '@pix/kit/testing';
import { campaignNothingToTest } from '../src/domain/errors';
import { DISCOVERY } from './assessment-double';
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
  RECONCILE,
} from './campaigns';

const INVITATION = `query ($code: String!) { campaignByCode(code: $code) {
  code title welcomeText organizationName reconciliationNeeded namesNeeded
} }`;

describe('joinCampaign', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let association: Awaited<ReturnType<typeof givenOrganization>>;
  let ofSchool: { id: string; code: string };
  let ofAssociation: { id: string; code: string };
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    await givenTargetProfiles(campaigns);
    school = await givenOrganization(campaigns);
    association = await givenOrganization(campaigns, { name: 'Association' });
    ofSchool = await givenCampaign(campaigns, { organizationId: school.id, by: school.member });
    ofAssociation = await givenCampaign(campaigns, { organizationId: association.id, by: association.member });
    const file = aRoster(aPupil('A'), aPupil('B', { 'Premier prénom*': 'Paul' }));
    await givenImport(campaigns, { organizationId: school.id, by: school.administrator, file });
  });
  beforeEach(() => {
    campaigns.assessment.next.startTest = null;
    campaigns.assessment.started.length = 0;
  });
  afterAll(() => campaigns.close());

  const join = async (as: Parameters<Campaigns['run']>[2], code: string, names: object = {}) =>
    (await campaigns.run(JOIN, { input: { code, ...names } }, as)).data?.joinCampaign;
  const invitation = async (as: Parameters<Campaigns['run']>[2], code: string) =>
    (await campaigns.run(INVITATION, { code }, as)).data.campaignByCode;
  const NAMES = { firstName: 'Inès', lastName: 'Moreau' };

  it('of a school asks to be found in the roster first, then takes names and class from it', async () => {
    const as = aUser();
    expect(await invitation({ as }, ofSchool.code)).toEqual({
      code: ofSchool.code,
      title: 'Découverte',
      welcomeText: null,
      organizationName: 'Lycée Marie-Curie',
      reconciliationNeeded: true,
      namesNeeded: false,
    });
    expect((await join({ as }, ofSchool.code, NAMES)).__typename).toBe('ReconciliationNeededError');

    const input = { campaignCode: ofSchool.code, firstName: 'ines', lastName: 'moreau', birthDate: '2009-06-23' };
    await campaigns.run(RECONCILE, { input }, { as });

    expect(await invitation({ as }, ofSchool.code)).toMatchObject({ reconciliationNeeded: false, namesNeeded: false });
    const { participation } = await join(
      { as },
      ` ${ofSchool.code.toLowerCase().slice(0, 4)} ${ofSchool.code.slice(4)} `,
    );
    expect(participation).toMatchObject({
      status: 'STARTED',
      firstName: 'Inès',
      lastName: 'Moreau',
      division: '2GT1',
      campaignTitle: 'Découverte',
      assessment: { id: expect.any(String) },
      masteryPercentage: null,
    });
    expect(campaigns.assessment.started).toEqual([
      { userId: as.userId, key: participation.id, subjects: DISCOVERY.subjects },
    ]);
  });

  it('takes a pupil of the roster once, whatever account they come back with', async () => {
    const [first, second] = [aUser(), aUser()];
    const input = { campaignCode: ofSchool.code, firstName: 'paul', lastName: 'moreau', birthDate: '2009-06-23' };
    await campaigns.run(RECONCILE, { input }, { as: first });
    await join({ as: first }, ofSchool.code);
    await campaigns.app.dataSource.query('UPDATE learners SET user_id = NULL WHERE user_id = ?', [first.userId]);
    await campaigns.run(RECONCILE, { input }, { as: second });

    const answers = await Promise.all([join({ as: second }, ofSchool.code), join({ as: second }, ofSchool.code)]);

    expect(answers.map(({ __typename }) => __typename)).toEqual([
      'LearnerParticipatesError',
      'LearnerParticipatesError',
    ]);
  });

  it('of an organization without a roster asks for names', async () => {
    const as = aUser();
    expect(await invitation({ as }, ofAssociation.code)).toMatchObject({
      reconciliationNeeded: false,
      namesNeeded: true,
    });

    expect((await join({ as }, ofAssociation.code)).fields.map(({ path }: { path: string }) => path)).toEqual([
      'firstName',
      'lastName',
    ]);
    expect((await join({ as }, ofAssociation.code, NAMES)).participation).toMatchObject({ ...NAMES, division: null });
    expect(await invitation({ as }, ofAssociation.code)).toMatchObject({ namesNeeded: false });
  });

  it('makes one participation and one test of 20 at once, and the same again later', async () => {
    const as = aUser();

    const answers = await Promise.all(Array.from({ length: 20 }, () => join({ as }, ofAssociation.code, NAMES)));
    const again = await join({ as }, ofAssociation.code);

    const ids = [...answers, again].map(({ participation }) => participation.id);
    expect(new Set(ids).size).toBe(1);
    expect(new Set(campaigns.assessment.started.map(({ key }) => key))).toEqual(new Set([ids[0]]));
  });

  it('is healed by joining again when assessment could not be reached', async () => {
    const as = aUser();
    campaigns.assessment.next.startTest = new Error('assessment is away');

    const { errors } = await campaigns.run(JOIN, { input: { code: ofAssociation.code, ...NAMES } }, { as });
    campaigns.assessment.next.startTest = null;
    const healed = await join({ as }, ofAssociation.code);

    expect(errors).toMatchObject([{ code: 'INTERNAL_SERVER_ERROR' }]);
    expect(healed.participation).toMatchObject({ ...NAMES, status: 'STARTED', assessment: { id: expect.any(String) } });
    expect(campaigns.assessment.started.map(({ key }) => key)).toEqual([
      healed.participation.id,
      healed.participation.id,
    ]);
  });

  it('waits to be sent at once when everything was known already', async () => {
    campaigns.assessment.next.startTest = ok({ assessmentId: '', hasEnded: true });

    const { participation } = await join({ as: aUser() }, ofAssociation.code, NAMES);

    expect(participation).toMatchObject({ status: 'TO_SHARE', masteryPercentage: 63 });
  });

  it('says when there is nothing to test, and leaves no participation behind', async () => {
    const as = aUser();
    campaigns.assessment.next.startTest = fail(campaignNothingToTest());

    expect((await join({ as }, ofAssociation.code, NAMES)).__typename).toBe('CampaignNothingToTestError');

    const rows = await campaigns.app.dataSource.query('SELECT 1 FROM participations WHERE user_id = ?', [as.userId]);
    expect(rows).toEqual([]);
  });

  it('keeps the subjects of the day the campaign was created', async () => {
    campaigns.assessment.offered = [{ ...DISCOVERY, subjects: [{ id: 'autre', maxLevel: 1 }] }];
    await campaigns.deliver('ContentReleasePublished.v1', { releaseId: 'release-2' });

    await join({ as: aUser() }, ofAssociation.code, NAMES);

    expect(campaigns.assessment.started[0]?.subjects).toEqual(DISCOVERY.subjects);
  });

  it.each(['BBBBBB222', 'nonsense', '', 'É'])('finds no campaign with the code « %s »', async (code) => {
    expect((await join({ as: aUser() }, code, NAMES)).__typename).toBe('CampaignNotFoundError');
    expect(await invitation({ as: aUser() }, code)).toBeNull();
  });

  it('is for people with an account', async () => {
    const as = aGuest('invigilator', 's');
    expect((await join({ as }, ofAssociation.code, NAMES)).__typename).toBe('CampaignNotFoundError');
    expect(await invitation({ as }, ofAssociation.code)).toBeNull();
    expect((await campaigns.run(INVITATION, { code: ofAssociation.code })).errors).toMatchObject([
      { code: 'UNAUTHENTICATED' },
    ]);
  });
});
