import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aUser } from '@pix/kit/testing';
import type { Pupil } from '../src/domain/pupil';
import {
  ADMIN,
  givenCandidate,
  givenCertification,
  givenSession,
  givenStarted,
  type Service,
  type Session,
} from './certification';
import { aPupil } from './doubles';

describe('a lycée', () => {
  let service: Service;
  let centre: { id: string; member: Viewer };
  let session: Session;
  beforeAll(async () => {
    service = await givenCertification();
    const member = aUser();
    const { centre: made } = await service.mutate(
      'createCertificationCentre',
      { name: 'Lycée', uai: '0750001A', kind: 'LYCEE' },
      ADMIN,
      'centre { id }',
    );
    await service.mutate('addCentreMember', { centreId: made.id, userId: member.userId, admin: true }, ADMIN);
    centre = { id: made.id, member };
  });
  beforeEach(async () => {
    service.campaigns.pupils.clear();
    session = await givenSession(service, centre);
  });
  afterAll(() => service.close());

  const windows = (...given: [string, string][]) =>
    service.mutate(
      'setCertificationWindows',
      { kind: 'LYCEE', windows: given.map(([opensOn, closesOn]) => ({ opensOn, closesOn })) },
      ADMIN,
    );

  describe('outside its national window', () => {
    it('lets nobody enter or start, and those who have started go on', async () => {
      await windows();
      const running = await givenStarted(service, session, centre.member);
      const own = await givenSession(service, centre);
      const [late, entered] = [
        await givenCandidate(service, own, centre.member),
        await givenCandidate(service, own, centre.member),
      ];
      await service.mutate('enterCertificationSession', entered.person, entered.viewer);
      await service.mutate('confirmPresence', { candidateId: entered.id }, own.invigilator);
      const start = (candidate: { id: string; viewer: Viewer }, { accessCode }: Session) =>
        service.mutate('startCertification', { candidateId: candidate.id, accessCode }, candidate.viewer);

      await windows(['2026-11-29', '2027-03-04']);

      expect((await service.mutate('enterCertificationSession', late.person, late.viewer)).__typename).toBe(
        'OutsideWindowError',
      );
      expect((await start(entered, own)).__typename).toBe('OutsideWindowError');
      expect((await start(running, session)).__typename).toBe('StartCertificationSuccess');

      await windows(['2026-11-22', '2026-11-22'], ['2026-11-29', '2027-03-04']);
      expect((await start(entered, own)).__typename).toBe('StartCertificationSuccess');
    });

    it('tells whoever asks when it is open', async () => {
      await windows(['2026-11-29', '2027-03-04']);
      const { data } = await service.run('{ certificationWindows { kind opensOn closesOn } }', {}, { as: aUser() });

      expect(data.certificationWindows).toEqual([{ kind: 'LYCEE', opensOn: '2026-11-29', closesOn: '2027-03-04' }]);
      await windows();
    });
  });

  describe('enrols from its roster', () => {
    const pupil = (at: number, changes: Partial<Pupil> = {}) =>
      aPupil({
        lastName: `Durand ${'abcdefghijklmnopqrstuvwxyz'[at]}`,
        division: 'T1',
        birthCity: 'Lyon',
        birthCityCode: '69123',
        ...changes,
      });
    const inRoster = (...pupils: Pupil[]) => service.campaigns.pupils.set('0750001A', pupils);
    const enrol = (changes: object = {}, as: Viewer = centre.member) =>
      service.mutate(
        'enrolLearners',
        { sessionId: session.id, division: 'T1', ...changes },
        as,
        'candidates { lastName birthPlace details { division birthInseeCode } }',
      );

    it('a class, once', async () => {
      inRoster(pupil(0), pupil(1), pupil(2, { division: 'T2' }));

      await Promise.all([enrol(), enrol()]);
      const { candidates } = await enrol();

      expect(candidates).toEqual([
        { lastName: 'Durand a', birthPlace: 'Lyon', details: { division: 'T1', birthInseeCode: '69123' } },
        { lastName: 'Durand b', birthPlace: 'Lyon', details: { division: 'T1', birthInseeCode: '69123' } },
      ]);
    });

    it('those ticked', async () => {
      inRoster(pupil(0), pupil(1));

      expect(
        (await enrol({ learnerIds: [service.campaigns.pupils.get('0750001A')?.[1]?.learnerId] })).candidates,
      ).toMatchObject([{ lastName: 'Durand b' }]);
    });

    it('nobody where there is no such class, and no class that does not fit', async () => {
      expect((await enrol()).__typename).toBe('NoRosterError');
      inRoster(...Array.from({ length: 21 }, (_, at) => pupil(at)));
      expect((await enrol()).__typename).toBe('SessionFullError');
      expect(await service.count('candidates', `session_id = '${session.id}'`)).toBe(0);
    });

    it('only until a candidate has started, by members only', async () => {
      inRoster(pupil(0));
      for (const as of [aUser(), ADMIN, session.invigilator])
        expect((await enrol({}, as)).__typename).toBe('SessionNotFoundError');
      await givenStarted(service, session, centre.member);
      expect((await enrol()).__typename).toBe('SessionStartedError');
    });

    it('and knows each by the account the school linked', async () => {
      const viewer = aUser();
      inRoster(pupil(0, { userId: viewer.userId }));
      await enrol();
      const person = { sessionNumber: session.number, firstName: 'LEA', lastName: 'durand A', birthDate: '2009-01-01' };

      expect((await service.mutate('enterCertificationSession', person, aUser())).__typename).toBe('WrongAccountError');
      expect((await service.mutate('enterCertificationSession', person, viewer)).__typename).toBe(
        'EnterCertificationSessionSuccess',
      );
    });
  });

  it('says of a candidate what the register of skills asks, checked', async () => {
    const add = (changes: object) =>
      service.mutate(
        'addCandidate',
        { sessionId: session.id, firstName: 'Ada', lastName: 'Byron', birthDate: '2009-01-01', ...changes },
        centre.member,
        'candidate { birthPlace details { sex birthCountry isAdjusted } }',
      );
    const paths = async (changes: object) => (await add(changes)).fields.map(({ path }: { path: string }) => path);

    expect(await paths({})).toEqual(['birthPlace']);
    expect(await paths({ birthCountry: 'France', birthPostalCode: '69003' })).toEqual(['birthCity']);
    expect(await paths({ birthCountry: 'Italie', birthInseeCode: '75115' })).toEqual(['birthInseeCode', 'birthCity']);
    expect(await paths({ birthPlace: 'Lyon', email: 'x' })).toEqual(['email']);
    expect(await paths({ birthCountry: 'France', birthPostalCode: '69003', birthCity: 'Nice' })).toEqual(['birthCity']);
    expect(await paths({ birthPlace: '北京', firstName: '小明', lastName: 'अनिल' })).toEqual([
      'firstName',
      'lastName',
      'birthPlace',
    ]);
    const { candidate } = await add({ birthCountry: 'Royaume-Uni', birthCity: 'Londres', sex: 'F', adjusted: true });
    expect(candidate).toEqual({
      birthPlace: 'Londres (Royaume-Uni)',
      details: { sex: 'F', birthCountry: 'Royaume-Uni', isAdjusted: true },
    });
  });

  it('has the needs of a candidate adjusted for at the start', async () => {
    const viewer = aUser();
    const person = { firstName: 'Ida', lastName: 'Byron', birthDate: '2009-01-01' };
    const { candidate } = await service.mutate(
      'addCandidate',
      { sessionId: session.id, birthPlace: 'Lyon', adjusted: true, ...person },
      centre.member,
      'candidate { id }',
    );
    await service.mutate('enterCertificationSession', { sessionNumber: session.number, ...person }, viewer);
    await service.mutate('confirmPresence', { candidateId: candidate.id }, session.invigilator);
    const { certification } = await service.mutate(
      'startCertification',
      { candidateId: candidate.id, accessCode: session.accessCode },
      viewer,
      'certification { id }',
    );

    expect(service.assessment.tests.get(certification.id)?.adjusted).toBe(true);
  });
});
