import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMachine, aUser } from '@pix/kit/testing';
import { RULES } from '../src/config';
import { scoreCertification } from '../src/usecases/score-certification';
import {
  ADMIN,
  deliberation,
  finalise,
  givenCentre,
  givenCertification,
  givenSession,
  givenStarted,
  JURY,
  type Service,
  type Session,
  type StartedCandidate,
  testEnded,
} from './certification';
import { anOpinion, aReport } from './doubles';

const SEEN = `query ($id: ID!) { certification(id: $id) {
  status reviewReasons result { rule pix reproducibilityRate } questions { rank outcome isNeutralised isExcused }
} }`;
const RESCORING = 'query ($id: ID!) { rescoring(id: $id) { differences { kind } } }';
const REASON = 'Vue avec le centre.';

describe('from the room to the jury', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  let session: Session;
  let candidate: StartedCandidate;
  beforeAll(async () => {
    // Nobody is drawn at random: the jury looks at what was reported only.
    service = await givenCertification({
      jury: { ...RULES.jury, usual: { ...RULES.jury.usual, samplePercentage: 0 } },
    });
    centre = await givenCentre(service);
  });
  beforeEach(async () => {
    session = await givenSession(service, centre);
    candidate = await givenStarted(service, session, centre.member);
    service.assessment.report = aReport();
    service.assessment.opinion = anOpinion();
    service.assessment.leftOut.length = 0;
    service.assessment.excused.length = 0;
    service.campaigns.staff.clear();
  });
  afterAll(() => service.close());

  const wrongAt = (rank: number, changes: object = { outcome: 'WRONG' }) => {
    const whole = aReport();
    service.assessment.report = {
      ...whole,
      questions: whole.questions.map((one) => (one.rank === rank ? { ...one, ...changes } : one)),
    };
  };
  const report = (kind: string, given: object = { questionNumber: 2 }, candidateId = candidate.id) =>
    service.mutate('reportIncident', { candidateId, kind, ...given }, session.invigilator);
  const close = async () => {
    await finalise(service, session, centre.member);
    return service.handleOutbox({ times: 2 });
  };
  const seen = async () =>
    (await service.run(SEEN, { id: candidate.certificationId }, { as: JURY })).data.certification;
  const publish = (as = JURY) => service.mutate('publishSession', { sessionId: session.id }, as, 'session { status }');
  const superseded = () => service.count('superseded_results', `certification_id = '${candidate.certificationId}'`);
  const act = (name: string, rank: number) =>
    service.mutate(name, { certificationId: candidate.certificationId, rank, reason: REASON }, JURY);

  describe('what was scored before the finalisation', () => {
    it('is scored again with the consequences: opinion included, the result before kept as history', async () => {
      wrongAt(2);
      await report('WEBSITE_BLOCKED');
      await testEnded(service, candidate);
      expect((await seen()).result.reproducibilityRate).toBe(98);

      expect(await close()).toEqual(['score-certification', 'end-running-tests']);

      expect(await seen()).toMatchObject({ status: 'SCORED', reviewReasons: [], result: { reproducibilityRate: 100 } });
      expect(await superseded()).toBe(1);
      expect(service.assessment.leftOut).toEqual([[], ['challenge-0-1']]);
    });

    it('keeps no history of a score that stays the same', async () => {
      await report('NON_BLOCKING_TECHNICAL_ISSUE', { description: 'Bruit' });
      await testEnded(service, candidate);
      await close();

      expect(await seen()).toMatchObject({ status: 'SCORED', result: { reproducibilityRate: 100 } });
      expect(await superseded()).toBe(0);
    });

    it('is left alone when nothing was reported', async () => {
      await testEnded(service, candidate);

      expect(await close()).toEqual(['end-running-tests']);
    });

    it('cannot be published without its consequences', async () => {
      wrongAt(2);
      await report('WEBSITE_BLOCKED');
      await testEnded(service, candidate);
      await finalise(service, session, centre.member);

      expect((await publish()).__typename).toBe('SessionNotDecidedError');
      await service.handleOutbox();
      expect((await publish()).session.status).toBe('PUBLISHED');
    });
  });

  it('a score made while the centre finalises has its consequences', async () => {
    wrongAt(2);
    await report('WEBSITE_BLOCKED');
    const { assessmentId, certificationId, viewer } = candidate;
    await service.deliver('TestEnded.v1', {
      assessmentId,
      kind: 'CERTIFICATION',
      key: certificationId,
      userId: viewer.userId,
    });
    const context = service.app.contextFor({ viewer: { kind: 'anonymous' }, locale: 'fr', requestId: 'test' } as never);
    const scoring = scoreCertification(
      {
        ...context,
        assessment: {
          ...context.assessment,
          async certificationOpinion() {
            await finalise(service, session, centre.member);
            return anOpinion();
          },
        },
      },
      { certificationId },
    );

    await expect(scoring).rejects.toThrow('meanwhile');
    await service.handleOutbox();
    expect((await seen()).result.reproducibilityRate).toBe(100);
  });

  it('an excused answer counts as right for the rule and for the opinion, and a rescoring finds no difference', async () => {
    wrongAt(2, { outcome: 'FOCUSED_OUT', isFocused: true });
    await report('UNINTENTIONAL_FOCUS_OUT');
    await testEnded(service, candidate);
    await close();

    expect((await seen()).questions[1]).toEqual({
      rank: 2,
      outcome: 'FOCUSED_OUT',
      isNeutralised: false,
      isExcused: true,
    });
    expect((await seen()).result.reproducibilityRate).toBe(100);
    expect(service.assessment.excused.at(-1)).toEqual(['challenge-0-1']);
    const auditor = aMachine('auditor', 'certification:rescore');
    const { rescoring } = await service.mutate(
      'rescoreSession',
      { sessionId: session.id, dryRun: true },
      auditor,
      'rescoring { id }',
    );
    await service.handleOutbox();
    const { data } = await service.run(RESCORING, { id: rescoring.id }, { as: auditor });
    expect(data.rescoring.differences).toEqual([]);
  });

  describe('the jury', () => {
    it.each([
      [['FRAUD'], ['FRAUD_REPORTED']],
      [['NAME_OR_BIRTHDATE'], ['INCIDENTS']],
      [
        ['SIGNATURE_ISSUE', 'FRAUD'],
        ['FRAUD_REPORTED', 'INCIDENTS'],
      ],
      [['NON_BLOCKING_CANDIDATE_ISSUE', 'NON_BLOCKING_TECHNICAL_ISSUE'], []],
      [['NON_BLOCKING_CANDIDATE_ISSUE', 'NON_BLOCKING_TECHNICAL_ISSUE', 'NON_BLOCKING_CANDIDATE_ISSUE'], ['INCIDENTS']],
    ])('looks at who is reported for %j: %j', async (kinds, reasons) => {
      for (const kind of kinds) await report(kind, { description: 'Vu.' });
      await testEnded(service, candidate);
      await close();

      const told = await seen();
      expect([...told.reviewReasons].sort()).toEqual(reasons);
      expect((await publish()).__typename).toBe(
        reasons.length > 0 ? 'SessionNotDecidedError' : 'PublishSessionSuccess',
      );
    });

    it('looks at who is reported and ends after the finalisation, too', async () => {
      await report('FRAUD', { description: 'Téléphone' });
      await finalise(service, session, centre.member, [candidate.id]);
      await testEnded(service, candidate);

      expect((await seen()).reviewReasons).toEqual(['FRAUD_REPORTED']);
    });

    it('has the last word: a question it puts back is not taken out again', async () => {
      wrongAt(2);
      await report('WEBSITE_BLOCKED');
      await testEnded(service, candidate);
      await close();
      expect((await seen()).result.reproducibilityRate).toBe(100);

      await act('restoreQuestion', 2);
      await service.handleOutbox({ times: 2 });

      expect(await seen()).toMatchObject({ result: { reproducibilityRate: 98 }, reviewReasons: ['JURY'] });
      expect(await superseded()).toBe(2);
    });

    it('works on a session that one of its members has taken up as on any other', async () => {
      await testEnded(service, candidate);
      await close();
      const taken = await service.mutate('takeUpSession', { sessionId: session.id }, JURY, 'session { status }');
      expect(taken.session.status).toBe('IN_PROCESS');

      expect((await act('neutraliseQuestion', 1)).__typename).toBe('NeutraliseQuestionSuccess');
      expect((await act('neutraliseQuestion', 2)).__typename).toBe('NeutraliseQuestionSuccess');
      await service.handleOutbox();
      const decided = await service.mutate('deliberate', deliberation(candidate.certificationId), JURY, 'isEffective');
      expect(decided.isEffective).toBe(true);
      const { sessions } = await service.mutate(
        'publishSessions',
        { sessionIds: [session.id] },
        JURY,
        'sessions { session { status } refusal }',
      );
      expect(sessions).toEqual([{ session: { status: 'PUBLISHED' }, refusal: null }]);
    });

    it('does not take up the session of its own pupils', async () => {
      await testEnded(service, candidate);
      await close();
      const [colleague, teacher, invited] = [0, 1, 2].map(() => aUser(undefined, ['JURY']));
      if (!colleague || !teacher || !invited) throw new Error('three people');
      await service.mutate('addCentreMember', { centreId: centre.id, userId: colleague.userId, admin: false }, ADMIN);
      service.campaigns.staff.set('0750001A', new Set([teacher.userId]));

      for (const as of [colleague, teacher])
        expect((await service.mutate('takeUpSession', { sessionId: session.id }, as)).__typename).toBe(
          'OwnPupilsError',
        );
      expect((await service.mutate('takeUpSession', { sessionId: session.id }, invited)).__typename).toBe(
        'TakeUpSessionSuccess',
      );
    });
  });

  it('a test broken off for a technical reason and scored already is scored again without what was not asked', async () => {
    const whole = aReport();
    service.assessment.report = {
      ...whole,
      state: 'ENDED',
      questions: whole.questions.map((one) => ({ ...one, outcome: one.rank % 3 === 1 ? ('CORRECT' as const) : null })),
    };
    await service.mutate('endCertificationTest', { candidateId: candidate.id }, session.invigilator);
    await testEnded(service, candidate);
    expect((await seen()).result.reproducibilityRate).toBe(33);

    await service.mutate(
      'finaliseSession',
      { sessionId: session.id, unfinished: [{ candidateId: candidate.id, abortReason: 'TECHNICAL' }] },
      centre.member,
    );
    await service.handleOutbox();

    expect((await seen()).result.reproducibilityRate).toBe(100);
  });
});
