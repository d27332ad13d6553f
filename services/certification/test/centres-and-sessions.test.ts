import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aGuest, aUser } from '@pix/kit/testing';
import {
  ADMIN,
  givenCandidate,
  givenCentre,
  givenCertification,
  givenSession,
  JURY,
  SESSION_INPUT,
  type Service,
} from './certification';

const CENTRE = `query ($id: ID!, $first: Int, $after: String) { certificationCentre(id: $id) {
  id name uai sessions(first: $first, after: $after) {
    nodes { id } edges { cursor node { number } } pageInfo { hasNextPage endCursor } totalCount
  } } }`;
const SESSION = `query ($id: ID!) { certificationSession(id: $id) {
  id number status address room startsAt examiner accessCode invigilatorPassword centre { name }
  candidates { id firstName lastName birthDate birthPlace extraTimePercentage status sessionNumber certification { id } }
} }`;

describe('centres and sessions', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
  });
  afterAll(() => service.close());

  describe('createCertificationCentre', () => {
    it.each([
      ['a teacher', aUser()],
      ['a jury', JURY],
      ['an invigilator', aGuest('invigilator', newId())],
    ])('is refused to %s', async (_, as) => {
      const answer = await service.mutate('createCertificationCentre', { name: 'Centre' }, as);

      expect(answer.__typename).toBe('NotAllowedError');
    });

    it('names every wrong field', async () => {
      const answer = await service.mutate('createCertificationCentre', { name: ' ', uai: '75' }, ADMIN);

      expect(answer.__typename).toBe('InvalidInputError');
      expect(answer.fields.map(({ path }: { path: string }) => path)).toEqual(['name', 'uai']);
    });

    it('needs somebody signed in', async () => {
      await expect(service.mutate('createCertificationCentre', { name: 'Centre' }, undefined)).rejects.toThrow(
        'UNAUTHENTICATED',
      );
    });
  });

  describe('addCentreMember', () => {
    const add = (as = ADMIN, changes: object = {}) =>
      service.mutate('addCentreMember', { centreId: centre.id, userId: newId(), admin: false, ...changes }, as);

    it('is for administrators of the centre and of the platform', async () => {
      const plain = aUser();
      const answers = [
        await add(ADMIN, { userId: plain.userId }),
        await add(centre.member),
        await add(plain),
        await add(aUser()),
      ];

      expect(answers.map(({ __typename }) => __typename)).toEqual([
        'AddCentreMemberSuccess',
        'AddCentreMemberSuccess',
        'NotAllowedError',
        'CentreNotFoundError',
      ]);
    });

    it('gives a member the rights given last, and is repeatable', async () => {
      const person = aUser();
      for (const admin of [true, true, false]) await add(ADMIN, { userId: person.userId, admin });

      expect(await service.count('centre_members', `user_id = '${person.userId}' AND is_admin = 0`)).toBe(1);
      expect((await add(person)).__typename).toBe('NotAllowedError');
    });

    it('refuses an unknown centre and what cannot be an account', async () => {
      expect((await add(ADMIN, { centreId: newId() })).__typename).toBe('CentreNotFoundError');
      expect((await add(ADMIN, { userId: 'é'.repeat(200) })).__typename).toBe('InvalidInputError');
    });
  });

  describe('createCertificationSession', () => {
    it('gives a number and codes that are easy to read aloud', async () => {
      const session = await givenSession(service, centre);

      expect(session.number).toMatch(/^[1-9]\d{6}$/);
      expect(session.accessCode).toMatch(/^[BCDFGHJKMPQRTVWXY]{4}[2346789]{2}$/);
      expect(session.invigilatorPassword).toMatch(/^[BCDFGHJKMPQRTVWXY2346789]{6}$/);
    });

    it.each([
      ['a teacher', () => aUser()],
      ['the administrator of the platform, who is no member', () => ADMIN],
      ['an invigilator', () => aGuest('invigilator', newId())],
    ])('does not know the centre for %s', async (_, as) => {
      const answer = await service.mutate(
        'createCertificationSession',
        { centreId: centre.id, ...SESSION_INPUT },
        as(),
      );

      expect(answer.__typename).toBe('CentreNotFoundError');
    });

    it('does not know the centre for a member of another', async () => {
      const other = await givenCentre(service, 'Autre centre');

      const answer = await service.mutate(
        'createCertificationSession',
        { centreId: centre.id, ...SESSION_INPUT },
        other.member,
      );

      expect(answer.__typename).toBe('CentreNotFoundError');
    });

    it('refuses an empty room', async () => {
      const input = { centreId: centre.id, ...SESSION_INPUT, room: '' };

      expect((await service.mutate('createCertificationSession', input, centre.member)).__typename).toBe(
        'InvalidInputError',
      );
    });
  });

  describe('reading', () => {
    it('shows a session with its centre and 20 candidates in 4 statements', async () => {
      const session = await givenSession(service, centre);
      for (let at = 0; at < 20; at += 1) await givenCandidate(service, session, centre.member);

      const { data, statements } = await service.run(SESSION, { id: session.id }, { as: centre.member });

      expect(data.certificationSession).toMatchObject({
        number: session.number,
        status: 'CREATED',
        accessCode: session.accessCode,
        invigilatorPassword: session.invigilatorPassword,
        centre: { name: 'Collège Jean-Moulin' },
      });
      expect(data.certificationSession.candidates).toHaveLength(20);
      expect(data.certificationSession.candidates[0]).toMatchObject({
        status: 'ENROLLED',
        birthDate: '2009-06-23',
        certification: null,
      });
      expect(statements).toBeLessThanOrEqual(4);
    });

    it.each<[string, string, (id: string) => ReturnType<typeof aUser> | ReturnType<typeof aGuest>, object | null]>([
      [
        'the invigilator',
        'the access code only',
        (id) => aGuest('invigilator', id),
        { accessCode: expect.any(String), invigilatorPassword: null },
      ],
      ['the jury', 'no code', () => JURY, { accessCode: null, invigilatorPassword: null }],
      ['a teacher', 'nothing', () => aUser(), null],
      ['the invigilator of another session', 'nothing', () => aGuest('invigilator', newId()), null],
      ['a guest let in for something else', 'nothing', (id) => aGuest('roster', id), null],
    ])('shows %s %s', async (_, __, viewer, expected) => {
      const session = await givenSession(service, centre);

      const { data } = await service.run(SESSION, { id: session.id }, { as: viewer(session.id) });

      if (expected) expect(data.certificationSession).toMatchObject(expected);
      else expect(data.certificationSession).toBeNull();
    });

    it("shows an invigilator the centre's name and none of its sessions", async () => {
      const session = await givenSession(service, centre);

      const document = 'query ($id: ID!) { certificationSession(id: $id) { centre { name sessions { totalCount } } } }';

      const { data } = await service.run(document, { id: session.id }, { as: session.invigilator });

      expect(data.certificationSession.centre).toEqual({ name: 'Collège Jean-Moulin', sessions: { totalCount: 0 } });
    });

    it('pages through the sessions of a centre, newest first', async () => {
      const its = await givenCentre(service);
      const ids = [];
      for (let at = 0; at < 5; at += 1) ids.push((await givenSession(service, its)).id);

      const first = await service.run(CENTRE, { id: its.id, first: 3 }, { as: its.member });
      const { sessions } = first.data.certificationCentre;
      const second = await service.run(
        CENTRE,
        { id: its.id, first: 3, after: sessions.pageInfo.endCursor },
        { as: its.member },
      );

      const read = [...sessions.nodes, ...second.data.certificationCentre.sessions.nodes].map(({ id }) => id);
      expect(read).toEqual(ids.reverse());
      expect(sessions.totalCount).toBe(5);
      expect(first.statements).toBeLessThanOrEqual(4);
    });

    it('does not show a centre to strangers', async () => {
      for (const as of [aUser(), aGuest('invigilator', newId())])
        expect((await service.run(CENTRE, { id: centre.id }, { as })).data.certificationCentre).toBeNull();
      expect((await service.run(CENTRE, { id: 'é' }, { as: ADMIN })).data.certificationCentre).toBeNull();
    });
  });
});
