import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aUser } from '@pix/kit/testing';
import { ADMIN, givenCentre, givenCertification, JURY, type Service } from './certification';

const CENTRE = `query ($id: ID!) { certificationCentre(id: $id) { members { userId isAdmin } invitations { id email isAdmin expiresAt } } }`;

describe('invitations to a centre', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  beforeAll(async () => {
    service = await givenCertification();
  });
  beforeEach(async () => {
    service.clock.set('2026-11-22T08:00:00.000Z');
    service.identity.mails.clear();
    centre = await givenCentre(service);
  });
  afterAll(() => service.close());

  const invite = (changes: object = {}, as: Viewer = centre.member) =>
    service.mutate(
      'inviteCentreMember',
      { centreId: centre.id, email: ' Prof@Ecole.fr ', admin: false, ...changes },
      as,
      'invitation { id email expiresAt }',
    );
  const accept = (token: string, as: Viewer) =>
    service.mutate('acceptCentreInvitation', { token }, as, 'centre { id }');
  const cancel = (invitationId: string, as: Viewer = centre.member) =>
    service.mutate('cancelCentreInvitation', { invitationId }, as, 'invitationId');
  const read = async (as: Viewer = centre.member) =>
    (await service.run(CENTRE, { id: centre.id }, { as })).data.certificationCentre;
  const tokenOf = async (): Promise<string> => {
    await service.handleOutbox({ times: 2 });
    const [mail] = [...service.identity.mails.values()];
    return mail?.token ?? '';
  };

  it('goes by mail, once an address, and makes its reader a member', async () => {
    const answers = await Promise.all([invite(), invite(), invite()]);
    const token = await tokenOf();

    expect(new Set(answers.map(({ invitation }) => invitation.id)).size).toBe(1);
    expect([...service.identity.mails.values()]).toMatchObject([{ address: 'prof@ecole.fr', locale: 'fr' }]);
    expect(await read()).toMatchObject({
      members: [{ userId: centre.member.userId, isAdmin: true }],
      invitations: [{ email: 'prof@ecole.fr', isAdmin: false, expiresAt: '2026-12-06T08:00:00.000Z' }],
    });

    const teacher = aUser();
    expect((await accept(token, teacher)).centre.id).toBe(centre.id);
    expect((await accept(token, teacher)).centre.id).toBe(centre.id);
    expect((await accept(token, aUser())).__typename).toBe('CentreInvitationNotValidError');
    expect((await read()).members).toHaveLength(2);
    expect(await service.count('centre_invitations', 'email IS NOT NULL')).toBe(0);
  });

  it('is given to one of two who hold the link', async () => {
    await invite();
    const token = await tokenOf();

    const answers = await Promise.all([accept(token, aUser()), accept(token, aUser())]);

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AcceptCentreInvitationSuccess',
      'CentreInvitationNotValidError',
    ]);
  });

  it('serves no more after 14 days, and another may be sent', async () => {
    await invite();
    const token = await tokenOf();
    service.clock.advance(14 * 86_400_000);
    expect((await accept(token, aUser())).__typename).toBe('CentreInvitationNotValidError');

    service.identity.mails.clear();
    await invite();
    expect((await accept(await tokenOf(), aUser())).__typename).toBe('AcceptCentreInvitationSuccess');
  });

  it('is forgotten once its time is over, by a job of every day', async () => {
    await invite();
    await service.handleOutbox();
    service.clock.advance(14 * 86_400_000);
    await service.deliver('forget-centre-invitations', {});

    expect(service.app.schedules).toContainEqual({ name: 'forget-centre-invitations', everyMs: 86_400_000 });
    expect(await service.count('centre_invitations', 'email IS NOT NULL')).toBe(0);
  });

  it('serves no more once cancelled, and its mail is not sent', async () => {
    const { invitation } = await invite();
    await cancel(invitation.id);
    expect(await tokenOf()).toBe('');
    expect((await read()).invitations).toEqual([]);
  });

  it('takes no rights away from an administrator', async () => {
    await invite();
    await accept(await tokenOf(), centre.member);

    expect((await read()).members).toEqual([{ userId: centre.member.userId, isAdmin: true }]);
  });

  it('is for those who manage members', async () => {
    const plain = aUser();
    await service.mutate('addCentreMember', { centreId: centre.id, userId: plain.userId, admin: false }, ADMIN);
    const { invitation } = await invite();

    expect((await invite({}, plain)).__typename).toBe('NotAllowedError');
    expect((await invite({}, aUser())).__typename).toBe('CentreNotFoundError');
    expect((await cancel(invitation.id, plain)).__typename).toBe('NotAllowedError');
    expect((await cancel(invitation.id, aUser())).__typename).toBe('CentreInvitationNotValidError');
    expect((await cancel(newId())).__typename).toBe('CentreInvitationNotValidError');
    expect(await read(plain)).toEqual({ members: [], invitations: [] });
    expect((await read(JURY)).invitations).toEqual([]);
    expect((await invite({ email: 'x' })).__typename).toBe('InvalidInputError');
  });

  it('removes a member, by those who manage them', async () => {
    const plain = aUser();
    await service.mutate('addCentreMember', { centreId: centre.id, userId: plain.userId, admin: false }, ADMIN);
    const remove = (as: Viewer) =>
      service.mutate('removeCentreMember', { centreId: centre.id, userId: plain.userId }, as);

    expect((await remove(plain)).__typename).toBe('NotAllowedError');
    expect((await remove(aUser())).__typename).toBe('CentreNotFoundError');
    expect((await remove(centre.member)).__typename).toBe('RemoveCentreMemberSuccess');
    expect((await read()).members).toHaveLength(1);
  });
});
