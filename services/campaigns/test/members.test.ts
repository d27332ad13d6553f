import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aGuest, aUser } from '@pix/kit/testing';
import {
  ADD_MEMBER,
  type Campaigns,
  givenCampaigns,
  givenOrganization,
  type Person,
  platformAdministrator,
} from './campaigns';

const MEMBERS = `query ($id: ID!, $first: Int, $after: String) { organization(id: $id) { members(first: $first, after: $after) {
  totalCount nodes { userId firstName lastName role joinedAt } pageInfo { hasNextPage endCursor }
} } }`;
const CHANGE_ROLE = `mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) {
  __typename ... on ChangeMemberRoleSuccess { organization { id } } ... on Error { message }
} }`;
const REMOVE = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) {
  __typename ... on RemoveMemberSuccess { userId } ... on Error { message }
} }`;

describe('the members of an organization', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
  });
  beforeEach(async () => {
    school = await givenOrganization(campaigns);
  });
  afterAll(() => campaigns.close());

  const members = async (as: Parameters<Campaigns['run']>[2], page: object = {}) =>
    campaigns.run(MEMBERS, { id: school.id, ...page }, as);
  const changeRole = async (userId: string, role: string, as: Person = school.administrator) =>
    (await campaigns.run(CHANGE_ROLE, { input: { organizationId: school.id, userId, role } }, { as })).data
      .changeMemberRole.__typename;
  const remove = async (userId: string, as: Person = school.administrator) =>
    (await campaigns.run(REMOVE, { input: { organizationId: school.id, userId } }, { as })).data.removeMember
      .__typename;

  it('are listed with their names, administrators first, in few statements and one call', async () => {
    campaigns.identity.names.set(school.member.userId, { firstName: 'Camille', lastName: 'Perrin' });
    campaigns.identity.calls.length = 0;

    const { data, statements } = await members({ as: school.member });

    expect(data.organization.members).toMatchObject({
      totalCount: 2,
      nodes: [
        { userId: school.administrator.userId, firstName: null, role: 'ADMIN' },
        { userId: school.member.userId, firstName: 'Camille', lastName: 'Perrin', role: 'MEMBER' },
      ],
    });
    expect(statements).toBeLessThanOrEqual(4);
    expect(campaigns.identity.calls).toEqual([{ name: 'personNames' }]);
  });

  it('are read page after page', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await members({ as: school.member }, { first: 1, after });
      const page = data.organization.members;
      ids.push(page.nodes[0].userId);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);

    expect(ids).toEqual([school.administrator.userId, school.member.userId]);
  });

  it('are hidden from strangers and guests', async () => {
    for (const as of [aUser(), aGuest('invigilator', 's')])
      expect((await members({ as })).data.organization).toBeNull();
  });

  it('change role', async () => {
    expect(await changeRole(school.member.userId, 'ADMIN')).toBe('ChangeMemberRoleSuccess');
    expect(await changeRole(school.administrator.userId, 'MEMBER', school.member)).toBe('ChangeMemberRoleSuccess');
    expect(await changeRole(school.member.userId, 'MEMBER', school.administrator)).toBe('NotAllowedError');
    expect(await changeRole(aUser().userId, 'ADMIN', platformAdministrator)).toBe('MemberNotFoundError');
    expect(await changeRole(school.member.userId, 'ADMIN', aUser())).toBe('OrganizationNotFoundError');
  });

  it('leave, and are removed by an administrator only', async () => {
    const other = aUser();
    const input = { organizationId: school.id, userId: other.userId, role: 'MEMBER' };
    await campaigns.run(ADD_MEMBER, { input }, { as: school.administrator });

    expect(await remove(other.userId, school.member)).toBe('NotAllowedError');
    expect(await remove(other.userId, aUser())).toBe('OrganizationNotFoundError');
    expect(await remove(school.member.userId, school.member)).toBe('RemoveMemberSuccess');
    expect(await remove(other.userId)).toBe('RemoveMemberSuccess');
    expect(await remove(other.userId)).toBe('MemberNotFoundError');
    expect((await members({ as: other })).data.organization).toBeNull();
  });

  it('keep an administrator: the last one neither leaves, nor is removed, nor becomes a member', async () => {
    const { userId } = school.administrator;
    const input = { organizationId: school.id, userId, role: 'MEMBER' };

    expect(await remove(userId)).toBe('LastAdministratorError');
    expect(await remove(userId, platformAdministrator)).toBe('LastAdministratorError');
    expect(await changeRole(userId, 'MEMBER')).toBe('LastAdministratorError');
    const added = await campaigns.run(ADD_MEMBER, { input }, { as: platformAdministrator });
    expect(added.data.addMember.__typename).toBe('LastAdministratorError');
    expect(await changeRole(userId, 'ADMIN')).toBe('ChangeMemberRoleSuccess');
  });

  it('keep an administrator when two remove each other, or leave, at once', async () => {
    for (const byThemselves of [true, false]) {
      const place = await givenOrganization(campaigns);
      school = place;
      await changeRole(place.member.userId, 'ADMIN');
      const [one, other] = [place.administrator, place.member];

      const answers = await Promise.all([
        remove(one.userId, byThemselves ? one : other),
        remove(other.userId, byThemselves ? other : one),
      ]);

      expect(answers.filter((name) => name === 'RemoveMemberSuccess')).toHaveLength(1);
      const rows = await campaigns.app.dataSource.query('SELECT role FROM memberships WHERE organization_id = ?', [
        place.id,
      ]);
      expect(rows).toEqual([{ role: 'ADMIN' }]);
    }
  });
});
