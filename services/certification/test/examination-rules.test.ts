import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import { EndRulesWithTheirWindow1790600000000 } from '../src/database/migrations/1790600000000-end-rules-with-their-window';
import type { CentreKind } from '../src/domain/centre';
import {
  ADMIN,
  givenCentre,
  givenCertification,
  givenPublished,
  givenScored,
  JURY,
  type Service,
} from './certification';
import { anOpinion, aReport, CLAIMS } from './doubles';

type As = Parameters<Service['mutate']>[2];

const RESULT = 'query ($id: ID!) { certification(id: $id) { result { rule pix } } }';
const RULES = '{ examinationRules { kind fromDay scoring } }';
const DAYS = '{ examinationRules { kind fromDay toDay } }';
const RESCORING =
  'query ($id: ID!) { rescoring(id: $id) { state totalCount isDryRun differences { certificationId kind } } }';
const AUDITOR = aMachine('auditeur', 'certification:rescore');
const BY_ENGINE = { rule: 'bayes/1', pix: 4 * 8 + 12 * 9 };
const BY_RATE = { rule: 'v2/1', pix: 368 };

describe('rules of one kind of centre', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification();
  });
  beforeEach(async () => {
    service.clock.set('2026-11-22T08:00:00.000Z');
    service.assessment.report = aReport();
    service.assessment.opinion = anOpinion({
      competences: CLAIMS.map((claim) => ({ ...claim, level: 1, pix: 9, confidence: 0.5 })),
    });
    await service.app.dataSource.query('DELETE FROM examination_rules');
  });
  afterAll(() => service.close());

  const set = (input: object, as: As = ADMIN) =>
    service.mutate(
      'setExaminationRules',
      { fromDay: '2026-11-23', scoring: 'BAYES', samplePercentage: 100, needsTwoPeople: false, ...input },
      as,
      'rules { kind fromDay scoring }',
    );
  const scored = async (kind?: CentreKind) => {
    const { session, candidates } = await givenScored(service, 1, kind);
    const id = candidates[0]?.certificationId ?? '';
    const result = async () => (await service.run(RESULT, { id }, { as: JURY })).data.certification.result;
    return { id, session, result };
  };
  const scoredAgain = async (sessionId: string) => {
    const input = { sessionId, dryRun: true };
    const { rescoring } = await service.mutate('rescoreSession', input, AUDITOR, 'rescoring { id }');
    await service.handleOutbox();
    return (await service.run(RESCORING, { id: rescoring.id }, { as: AUDITOR })).data.rescoring;
  };
  const isDecided = async (certificationId: string) => {
    const input = { certificationId, decision: 'REJECT', reason: 'Identité usurpée.' };
    return (await service.mutate('deliberate', input, JURY, 'isEffective')).isEffective;
  };

  describe('in its national window', () => {
    beforeEach(async () => {
      await windows(['2026-11-23', '2027-03-04']);
    });
    afterAll(() => windows());

    const windows = (...days: [string, string][]) => {
      const given = days.map(([opensOn, closesOn]) => ({ opensOn, closesOn }));
      return service.mutate('setCertificationWindows', { kind: 'LYCEE', windows: given }, ADMIN);
    };
    const days = async () => (await service.run(DAYS, {}, { as: JURY })).data.examinationRules;

    it('make the engine official there, and leave the others of the same day as they were', async () => {
      expect((await set({ kind: 'LYCEE' })).rules).toEqual({ kind: 'LYCEE', fromDay: '2026-11-23', scoring: 'BAYES' });
      service.clock.set('2026-11-23T08:00:00.000Z');

      const [lycee, university, unknown] = [await scored('LYCEE'), await scored('SUP'), await scored()];

      expect(await lycee.result()).toEqual(BY_ENGINE);
      expect(await university.result()).toEqual(BY_RATE);
      expect(await unknown.result()).toEqual(BY_RATE);
    });

    it('give the same score when it is made again, after later rules too', async () => {
      await set({ kind: 'LYCEE' });
      service.clock.set('2026-11-23T08:00:00.000Z');
      const [lycee, university] = [await scored('LYCEE'), await scored('SUP')];
      await set({ kind: 'LYCEE', fromDay: '2026-11-24', scoring: 'REPRODUCIBILITY' });
      await set({ fromDay: '2026-11-24' });
      service.clock.set('2026-11-24T08:00:00.000Z');

      for (const { session } of [lycee, university])
        expect(await scoredAgain(session.id)).toEqual({
          state: 'DONE',
          totalCount: 1,
          isDryRun: true,
          differences: [],
        });
      expect(await (await scored('LYCEE')).result()).toEqual(BY_RATE);
      expect(await (await scored('SUP')).result()).toEqual(BY_ENGINE);
      expect(await lycee.result()).toEqual(BY_ENGINE);
      expect(await university.result()).toEqual(BY_RATE);
    });

    it('end with it: the next window begins with the usual ones', async () => {
      await windows(['2026-11-23', '2027-03-04'], ['2027-11-29', '2028-03-03']);
      await set({ kind: 'LYCEE' });
      expect(await days()).toEqual([{ kind: 'LYCEE', fromDay: '2026-11-23', toDay: '2027-03-04' }]);

      service.clock.set('2027-03-04T20:00:00.000Z');
      const last = await scored('LYCEE');
      service.clock.set('2027-11-29T08:00:00.000Z');
      const nextYear = await scored('LYCEE');

      expect(await last.result()).toEqual(BY_ENGINE);
      expect(await nextYear.result()).toEqual(BY_RATE);
      expect((await scoredAgain(last.session.id)).differences).toEqual([]);
    });

    it('follow its last day, and what is set in it ends with it too', async () => {
      await set({ kind: 'LYCEE' });
      await set({ kind: 'SUP' });
      await windows(['2026-11-23', '2027-03-18']);
      await set({ kind: 'LYCEE', fromDay: '2026-12-01', samplePercentage: 10 });

      expect(await days()).toEqual([
        { kind: 'LYCEE', fromDay: '2026-12-01', toDay: '2027-03-18' },
        { kind: 'LYCEE', fromDay: '2026-11-23', toDay: '2027-03-18' },
        { kind: 'SUP', fromDay: '2026-11-23', toDay: null },
      ]);
      service.clock.set('2027-03-18T08:00:00.000Z');
      expect(await (await scored('LYCEE')).result()).toEqual(BY_ENGINE);
    });

    it('set when none could end, end with it too', async () => {
      await windows(['2025-12-01', '2026-03-06'], ['2026-11-23', '2027-03-04']);
      for (const input of [{ kind: 'LYCEE' }, { kind: 'SUP' }, {}]) await set(input);
      const runner = service.app.dataSource.createQueryRunner();
      await new EndRulesWithTheirWindow1790600000000().down(runner);
      await new EndRulesWithTheirWindow1790600000000().up(runner);
      await runner.release();

      expect(await days()).toEqual([
        { kind: null, fromDay: '2026-11-23', toDay: null },
        { kind: 'LYCEE', fromDay: '2026-11-23', toDay: '2027-03-04' },
        { kind: 'SUP', fromDay: '2026-11-23', toDay: null },
      ]);
    });

    it('keep the days that have begun, whatever becomes of the window', async () => {
      await set({ kind: 'LYCEE' });
      service.clock.set('2026-12-01T08:00:00.000Z');
      const { id } = await scored('LYCEE');
      await windows(['2026-11-23', '2026-11-25']);

      expect(await days()).toEqual([{ kind: 'LYCEE', fromDay: '2026-11-23', toDay: '2026-12-01' }]);
      await windows(['2027-11-29', '2028-03-03']);
      expect((await days())[0].toDay).toBe('2026-12-01');
      expect(await isDecided(id)).toBe(true);
    });
  });

  it('win over those of every kind that began later, for scores, decisions and revocations', async () => {
    await set({ kind: 'SUP', scoring: 'REPRODUCIBILITY', needsTwoPeople: true });
    await set({ fromDay: '2026-11-24', scoring: 'BAYES', needsTwoPeople: false });
    service.clock.set('2026-11-25T08:00:00.000Z');

    const [university, college] = [await scored('SUP'), await scored('COLLEGE')];
    const { candidates } = await givenPublished(service, 1, 'SUP');
    const [certificate] = await service.app.dataSource.query<[{ id: string }]>(
      'SELECT id FROM certificates WHERE certification_id = ?',
      [candidates[0]?.certificationId],
    );
    const revocation = { certificateId: certificate.id, reason: 'Usurpation constatée.' };

    expect(await university.result()).toEqual(BY_RATE);
    expect(await college.result()).toEqual(BY_ENGINE);
    expect(await isDecided(university.id)).toBe(false);
    expect(await isDecided(college.id)).toBe(true);
    expect((await service.mutate('revokeCertificate', revocation, JURY, 'isEffective')).isEffective).toBe(false);
  });

  it('begin once a day for each kind, and for every kind beside them', async () => {
    const twice = await Promise.all([set({ kind: 'LYCEE' }), set({ kind: 'LYCEE', scoring: 'REPRODUCIBILITY' })]);

    expect(twice.map(({ __typename }) => __typename).sort()).toEqual([
      'InvalidInputError',
      'SetExaminationRulesSuccess',
    ]);
    expect((await set({ kind: 'PRO' })).rules.kind).toBe('PRO');
    expect((await set({ kind: null })).rules.kind).toBeNull();
    expect((await set({})).__typename).toBe('InvalidInputError');
    expect(await service.count('examination_rules')).toBe(3);
  });

  it('are of a kind there is, and begin tomorrow or later', async () => {
    for (const kind of ['SCO', '', 'lycee']) await expect(set({ kind })).rejects.toThrow('BAD_USER_INPUT');
    for (const input of [{ fromDay: '2026-11-22' }, { fromDay: '2026-02-01' }, { samplePercentage: 101 }])
      expect((await set({ kind: 'LYCEE', ...input })).__typename).toBe('InvalidInputError');
    expect(await service.count('examination_rules')).toBe(0);
  });

  it('are set by platform administrators alone', async () => {
    const { id, member } = await givenCentre(service, 'Lycée', 'LYCEE');

    for (const as of [member, JURY, aUser(), aGuest('invigilator', id)])
      expect((await set({ kind: 'LYCEE' }, as)).__typename).toBe('NotAllowedError');
    await expect(set({ kind: 'LYCEE' }, AUDITOR)).rejects.toThrow('UNAUTHENTICATED');
    expect(await service.count('examination_rules')).toBe(0);
  });

  it('are read with their kind in one statement, newest first', async () => {
    for (const input of [{ kind: 'LYCEE' }, {}, { fromDay: '2026-11-24', kind: 'SUP' }]) await set(input);

    const { data, statements } = await service.run(RULES, {}, { as: JURY });

    expect(data.examinationRules).toEqual([
      { kind: 'SUP', fromDay: '2026-11-24', scoring: 'BAYES' },
      { kind: null, fromDay: '2026-11-23', scoring: 'BAYES' },
      { kind: 'LYCEE', fromDay: '2026-11-23', scoring: 'BAYES' },
    ]);
    expect(statements).toBe(1);
  });
});
