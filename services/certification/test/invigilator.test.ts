import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aGuest, aUser } from '@pix/kit/testing';
import {
  ADMIN,
  givenCandidate,
  givenCentre,
  givenCertification,
  givenConfirmed,
  givenSession,
  givenStarted,
  JURY,
  type Service,
  type Session,
} from './certification';

describe('the invigilator', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  let session: Session;
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
  });
  beforeEach(async () => {
    session = await givenSession(service, centre);
  });
  afterAll(() => service.close());

  /** Everybody who must not be able to do what the session's invigilator does. */
  const strangers = async (candidate: { viewer: ReturnType<typeof aUser> }) => {
    const other = await givenSession(service, await givenCentre(service, 'Autre centre'));
    return [candidate.viewer, centre.member, aUser(), ADMIN, JURY, other.invigilator, aGuest('roster', session.id)];
  };

  describe('signInAsInvigilator', () => {
    const signIn = (input: object = {}) =>
      service.mutate(
        'signInAsInvigilator',
        { sessionNumber: session.number, password: session.invigilatorPassword, ...input },
        undefined,
        'accessToken expiresAt session { id accessCode invigilatorPassword candidates { firstName certification { id } } }',
      );

    it('gives a token for this session, whatever the case of the password', async () => {
      await givenCandidate(service, session, centre.member);

      const answer = await signIn({ password: ` ${session.invigilatorPassword.toLowerCase()} ` });

      expect(answer).toMatchObject({
        accessToken: expect.stringMatching(/^guest-/),
        expiresAt: '2026-11-22T20:00:00.000Z',
        session: {
          id: session.id,
          accessCode: session.accessCode,
          invigilatorPassword: null,
          candidates: [{ firstName: 'Inès', certification: null }],
        },
      });
      expect(service.identity.asked.at(-1)).toEqual({ purpose: 'invigilator', subject: session.id, minutes: 720 });
    });

    it('says the same of a wrong password, an unknown number, and what is no number', async () => {
      const answers = [
        await signIn({ password: 'BBBBBB' }),
        await signIn({ sessionNumber: '0123456' }),
        await signIn({ sessionNumber: 'é'.repeat(300) }),
        await signIn({ password: '' }),
      ];

      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0].__typename).toBe('InvigilatorCredentialsError');
    });

    it('blocks after 10 failures for 2 minutes, parallel ones counted, the right password included', async () => {
      await Promise.all(Array.from({ length: 20 }, () => signIn({ password: 'BBBBBB' })));

      expect((await signIn()).__typename).toBe('InvigilatorCredentialsError');
      service.clock.advance(119_999);
      expect((await signIn()).__typename).toBe('InvigilatorCredentialsError');
      service.clock.advance(1);
      expect((await signIn()).__typename).toBe('SignInAsInvigilatorSuccess');
    });

    it('forgets failures after a success, and counts each session apart', async () => {
      const other = await givenSession(service, centre);
      for (let at = 0; at < 9; at += 1) await signIn({ password: 'BBBBBB' });
      expect((await signIn()).__typename).toBe('SignInAsInvigilatorSuccess');
      for (let at = 0; at < 9; at += 1) await signIn({ password: 'BBBBBB' });

      expect((await signIn()).__typename).toBe('SignInAsInvigilatorSuccess');
      expect((await signIn({ sessionNumber: other.number, password: other.invigilatorPassword })).__typename).toBe(
        'SignInAsInvigilatorSuccess',
      );
    });

    it('tries at most 10 passwords of any number of parallel guesses', async () => {
      const guesses = Array.from({ length: 30 }, () => signIn({ password: 'BBBBBB' }));
      await Promise.all(guesses);

      expect(
        await service.count(
          'invigilator_attempts',
          `session_number = '${session.number}' AND blocked_until IS NOT NULL`,
        ),
      ).toBe(1);
    });
  });

  describe('confirmPresence', () => {
    const confirm = (candidateId: string, as: Parameters<Service['mutate']>[2] = session.invigilator) =>
      service.mutate('confirmPresence', { candidateId }, as, 'candidate { id status }');

    it('confirms who has entered, twice as once', async () => {
      const candidate = await givenCandidate(service, session, centre.member);

      expect((await confirm(candidate.id)).__typename).toBe('CandidateNotEnteredError');
      await service.mutate('enterCertificationSession', candidate.person, candidate.viewer);

      const answers = await Promise.all([confirm(candidate.id), confirm(candidate.id)]);
      for (const answer of answers) expect(answer.candidate).toEqual({ id: candidate.id, status: 'CONFIRMED' });
    });

    it('knows no candidate for anybody else', async () => {
      const candidate = await givenConfirmed(service, session, centre.member);

      for (const as of await strangers(candidate))
        expect((await confirm(candidate.id, as)).__typename).toBe('CandidateNotFoundError');
      expect((await confirm(newId())).__typename).toBe('CandidateNotFoundError');
    });
  });

  describe('endCertificationTest', () => {
    const end = (candidateId: string, as: Parameters<Service['mutate']>[2] = session.invigilator) =>
      service.mutate('endCertificationTest', { candidateId }, as, 'candidate { id status }');

    it('asks assessment to end the test, as often as clicked', async () => {
      const candidate = await givenStarted(service, session, centre.member);

      const answers = [await end(candidate.id), await end(candidate.id)];

      expect(answers.map(({ __typename }) => __typename)).toEqual([
        'EndCertificationTestSuccess',
        'EndCertificationTestSuccess',
      ]);
      expect(service.assessment.tests.get(candidate.certificationId)?.endCount).toBe(2);
    });

    it('refuses who has not started', async () => {
      const candidate = await givenConfirmed(service, session, centre.member);

      expect((await end(candidate.id)).__typename).toBe('CandidateNotStartedError');
    });

    it('knows no candidate for anybody else, and ends nothing', async () => {
      const candidate = await givenStarted(service, session, centre.member);

      for (const as of await strangers(candidate))
        expect((await end(candidate.id, as)).__typename).toBe('CandidateNotFoundError');
      expect(service.assessment.tests.get(candidate.certificationId)?.endCount).toBe(0);
    });
  });

  it('may do nothing else', async () => {
    const candidate = await givenConfirmed(service, session, centre.member);
    const as = session.invigilator;

    const answers = [
      await service.mutate('startCertification', { candidateId: candidate.id, accessCode: session.accessCode }, as),
      await service.mutate('finaliseSession', { sessionId: session.id }, as),
      await service.mutate('publishSession', { sessionId: session.id }, as),
    ];

    expect(answers.map(({ __typename }) => __typename)).toEqual([
      'CandidateNotFoundError',
      'SessionNotFoundError',
      'NotAllowedError',
    ]);
  });
});
