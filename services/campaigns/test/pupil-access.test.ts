import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aGuest, aUser } from '@pix/kit/testing';
import {
  ADD_MEMBER,
  aPupil,
  aRoster,
  type Campaigns,
  givenCampaigns,
  givenImport,
  givenOrganization,
  type Person,
  platformAdministrator,
} from './campaigns';

const RESET = `mutation ($learnerId: ID!) { resetLearnerPassword(input: { learnerId: $learnerId }) {
  __typename ... on ResetLearnerPasswordSuccess { password } ... on Error { message }
} }`;
const ADD = `mutation ($learnerId: ID!) { addLearnerUsername(input: { learnerId: $learnerId }) {
  __typename ... on AddLearnerUsernameSuccess { username password } ... on Error { message }
} }`;
const LEARNERS = `query ($id: ID!) { organization(id: $id) { learners { totalCount nodes { lastName signInMethods } } } }`;
const ENTITY = `query ($id: ID!) { _entities(representations: [{ __typename: "Learner", id: $id }]) { ... on Learner { signInMethods } } }`;

describe("pupils' access", () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let pupil: { id: string; person: Person };
  beforeAll(async () => {
    campaigns = await givenCampaigns();
  });
  beforeEach(async () => {
    campaigns.identity.calls.length = 0;
    school = await givenOrganization(campaigns);
    pupil = await givenLinkedPupil('INE1');
  });
  afterAll(() => campaigns.close());

  const givenLinkedPupil = async (identifier: string, organization = school, person = aUser()) => {
    const file = aRoster(aPupil(identifier), aPupil(`${identifier}-FREE`, { 'Nom de famille*': 'Libre' }));
    await givenImport(campaigns, { organizationId: organization.id, by: organization.administrator, file });
    const id = await idOf(organization.id, identifier);
    await campaigns.app.dataSource.query('UPDATE learners SET user_id = ? WHERE id = ?', [person.userId, id]);
    campaigns.identity.givenAccount(person.userId);
    return { id, person };
  };
  const idOf = async (organizationId: string, identifier: string): Promise<string> => {
    const [row] = await campaigns.app.dataSource.query(
      'SELECT id FROM learners WHERE organization_id = ? AND national_student_id = ?',
      [organizationId, identifier],
    );
    return row.id;
  };
  const changes = () => campaigns.identity.calls.filter(({ name }) => name !== 'signInMethods');
  const ask = async (mutation: string, learnerId = pupil.id, as: Person | undefined = school.member) => {
    const { data } = await campaigns.run(mutation, { learnerId }, { as });
    return data.resetLearnerPassword ?? data.addLearnerUsername;
  };
  const asMember = (person: Person, organizationId = school.id) =>
    campaigns.run(
      ADD_MEMBER,
      { input: { organizationId, userId: person.userId, role: 'MEMBER' } },
      { as: platformAdministrator },
    );

  it('gives a member a one-time password for a pupil, a new one each time', async () => {
    const [first, second] = [await ask(RESET), await ask(RESET, pupil.id, school.administrator)];

    expect(first.password).toMatch(/^abcdef\d\d$/);
    expect(second.password).not.toBe(first.password);
  });

  it('gives a pupil a username, with a password the first time only', async () => {
    const [first, second] = [await ask(ADD), await ask(ADD)];

    expect(first).toMatchObject({
      username: expect.stringMatching(/^inès\.moreau/),
      password: expect.stringMatching(/^abcdef/),
    });
    expect(second).toMatchObject({ username: first.username, password: null });
  });

  it.each([RESET, ADD])('is for members of the organization', async (mutation) => {
    const other = await givenOrganization(campaigns, { name: 'Voisin' });

    for (const as of [
      other.administrator,
      platformAdministrator,
      pupil.person,
      aGuest('invigilator', pupil.id) as never,
    ])
      expect((await ask(mutation, pupil.id, as)).__typename).toBe('PupilNotFoundError');
    expect((await ask(mutation, 'nowhere')).__typename).toBe('PupilNotFoundError');
    expect((await campaigns.run(mutation, { learnerId: pupil.id })).errors).toMatchObject([
      { code: 'UNAUTHENTICATED' },
    ]);
    expect(changes()).toEqual([]);
  });

  it.each([RESET, ADD])('needs a linked account, of a pupil who is still there', async (mutation) => {
    expect((await ask(mutation, await idOf(school.id, 'INE1-FREE'))).__typename).toBe('PupilNotLinkedError');

    await givenImport(campaigns, {
      organizationId: school.id,
      by: school.administrator,
      file: aRoster(aPupil('INE2')),
    });

    expect((await ask(mutation)).__typename).toBe('PupilNotLinkedError');
    expect(changes()).toEqual([]);
  });

  it.each([RESET, ADD])('helps with a pupil of two schools in both', async (mutation) => {
    const other = await givenOrganization(campaigns, { name: 'Second lycée' });
    const there = await givenLinkedPupil('INE9', other, pupil.person);

    expect((await ask(mutation)).__typename).toMatch(/Success$/);
    expect((await ask(mutation, there.id, other.member)).__typename).toMatch(/Success$/);
  });

  it.each([RESET, ADD])('never touches a member of an organization, this one or another', async (mutation) => {
    const other = await givenOrganization(campaigns, { name: 'Ailleurs' });
    await asMember(pupil.person, other.id);

    expect((await ask(mutation)).__typename).toBe('PupilAccountProtectedError');
    expect(changes()).toEqual([]);
  });

  it.each([RESET, ADD])('never touches an account with a role on the platform', async (mutation) => {
    campaigns.identity.protectedIds.add(pupil.person.userId);

    expect((await ask(mutation)).__typename).toBe('PupilAccountProtectedError');
  });

  it('shows members how their pupils sign in, by one call for a page', async () => {
    campaigns.identity.methods.set(pupil.person.userId, ['MEDIACENTRE', 'USERNAME']);

    const { data, statements } = await campaigns.run(LEARNERS, { id: school.id }, { as: school.member });

    expect(data.organization.learners).toEqual({
      totalCount: 2,
      nodes: [
        { lastName: 'Libre', signInMethods: [] },
        { lastName: 'Moreau', signInMethods: ['MEDIACENTRE', 'USERNAME'] },
      ],
    });
    expect(campaigns.identity.calls).toEqual([{ name: 'signInMethods' }]);
    expect(statements).toBeLessThanOrEqual(4);
  });

  it('shows members their pupils without it while identity does not answer', async () => {
    campaigns.identity.isDown = true;

    const { data, errors } = await campaigns.run(LEARNERS, { id: school.id }, { as: school.member });
    campaigns.identity.isDown = false;

    expect(data.organization.learners).toEqual({
      totalCount: 2,
      nodes: [
        { lastName: 'Libre', signInMethods: [] },
        { lastName: 'Moreau', signInMethods: null },
      ],
    });
    expect(errors).toMatchObject([{ code: 'INTERNAL_SERVER_ERROR' }]);
  });

  it('shows strangers nothing of it', async () => {
    expect((await campaigns.run(ENTITY, { id: pupil.id }, { as: school.member })).data._entities).toEqual([
      { signInMethods: [] },
    ]);
    expect((await campaigns.run(ENTITY, { id: pupil.id }, { as: aUser() })).data._entities).toEqual([null]);
  });
});
