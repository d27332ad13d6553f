import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import { RULES } from '../src/config';
import { ADMIN, givenCertification, givenScored, JURY, type Service } from './certification';
import { anOpinion, aReport, CLAIMS } from './doubles';

const SEEN = `query ($id: ID!) { certification(id: $id) {
  result { rule pix competences { level } } reviewReasons
  secondOpinion { version inconsistency isFlagged competences { competence { id } level pix confidence } }
  questions { rank outcome isNeutralised challengeId competence { id } }
} }`;
const SET = { fromDay: '2026-11-23', scoring: 'BAYES', samplePercentage: 0, needsTwoPeople: false };
const EXAMINATION_RULES = '{ examinationRules { fromDay scoring samplePercentage needsTwoPeople } }';

describe('the second opinion', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification({ jury: RULES.jury });
  });
  beforeEach(() => {
    service.assessment.report = aReport();
    service.assessment.opinion = anOpinion();
  });
  afterAll(() => service.close());

  const scored = async () => {
    const scene = await givenScored(service);
    const id = scene.candidates[0]?.certificationId ?? '';
    const seen = async (as = JURY as Parameters<Service['mutate']>[2]) =>
      (await service.run(SEEN, { id }, { as })).data.certification;
    return { ...scene, id, seen };
  };

  it('is kept beside the official result, for the jury alone', async () => {
    service.assessment.opinion = anOpinion({ inconsistency: 0.9876, isFlagged: true });
    const { seen, candidates } = await scored();

    const told = await seen();
    expect(told.secondOpinion).toMatchObject({
      version: 'opinion.v1/bayes.v1',
      inconsistency: 0.9876,
      isFlagged: true,
    });
    expect(told.secondOpinion.competences[1]).toEqual({
      competence: { id: '1.2' },
      level: 2,
      pix: 16,
      confidence: 0.75,
    });
    expect(told.questions).toHaveLength(48);
    expect(told.result.rule).toBe('v2/1');
    expect(told.reviewReasons).toContain('INCONSISTENT');
    expect(await seen(candidates[0]?.viewer)).toMatchObject({
      secondOpinion: null,
      reviewReasons: [],
      questions: [],
      result: null,
    });
  });

  it('may be missing: the official rule does not need it', async () => {
    service.assessment.opinion = null;
    const { seen } = await scored();

    expect(await seen()).toMatchObject({ secondOpinion: null, result: { rule: 'v2/1', pix: 368 } });
  });

  describe('setExaminationRules', () => {
    const set = (input: object, as: Parameters<Service['mutate']>[2] = ADMIN) =>
      service.mutate('setExaminationRules', { ...SET, ...input }, as, 'rules { fromDay scoring }');

    it('is for platform administrators', async () => {
      for (const as of [JURY, aUser()]) expect((await set({}, as)).__typename).toBe('NotAllowedError');
      expect(await service.count('examination_rules')).toBe(0);
    });

    it('refuses days that have begun and shares that are none', async () => {
      for (const input of [
        { fromDay: '2026-11-22' },
        { fromDay: '2026-02-01' },
        { samplePercentage: 101 },
        { samplePercentage: -1 },
      ])
        expect((await set(input)).__typename).toBe('InvalidInputError');
    });

    it('makes the engine official for tests that start from that day on, and for no other', async () => {
      service.assessment.opinion = anOpinion({
        competences: CLAIMS.map((claim) => ({ ...claim, level: 1, pix: 9, confidence: 0.5 })),
      });
      expect((await set({})).rules).toEqual({ fromDay: '2026-11-23', scoring: 'BAYES' });
      expect((await set({})).__typename).toBe('InvalidInputError');
      const before = await scored();
      service.clock.set('2026-11-22T23:30:00.000Z'); // The 23rd, in Paris.
      const after = await scored();

      expect((await before.seen()).result).toMatchObject({ rule: 'v2/1', pix: 368 });
      expect((await after.seen()).result).toMatchObject({ rule: 'bayes/1', pix: 4 * 8 + 12 * 9 });
      service.clock.set('2026-11-22T08:00:00.000Z');
    });

    it('is read by the jury, newest first, and by nobody else', async () => {
      await set({ fromDay: '2027-01-01', scoring: 'REPRODUCIBILITY', needsTwoPeople: true });
      const read = async (as: Parameters<Service['mutate']>[2]) =>
        (await service.run(EXAMINATION_RULES, {}, { as })).data.examinationRules;

      expect((await read(JURY)).map(({ fromDay }: { fromDay: string }) => fromDay)).toEqual([
        '2027-01-01',
        '2026-11-23',
      ]);
      expect(await read(aUser())).toEqual([]);
    });
  });
});
