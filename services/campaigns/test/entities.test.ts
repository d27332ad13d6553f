import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
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
  platformAdministrator,
} from './campaigns';

const FIELDS = {
  Organization: 'id name',
  Learner: 'id firstName birthDate linked active',
  Campaign: 'id name code participationCount',
  TargetProfile: 'id title subjectCount',
  Participation: 'id firstName masteryPercentage assessment { id }',
  User: 'id memberships { role organization { id } } participations { id masteryPercentage }',
};

type EntityName = keyof typeof FIELDS;

describe('_entities', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let participant: Awaited<ReturnType<typeof givenParticipant>>;
  let ids: Record<EntityName, string>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    await givenTargetProfiles(campaigns);
    school = await givenOrganization(campaigns, { uai: '0690037R' });
    const campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.member });
    participant = await givenParticipant(campaigns, campaign);
    await endTest(campaigns, participant);
    await givenImport(campaigns, {
      organizationId: school.id,
      by: school.administrator,
      file: aRoster(aPupil('A'), aPupil('B', { 'Division*': 'TG3', 'Premier prénom*': 'Paul' })),
    });
    const [learner] = await campaigns.app.dataSource.query(`SELECT id FROM learners WHERE national_student_id = 'A'`);
    ids = {
      Organization: school.id,
      Learner: learner.id,
      Campaign: campaign.id,
      TargetProfile: 'decouverte-lycee',
      Participation: participant.participationId,
      User: participant.person.userId,
    };
  });
  afterAll(() => campaigns.close());

  const entity = async (name: EntityName, as: Viewer, id = ids[name]) => {
    const { data } = await campaigns.run(
      `query ($id: ID!) { _entities(representations: [{ __typename: "${name}", id: $id }]) { ... on ${name} { ${FIELDS[name]} } } }`,
      { id },
      { as },
    );
    return data._entities[0];
  };

  it('shows members what is their organization’s', async () => {
    expect(await entity('Organization', school.member)).toMatchObject({ name: 'Lycée Marie-Curie' });
    expect(await entity('Learner', school.member)).toEqual({
      id: ids.Learner,
      firstName: 'Inès',
      birthDate: '2009-06-23',
      linked: false,
      active: true,
    });
    expect(await entity('Campaign', school.member)).toMatchObject({ name: 'Seconde 1', participationCount: 1 });
    expect(await entity('Participation', school.member)).toMatchObject({
      firstName: 'Inès',
      masteryPercentage: null,
      assessment: null,
    });
    expect(await entity('User', school.member, school.member.userId)).toMatchObject({
      memberships: [{ role: 'MEMBER', organization: { id: school.id } }],
    });
  });

  it('shows participants what is theirs', async () => {
    expect(await entity('Participation', participant.person)).toMatchObject({
      masteryPercentage: 63,
      assessment: { id: expect.any(String) },
    });
    expect(await entity('User', participant.person)).toMatchObject({
      memberships: [],
      participations: [{ id: participant.participationId, masteryPercentage: 63 }],
    });
    expect(await entity('Campaign', participant.person)).toBeNull();
  });

  it.each<[string, Viewer]>([
    ['a stranger', aUser()],
    ['nobody', { kind: 'anonymous' }],
    ['a guest', aGuest('invigilator', 's')],
    ['a machine', aMachine('certification', 'campaigns:read-learners')],
  ])('shows %s nothing of an organization, a pupil, a campaign, a participation, another person', async (_, as) => {
    for (const name of ['Organization', 'Learner', 'Campaign', 'Participation'] as const)
      expect([name, await entity(name, as)]).toEqual([name, null]);
    expect(await entity('User', as)).toEqual({ id: ids.User, memberships: [], participations: [] });
  });

  it('shows platform administrators organizations, and no pupil', async () => {
    expect(await entity('Organization', platformAdministrator)).toMatchObject({ id: school.id });
    for (const name of ['Learner', 'Campaign', 'Participation'] as const)
      expect(await entity(name, platformAdministrator)).toBeNull();
  });

  it('shows target profiles to all', async () => {
    expect(await entity('TargetProfile', aUser())).toMatchObject({
      title: 'Découverte de Pix - Lycée',
      subjectCount: 3,
    });
  });

  it('reads many of a kind in one statement a thing', async () => {
    const representations = Array.from({ length: 20 }, () => ({ __typename: 'Participation', id: ids.Participation }));

    const { statements } = await campaigns.run(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Participation { id masteryPercentage } } }',
      { representations },
      { as: participant.person },
    );

    expect(statements).toBe(1);
  });

  it('reads the memberships and participations of the viewer in one statement a thing', async () => {
    const ME = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
      memberships { organization { id name viewerRole } } participations { id competenceResults { masteryPercentage } } } } }`;

    const { statements } = await campaigns.run(ME, { id: school.member.userId }, { as: school.member });

    expect(statements).toBeLessThanOrEqual(5);
  });

  describe('learnersOfSchool', () => {
    const LEARNERS = `query ($uai: String!, $division: String) { learnersOfSchool(uai: $uai, division: $division) {
      learnerId userId nationalStudentId firstName lastName birthDate division } }`;
    const machine = aMachine('certification', 'campaigns:read-learners');
    const learnersOf = async (variables: object, as: Viewer = machine) =>
      campaigns.run(LEARNERS, { ...variables }, { as });

    it('gives the active pupils of a school or of a class to a machine with the scope', async () => {
      const whole = await learnersOf({ uai: '0690037R' });
      const division = await learnersOf({ uai: '0690037R', division: 'TG3' });

      expect(whole.data.learnersOfSchool).toHaveLength(2);
      expect(whole.statements).toBe(1);
      expect(division.data.learnersOfSchool).toMatchObject([
        {
          nationalStudentId: 'B',
          userId: null,
          firstName: 'Paul',
          lastName: 'Moreau',
          birthDate: '2009-06-23',
          division: 'TG3',
        },
      ]);
      expect((await learnersOf({ uai: '0000000A' })).data.learnersOfSchool).toEqual([]);
    });

    it('is for nobody else', async () => {
      for (const viewer of [school.administrator, platformAdministrator, aMachine('certification', 'other')])
        expect((await learnersOf({ uai: '0690037R' }, viewer)).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    });
  });
});
