import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aUser } from '@pix/kit/testing';
import {
  ADMIN,
  aPerson,
  finalise,
  givenCandidate,
  givenCentre,
  givenCertification,
  givenSession,
  givenStarted,
  type Service,
  type Session,
} from './certification';

describe('candidates', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  let session: Session;
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
    session = await givenSession(service, centre);
  });
  afterAll(() => service.close());

  const add = (changes: object = {}, as: Parameters<Service['mutate']>[2] = centre.member) =>
    service.mutate(
      'addCandidate',
      { sessionId: session.id, birthPlace: 'Lyon', ...aPerson(), ...changes },
      as,
      'candidate { id firstName birthPlace extraTimePercentage status sessionNumber }',
    );

  describe('addCandidate', () => {
    it('enrols', async () => {
      const { candidate } = await add({ firstName: '  Anne   Lise ', extraTimePercentage: 33 });

      expect(candidate).toMatchObject({
        firstName: 'Anne Lise',
        birthPlace: 'Lyon',
        extraTimePercentage: 33,
        status: 'ENROLLED',
        sessionNumber: session.number,
      });
    });

    it('refuses the same person twice, accents and hyphens aside', async () => {
      const person = { firstName: 'Marie-Ève', lastName: "D'Arc", birthDate: '2008-01-31' };
      await add(person);

      const again = await add({ ...person, firstName: 'MARIE EVE', lastName: 'Darc' });
      const twin = await add({ ...person, birthDate: '2008-02-01' });

      expect([again.__typename, twin.__typename]).toEqual(['CandidateDuplicateError', 'AddCandidateSuccess']);
    });

    it('enrols one of two simultaneous identical candidates', async () => {
      const person = aPerson();

      const answers = await Promise.all([add(person), add(person)]);

      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        'AddCandidateSuccess',
        'CandidateDuplicateError',
      ]);
    });

    it('names every wrong field', async () => {
      const { fields } = await add({
        firstName: '-',
        lastName: '',
        birthDate: '2026-11-22',
        birthPlace: '<b>',
        extraTimePercentage: 100,
      });

      expect(fields.map(({ path }: { path: string }) => path)).toEqual([
        'firstName',
        'lastName',
        'birthDate',
        'birthPlace',
        'extraTimePercentage',
      ]);
    });

    it('lets in 20 of 25 simultaneous candidates', async () => {
      const own = await givenSession(service, centre);

      const answers = await Promise.all(Array.from({ length: 25 }, () => add({ sessionId: own.id })));

      expect(answers.filter(({ __typename }) => __typename === 'AddCandidateSuccess')).toHaveLength(20);
      expect(answers.filter(({ __typename }) => __typename === 'SessionFullError')).toHaveLength(5);
      expect(await service.count('candidates', `session_id = '${own.id}'`)).toBe(20);
    });

    it('is over once a candidate has started', async () => {
      const own = await givenSession(service, centre);
      await givenStarted(service, own, centre.member);

      expect((await add({ sessionId: own.id })).__typename).toBe('SessionStartedError');
    });

    it('does not know the session for those who are no members of its centre', async () => {
      const other = await givenCentre(service, 'Autre centre');
      const answers = [
        add({}, other.member),
        add({}, aUser()),
        add({}, ADMIN),
        add({}, session.invigilator),
        add({ sessionId: newId() }),
      ];

      for (const { __typename } of await Promise.all(answers)) expect(__typename).toBe('SessionNotFoundError');
    });
  });

  describe('enterCertificationSession', () => {
    const enter = (input: object, as: Parameters<Service['mutate']>[2]) =>
      service.mutate('enterCertificationSession', input, as, 'candidate { id status sessionNumber }');

    it('lets in whoever fits, whatever the case, accents, hyphens and blanks, and again', async () => {
      const own = await givenSession(service, centre);
      await add({ sessionId: own.id, firstName: 'Marie-Ève', lastName: 'Lefèvre Nuñez' });
      const viewer = aUser();
      const typed = {
        sessionNumber: ` ${own.number} `,
        firstName: 'marie eve',
        lastName: 'LEFEVRE-NUNEZ',
        birthDate: '2009-06-23',
      };

      const first = await enter(typed, viewer);
      const again = await enter(typed, viewer);

      expect(first.candidate).toMatchObject({ status: 'ENTERED', sessionNumber: own.number });
      expect(again).toEqual(first);
    });

    it('says the same whatever is wrong', async () => {
      const { person, viewer } = await givenCandidate(service, session, centre.member);
      const wrongs = [
        { sessionNumber: '0000000' },
        { sessionNumber: 'é'.repeat(300) },
        { firstName: 'Autre' },
        { lastName: 'Autre' },
        { birthDate: '2009-06-24' },
      ];

      const answers = await Promise.all(wrongs.map((wrong) => enter({ ...person, ...wrong }, viewer)));

      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0].__typename).toBe('CandidateNotFoundError');
      expect((await enter(person, session.invigilator)).__typename).toBe('CandidateNotFoundError');
    });

    it('links an enrolment to one account, and an account to one enrolment of the session', async () => {
      const [one, two] = [
        await givenCandidate(service, session, centre.member),
        await givenCandidate(service, session, centre.member),
      ];
      await enter(one.person, one.viewer);

      expect((await enter(one.person, two.viewer)).__typename).toBe('CandidateTakenError');
      expect((await enter(two.person, one.viewer)).__typename).toBe('CandidateTakenError');
    });

    it('links one of two simultaneous accounts', async () => {
      const { person } = await givenCandidate(service, session, centre.member);

      const answers = await Promise.all([enter(person, aUser()), enter(person, aUser())]);

      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        'CandidateTakenError',
        'EnterCertificationSessionSuccess',
      ]);
    });

    it('gives one of two enrolments to an account that enters both at once', async () => {
      const own = await givenSession(service, centre);
      const [one, two] = [
        await givenCandidate(service, own, centre.member),
        await givenCandidate(service, own, centre.member),
      ];
      const viewer = aUser();

      const answers = await Promise.all([enter(one.person, viewer), enter(two.person, viewer)]);

      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        'CandidateTakenError',
        'EnterCertificationSessionSuccess',
      ]);
    });

    it('refuses a profile that cannot be certified', async () => {
      const { person, viewer } = await givenCandidate(service, session, centre.member);
      service.assessment.notCertifiable.add(viewer.userId);

      expect((await enter(person, viewer)).__typename).toBe('CandidateNotCertifiableError');
      service.assessment.notCertifiable.clear();
      expect((await enter(person, viewer)).__typename).toBe('EnterCertificationSessionSuccess');
    });

    it('tells that the session is closed to those who fit, and to them only', async () => {
      const own = await givenSession(service, centre);
      const late = await givenCandidate(service, own, centre.member);
      const { id } = await givenStarted(service, own, centre.member);
      await finalise(service, own, centre.member, [id]);

      expect((await enter(late.person, late.viewer)).__typename).toBe('SessionClosedError');
      expect((await enter({ ...late.person, firstName: 'Autre' }, late.viewer)).__typename).toBe(
        'CandidateNotFoundError',
      );
    });
  });
});
