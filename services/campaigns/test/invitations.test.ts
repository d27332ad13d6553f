import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aGuest, aUser } from '@pix/kit/testing';
import { type Campaigns, givenCampaigns, givenOrganization, type Person, platformAdministrator } from './campaigns';

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  __typename ... on InviteMemberSuccess { invitation { id email role state expiresAt } }
  ... on InvalidInputError { fields { path } } ... on Error { message }
} }`;
const RESEND = `mutation ($invitationId: ID!) { resendInvitation(input: { invitationId: $invitationId }) {
  __typename ... on ResendInvitationSuccess { invitation { id state expiresAt } } ... on Error { message }
} }`;
const CANCEL = `mutation ($invitationId: ID!) { cancelInvitation(input: { invitationId: $invitationId }) {
  __typename ... on CancelInvitationSuccess { invitation { state } } ... on Error { message }
} }`;
const ACCEPT = `mutation ($token: String!) { acceptInvitation(input: { token: $token }) {
  __typename ... on AcceptInvitationSuccess { organization { id name viewerRole } } ... on Error { message }
} }`;
const READ = `query ($token: String!) { organizationInvitation(token: $token) { organizationName role expiresAt } }`;
const LIST = `query ($id: ID!) { organization(id: $id) { viewerRole invitations { id email role state } } }`;
const ASK_ACCESS = `mutation ($uai: String!) { requestSchoolAccess(input: { uai: $uai }) {
  __typename ... on RequestSchoolAccessSuccess { uai } ... on InvalidInputError { fields { path } }
} }`;

describe('invitations', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
  });
  beforeEach(async () => {
    campaigns.clock.set('2026-11-22T08:00:00.000Z');
    campaigns.identity.invitations.length = 0;
    await campaigns.app.dataSource.query('DELETE FROM outbox');
    school = await givenOrganization(campaigns);
  });
  afterAll(() => campaigns.close());

  const EMAIL = 'camille.perrin@exemple.fr';
  const invite = async (given: object = {}, as: Person = school.administrator) => {
    const input = { organizationId: school.id, email: EMAIL, role: 'MEMBER', ...given };
    return (await campaigns.run(INVITE, { input }, { as })).data.inviteMember;
  };
  const act = async (document: string, invitationId: string, as: Person = school.administrator) =>
    Object.values<{ __typename: string; invitation: { state: string; expiresAt: string } }>(
      (await campaigns.run(document, { invitationId }, { as })).data,
    )[0];
  const accept = async (token: string, as: Parameters<Campaigns['run']>[2] = { as: aUser() }) =>
    (await campaigns.run(ACCEPT, { token }, as)).data.acceptInvitation;
  const read = async (token: string) => (await campaigns.run(READ, { token })).data.organizationInvitation;
  const listed = async (as: Person = school.administrator) =>
    (await campaigns.run(LIST, { id: school.id }, { as })).data.organization?.invitations;
  /** What the last mail's link proves, once the job has run. */
  const lastToken = async (): Promise<string> => {
    await campaigns.handleOutbox();
    return campaigns.identity.invitations.at(-1)?.token ?? '';
  };

  it('bring a person in once, by the link of the mail, whether they had an account or not', async () => {
    const { invitation } = await invite({ email: ' Camille.PERRIN@exemple.fr ' });
    expect(invitation).toMatchObject({ email: EMAIL, state: 'PENDING', expiresAt: '2026-12-06T08:00:00.000Z' });
    const token = await lastToken();
    expect(campaigns.identity.invitations).toMatchObject([{ address: EMAIL, locale: 'fr' }]);
    expect(await read(token)).toMatchObject({ organizationName: 'Lycée Marie-Curie', role: 'MEMBER' });

    const person = aUser();
    expect((await accept(token, { as: person })).organization).toMatchObject({ id: school.id, viewerRole: 'MEMBER' });

    expect(await accept(token, { as: person })).toMatchObject({ __typename: 'AcceptInvitationSuccess' });
    expect((await accept(token)).__typename).toBe('InvitationNotValidError');
    expect(await read(token)).toBeNull();
    expect(await listed()).toEqual([]);
  });

  it('keep the hash of what the link proves, and nothing else of it', async () => {
    await invite();
    const token = await lastToken();

    const tables = ['invitations', 'outbox'];
    for (const table of tables) {
      const rows = await campaigns.app.dataSource.query(`SELECT * FROM ${table}`);
      expect(JSON.stringify(rows)).not.toContain(token);
    }
    const payloads = await campaigns.app.dataSource.query('SELECT payload FROM outbox');
    expect(JSON.stringify(payloads)).not.toContain(EMAIL);
  });

  it('let one of 10 people at once in', async () => {
    await invite();
    const token = await lastToken();

    const answers = await Promise.all(Array.from({ length: 10 }, () => accept(token)));

    expect(answers.filter(({ __typename }) => __typename === 'AcceptInvitationSuccess')).toHaveLength(1);
  });

  it('are one an address, however often and at once they are asked for, and one mail', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => invite()));
    await campaigns.handleOutbox({ times: 2 });

    expect(new Set(answers.map(({ invitation }) => invitation.id)).size).toBe(1);
    expect(campaigns.identity.invitations).toHaveLength(1);
    expect(await listed()).toHaveLength(1);
  });

  it('send the same mail again when the answer of identity is lost', async () => {
    campaigns.identity.losesAnswers = 1;
    await invite();

    await expect(campaigns.handleOutbox()).rejects.toThrow('lost');
    await campaigns.app.dataSource.query('UPDATE outbox SET relayed_at = NULL');
    const token = await lastToken();

    expect(campaigns.identity.invitations).toHaveLength(1);
    expect((await accept(token)).__typename).toBe('AcceptInvitationSuccess');
  });

  it('are sent again, which makes the link before worthless, not twice in five minutes', async () => {
    const { invitation } = await invite();
    const first = await lastToken();
    expect((await act(RESEND, invitation.id))?.__typename).toBe('InvitationTooSoonError');

    campaigns.clock.advance(6 * 60_000);
    const answers = await Promise.all([act(RESEND, invitation.id), act(RESEND, invitation.id)]);
    const second = await lastToken();

    expect(answers.map((answer) => answer?.__typename).sort()).toEqual([
      'InvitationTooSoonError',
      'ResendInvitationSuccess',
    ]);
    expect((await accept(first)).__typename).toBe('InvitationNotValidError');
    expect((await accept(second)).__typename).toBe('AcceptInvitationSuccess');
    expect((await act(RESEND, invitation.id))?.__typename).toBe('InvitationOverError');
  });

  it('end after 14 days, and live again when they are sent again or asked for again', async () => {
    const { invitation } = await invite();
    const token = await lastToken();
    campaigns.clock.advance(14 * 86_400_000);

    expect(await listed()).toMatchObject([{ id: invitation.id, state: 'EXPIRED' }]);
    expect((await accept(token)).__typename).toBe('InvitationNotValidError');
    expect((await invite({ role: 'ADMIN' })).invitation).toMatchObject({ id: invitation.id, state: 'PENDING' });
    expect((await accept(await lastToken())).organization.viewerRole).toBe('ADMIN');
  });

  it('are cancelled for good, before their mail went too', async () => {
    const { invitation } = await invite();
    expect((await act(CANCEL, invitation.id))?.invitation.state).toBe('CANCELLED');
    expect((await act(CANCEL, invitation.id))?.invitation.state).toBe('CANCELLED');

    expect(await lastToken()).toBe('');
    expect((await act(RESEND, invitation.id))?.__typename).toBe('InvitationOverError');
    expect(await listed()).toEqual([]);
    expect((await invite()).invitation.id).not.toBe(invitation.id);
  });

  it('raise a member’s role and never lower one', async () => {
    await invite({ email: 'chef@exemple.fr', role: 'MEMBER' });
    expect((await accept(await lastToken(), { as: school.administrator })).organization.viewerRole).toBe('ADMIN');

    await invite({ role: 'ADMIN' });
    expect((await accept(await lastToken(), { as: school.member })).organization.viewerRole).toBe('ADMIN');
  });

  it('are for who manages the organization: a member is told so, a stranger learns nothing', async () => {
    const { invitation } = await invite({}, platformAdministrator);

    expect((await invite({}, school.member)).__typename).toBe('NotAllowedError');
    expect((await invite({}, aUser())).__typename).toBe('OrganizationNotFoundError');
    for (const document of [RESEND, CANCEL]) {
      expect((await act(document, invitation.id, school.member))?.__typename).toBe('NotAllowedError');
      expect((await act(document, invitation.id, aUser()))?.__typename).toBe('InvitationNotFoundError');
      expect((await act(document, 'nowhere'))?.__typename).toBe('InvitationNotFoundError');
    }
    expect(await listed(school.member)).toEqual([]);
    expect((await invite({ email: 'personne' })).fields).toEqual([{ path: 'email' }]);
    expect((await accept('nothing', { as: aGuest('invigilator', 's') })).__typename).toBe('InvitationNotValidError');
  });

  it('forget whom they were sent to, a month after they are over', async () => {
    const { invitation } = await invite();
    await act(CANCEL, invitation.id);
    const addresses = () =>
      campaigns.app.dataSource.query('SELECT email FROM invitations WHERE id = ?', [invitation.id]);

    await campaigns.deliver('forget-invited-addresses', {});
    expect(await addresses()).toEqual([{ email: EMAIL }]);
    campaigns.clock.advance(31 * 86_400_000);
    await campaigns.deliver('forget-invited-addresses', {});

    expect(await addresses()).toEqual([{ email: null }]);
  });

  describe('asked by the staff of a school', () => {
    const askAccess = async (uai: string, as: Person = aUser()) =>
      (await campaigns.run(ASK_ACCESS, { uai }, { as })).data.requestSchoolAccess;

    it('go to its registered address, never to who asks, and the answer tells nothing', async () => {
      const uai = '0690037R';
      await givenOrganization(campaigns, { uai, contactEmail: 'ce.0690037R@ac-lyon.fr' });

      const known = await askAccess(' 069 0037r');
      await askAccess(uai);
      const token = await lastToken();
      const unknown = await askAccess('0670007U');

      expect(known).toEqual({ __typename: 'RequestSchoolAccessSuccess', uai });
      expect(unknown).toEqual({ __typename: 'RequestSchoolAccessSuccess', uai: '0670007U' });
      expect(campaigns.identity.invitations.map(({ address }) => address)).toEqual(['ce.0690037r@ac-lyon.fr']);
      expect((await accept(token)).organization.viewerRole).toBe('ADMIN');
      expect((await askAccess('12')).fields).toEqual([{ path: 'uai' }]);
    });

    it('write to at most five schools a day for one person', async () => {
      const uais = Array.from({ length: 7 }, (_, rank) => `990000${rank}A`);
      for (const uai of uais) await givenOrganization(campaigns, { uai, contactEmail: `ce.${uai}@exemple.fr` });
      const as = aUser();

      for (const uai of uais) await askAccess(uai, as);
      await campaigns.handleOutbox();

      expect(campaigns.identity.invitations).toHaveLength(5);
    });
  });
});
