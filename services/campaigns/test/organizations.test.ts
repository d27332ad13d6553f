import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import {
  ADD_MEMBER,
  type Campaigns,
  CREATE_ORGANIZATION,
  givenCampaigns,
  givenOrganization,
  platformAdministrator,
} from './campaigns';

const ORGANIZATION = `query ($id: ID!) { organization(id: $id) {
  id name uai kind viewerRole learners { totalCount nodes { id } } campaigns { totalCount nodes { id } } targetProfiles { id }
} }`;

describe('createOrganization', () => {
  let campaigns: Campaigns;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
  });
  afterAll(() => campaigns.close());

  const create = async (input: object, as = platformAdministrator) =>
    (await campaigns.run(CREATE_ORGANIZATION, { input }, { as })).data.createOrganization;

  it('opens a school, its UAI tidied', async () => {
    expect(await create({ name: ' Lycée Ampère ', kind: 'LYCEE', uai: ' 069 0037r' })).toMatchObject({
      organization: { name: 'Lycée Ampère', uai: '0690037R', kind: 'LYCEE', viewerRole: null },
    });
  });

  it('makes one organization of two created at once with one UAI', async () => {
    const input = { name: 'Double', kind: 'LYCEE', uai: '0670007U' };

    const answers = await Promise.all([create(input), create(input)]);

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['CreateOrganizationSuccess', 'UaiTakenError']);
  });

  it('takes any number of organizations without a UAI', async () => {
    const answers = [await create({ name: 'A', kind: 'OTHER' }), await create({ name: 'B', kind: 'OTHER', uai: '' })];

    expect(answers.map(({ organization }) => organization.uai)).toEqual([null, null]);
  });

  it('names every wrong field', async () => {
    const { __typename, fields } = await create({ name: ' ', kind: 'LYCEE', uai: '12' });

    expect(__typename).toBe('InvalidInputError');
    expect(fields).toMatchObject([
      { path: 'name' },
      { path: 'uai', message: "L'UAI se compose de sept chiffres et d'une lettre." },
    ]);
  });

  it('is for platform administrators', async () => {
    expect((await create({ name: 'Pirate', kind: 'OTHER' }, aUser())).__typename).toBe('NotAllowedError');
    expect((await campaigns.run(CREATE_ORGANIZATION, { input: { name: 'P', kind: 'OTHER' } })).errors).toMatchObject([
      { code: 'UNAUTHENTICATED' },
    ]);
  });
});

describe('createOrganization where the key of UAIs is checked', () => {
  let campaigns: Campaigns;
  beforeAll(async () => {
    campaigns = await givenCampaigns({ checkUaiKey: true });
  });
  afterAll(() => campaigns.close());

  it.each([
    ['0690037R', 'CreateOrganizationSuccess'],
    ['0690037A', 'InvalidInputError'],
  ])('answers %s with %s', async (uai, expected) => {
    const { data } = await campaigns.run(
      CREATE_ORGANIZATION,
      { input: { name: 'Lycée', kind: 'LYCEE', uai } },
      { as: platformAdministrator },
    );

    expect(data.createOrganization.__typename).toBe(expected);
  });
});

describe('members', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    school = await givenOrganization(campaigns);
  });
  afterAll(() => campaigns.close());

  const add = async (
    as: Parameters<Campaigns['run']>[2],
    userId = aUser().userId,
    organizationId = school.id,
    role = 'MEMBER',
  ) => (await campaigns.run(ADD_MEMBER, { input: { organizationId, userId, role } }, as)).data.addMember;

  const see = async (as: Parameters<Campaigns['run']>[2]) =>
    (await campaigns.run(ORGANIZATION, { id: school.id }, as)).data;

  it('are added by an administrator of the organization or of the platform', async () => {
    expect((await add({ as: school.administrator })).organization).toEqual({ id: school.id, viewerRole: 'ADMIN' });
    expect((await add({ as: platformAdministrator })).__typename).toBe('AddMemberSuccess');
  });

  it('are not added by a plain member, nor by a stranger, who learns nothing', async () => {
    expect((await add({ as: school.member })).__typename).toBe('NotAllowedError');
    expect(await add({ as: aUser() })).toEqual(await add({ as: aUser() }, undefined, 'nowhere'));
    expect((await add({ as: aUser() })).__typename).toBe('OrganizationNotFoundError');
  });

  it('have the last role given, however often and at once', async () => {
    const person = aUser();
    await Promise.all(Array.from({ length: 10 }, () => add({ as: school.administrator }, person.userId)));
    await add({ as: school.administrator }, person.userId, school.id, 'ADMIN');

    expect((await see({ as: person })).organization.viewerRole).toBe('ADMIN');
    const [{ count }] = await campaigns.app.dataSource.query(
      'SELECT COUNT(*) AS count FROM memberships WHERE user_id = ?',
      [person.userId],
    );
    expect(Number(count)).toBe(1);
  });

  it('are accounts', async () => {
    expect(await add({ as: school.administrator }, 'x'.repeat(200))).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: 'userId' }],
    });
  });

  it('see the organization; strangers, guests and odd ids get nothing', async () => {
    expect((await see({ as: school.member })).organization).toMatchObject({ id: school.id, viewerRole: 'MEMBER' });
    expect((await see({ as: aUser() })).organization).toBeNull();
    expect((await see({ as: aGuest('invigilator', 's') })).organization).toBeNull();
    expect(await campaigns.run(ORGANIZATION, { id: 'é' }, { as: aUser() })).toMatchObject({
      data: { organization: null },
      errors: [],
    });
    expect(
      (await campaigns.run(ORGANIZATION, { id: school.id }, { as: aMachine('certification', 'x') })).errors,
    ).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('alone see pupils and campaigns: platform administrators see the organization without', async () => {
    expect((await see({ as: platformAdministrator })).organization).toMatchObject({
      id: school.id,
      viewerRole: null,
      learners: { totalCount: 0, nodes: [] },
      campaigns: { totalCount: 0, nodes: [] },
    });
  });
});
