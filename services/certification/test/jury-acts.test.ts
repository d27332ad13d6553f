import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aUser } from '@pix/kit/testing';
import { RULES } from '../src/config';
import {
  ADMIN,
  deliberation,
  givenCentre,
  givenCertification,
  givenScored,
  givenSession,
  givenStarted,
  JURY,
  type Service,
  testEnded,
} from './certification';
import { anOpinion, aReport } from './doubles';

type As = Parameters<Service['mutate']>[2];

const SEEN = `query ($id: ID!) { certification(id: $id) {
  status reviewReasons commentForCandidate result { pix reproducibilityRate } questions { rank isNeutralised }
  candidate { firstName lastName birthDate birthPlace }
  juryActs { juryUserId decision reason isEffective rank audience fields } certificate { id }
} }`;
const QUEUE = `query ($reasons: [ReviewReason!]) { certificationsToDeliberate(reasons: $reasons) { totalCount nodes { id reviewReasons } } }`;
const REASON = 'Vidéo du sujet indisponible.';
const IDENTITY = { firstName: 'Inès', lastName: 'Martin', birthDate: '2009-06-23', birthPlace: 'Lyon', reason: REASON };

const OPERATIONS: readonly [string, object][] = [
  ['deliberate', { decision: 'ACCEPT', reason: REASON }],
  ['neutraliseQuestion', { rank: 1, reason: REASON }],
  ['restoreQuestion', { rank: 1, reason: REASON }],
  ['commentCertification', { audience: 'CENTRE', text: REASON }],
  ['correctCandidateIdentity', IDENTITY],
];

describe('acts of the jury', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification();
  });
  beforeEach(() => {
    service.assessment.report = aReport();
    service.assessment.opinion = anOpinion();
    service.assessment.leftOut.length = 0;
    service.campaigns.staff.clear();
  });
  afterAll(() => service.close());

  const scene = async (candidateCount = 1) => {
    const given = await givenScored(service, candidateCount);
    const id = given.candidates[0]?.certificationId ?? '';
    const seen = async (as: As = JURY) => (await service.run(SEEN, { id }, { as })).data.certification;
    const decide = (decision: string, as: As = JURY) =>
      service.mutate('deliberate', deliberation(id, decision), as, 'isEffective certification { status }');
    const neutralise = (rank: number, name = 'neutraliseQuestion') =>
      service.mutate(name, { certificationId: id, rank, reason: REASON }, JURY, 'certification { status }');
    return { ...given, id, seen, decide, neutralise };
  };

  describe.each(OPERATIONS)('%s', (name, input) => {
    const act = (certificationId: string, as: As) => service.mutate(name, { ...input, certificationId }, as);

    it('is for the jury: the centre is refused, nobody else learns that there is anything', async () => {
      const { id, centre, session, candidates } = await scene();
      const before = await service.count('jury_acts');

      expect((await act(id, centre.member)).__typename).toBe('NotAllowedError');
      for (const as of [candidates[0]?.viewer, session.invigilator, aUser()])
        expect((await act(id, as)).__typename).toBe('CertificationNotFoundError');
      expect((await act(newId(), JURY)).__typename).toBe('CertificationNotFoundError');
      expect(await service.count('jury_acts')).toBe(before);
    });

    it('is refused to a juror of the centre, of its school, and to the candidate', async () => {
      const { id, centre } = await scene();
      const [colleague, teacher] = [aUser(undefined, ['JURY']), aUser(undefined, ['JURY', 'ADMIN'])];
      await service.mutate('addCentreMember', { centreId: centre.id, userId: colleague.userId, admin: false }, ADMIN);
      service.campaigns.staff.set('0750001A', new Set([teacher.userId]));
      const [row] = await service.app.dataSource.query('SELECT user_id FROM certifications WHERE id = ?', [id]);

      for (const as of [colleague, teacher, aUser(row.user_id, ['JURY'])])
        expect((await act(id, as)).__typename).toBe('OwnPupilsError');
    });
  });

  it('are refused to who worked for the centre when the session was open, not to who left before', async () => {
    const { id, centre } = await scene();
    const [former, before] = [aUser(undefined, ['JURY']), aUser(undefined, ['JURY'])];
    const comment = (as: As) =>
      service.mutate('commentCertification', { certificationId: id, audience: 'INTERNAL', text: 'x' }, as);
    for (const { userId } of [former, before]) {
      await service.mutate('addCentreMember', { centreId: centre.id, userId, admin: false }, ADMIN);
      await service.mutate('removeCentreMember', { centreId: centre.id, userId }, ADMIN);
    }
    await service.app.dataSource.query(
      'UPDATE former_centre_members SET left_at = left_at - INTERVAL 1 DAY WHERE user_id = ?',
      [before.userId],
    );

    expect((await comment(former)).__typename).toBe('OwnPupilsError');
    expect((await comment(before)).__typename).toBe('CommentCertificationSuccess');
  });

  it('are journalled in a table that the database does not let anybody change', async () => {
    const { decide } = await scene();
    await decide('ACCEPT');
    const { dataSource } = service.app;

    await expect(dataSource.query(`UPDATE jury_acts SET reason = 'autre'`)).rejects.toThrow('append-only');
    await expect(dataSource.query('DELETE FROM jury_acts')).rejects.toThrow('append-only');
  });

  describe('neutralising a question', () => {
    it('has it scored anew without it, the result before kept as history, and decided anew', async () => {
      service.assessment.report = aReport(2);
      const { id, seen, decide, neutralise } = await scene();
      await decide('ACCEPT');

      expect((await neutralise(3)).certification.status).toBe('ENDED');
      expect(await service.handleOutbox({ times: 2 })).toEqual(['score-certification']);

      const told = await seen();
      expect(told).toMatchObject({ status: 'SCORED', result: { reproducibilityRate: 68 } });
      expect(told.questions[2]).toEqual({ rank: 3, isNeutralised: true });
      expect(told.juryActs.at(-1)).toMatchObject({ decision: 'NEUTRALISE', rank: 3, reason: REASON });
      expect(service.assessment.leftOut.at(-1)).toEqual(['challenge-0-2']);
      expect(await service.count('superseded_results', `certification_id = '${id}'`)).toBe(1);
      expect(await service.count('certification_results', `certification_id = '${id}'`)).toBe(1);
    });

    it('and restoring it gives the result there was', async () => {
      service.assessment.report = aReport(2);
      const { seen, neutralise } = await scene();
      const before = (await seen()).result;
      await neutralise(3);
      await service.handleOutbox();
      await neutralise(3, 'restoreQuestion');
      await service.handleOutbox();

      expect((await seen()).result).toEqual(before);
    });

    it('may be done several times before the score is made', async () => {
      const { seen, neutralise } = await scene();
      for (const rank of [1, 2, 3]) expect((await neutralise(rank)).__typename).toBe('NeutraliseQuestionSuccess');
      await service.handleOutbox();

      expect(
        (await seen()).questions.filter(({ isNeutralised }: { isNeutralised: boolean }) => isNeutralised),
      ).toHaveLength(3);
    });

    it('needs a question, a score, and a session that is not published', async () => {
      const { id, session, seen, decide, neutralise } = await scene();
      expect((await neutralise(49)).__typename).toBe('QuestionNotFoundError');
      expect((await neutralise(0)).__typename).toBe('InvalidInputError');
      expect((await seen()).status).toBe('SCORED');
      await decide('ACCEPT');
      await service.mutate('publishSession', { sessionId: session.id }, JURY);

      expect((await neutralise(1)).__typename).toBe('SessionPublishedError');
      const centre = await givenCentre(service);
      const running = await givenStarted(service, await givenSession(service, centre), centre.member);
      const input = { certificationId: running.certificationId, rank: 1, reason: REASON };
      expect((await service.mutate('neutraliseQuestion', input, JURY)).__typename).toBe('CertificationNotScoredError');
      expect(await service.count('superseded_results', `certification_id = '${id}'`)).toBe(0);
    });

    it('keeps the session from being published before the new score', async () => {
      const { session, decide, neutralise } = await scene();
      await decide('ACCEPT');
      await neutralise(1);

      expect(await service.mutate('publishSession', { sessionId: session.id }, JURY)).toMatchObject({
        __typename: 'SessionNotDecidedError',
        waitingCount: 1,
      });
    });
  });

  it('comment to the candidate, who reads the last one once the session is published; others read none', async () => {
    const { id, session, candidates, seen, decide } = await scene();
    const comment = (audience: string, text: string) =>
      service.mutate('commentCertification', { certificationId: id, audience, text }, JURY);
    for (const [audience, text] of [
      ['CANDIDATE', 'Premier mot.'],
      ['CANDIDATE', 'Bravo.'],
      ['CENTRE', 'Au centre.'],
      ['INTERNAL', 'Entre nous.'],
    ] as const)
      await comment(audience, text);
    await decide('ACCEPT');

    expect((await seen(candidates[0]?.viewer)).commentForCandidate).toBeNull();
    await service.mutate('publishSession', { sessionId: session.id }, JURY);
    expect(await seen(candidates[0]?.viewer)).toMatchObject({ commentForCandidate: 'Bravo.', juryActs: [] });
    expect((await comment('CANDIDATE', ' ')).__typename).toBe('InvalidInputError');
  });

  it('correct an identity, and say which fields changed but not what they said', async () => {
    const { id, session, candidates, seen, decide } = await scene(2);
    const [, other] = candidates;
    const correct = (input: object) =>
      service.mutate('correctCandidateIdentity', { ...IDENTITY, certificationId: id, ...input }, JURY);

    expect((await correct({ birthPlace: 'Reims' })).__typename).toBe('CorrectCandidateIdentitySuccess');
    const told = await seen();
    expect(told.candidate).toEqual({
      firstName: 'Inès',
      lastName: 'Martin',
      birthDate: '2009-06-23',
      birthPlace: 'Reims',
    });
    expect(told.juryActs.at(-1)).toMatchObject({ decision: 'CORRECT_IDENTITY', fields: ['lastName', 'birthPlace'] });
    expect(JSON.stringify(told.juryActs)).not.toContain('Martin');

    expect((await correct({ lastName: other?.person.lastName })).__typename).toBe('CandidateDuplicateError');
    for (const wrong of [{ firstName: ' ' }, { lastName: '!!!' }, { birthDate: '1800-01-01' }, { reason: '' }])
      expect((await correct(wrong)).__typename).toBe('InvalidInputError');
    await decide('ACCEPT');
    await service.mutate('deliberate', deliberation(other?.certificationId ?? ''), JURY);
    await service.mutate('publishSession', { sessionId: session.id }, JURY);
    expect((await correct({})).__typename).toBe('SessionPublishedError');
  });

  it('reject for fraud, and take it back', async () => {
    const { seen, decide } = await scene();

    expect((await decide('REJECT_FOR_FRAUD')).certification.status).toBe('REJECTED');
    expect((await decide('WITHDRAW')).certification.status).toBe('SCORED');
    expect((await seen()).reviewReasons).toContain('JURY');
    expect((await decide('ACCEPT')).certification.status).toBe('ACCEPTED');
  });

  describe('where two people are needed', () => {
    const second = aUser(undefined, ['JURY']);
    beforeAll(async () => {
      await service.mutate(
        'setExaminationRules',
        { fromDay: '2026-12-01', scoring: 'REPRODUCIBILITY', samplePercentage: 100, needsTwoPeople: true },
        ADMIN,
      );
      service.clock.set('2026-12-02T08:00:00.000Z');
    });
    afterAll(() => service.clock.set('2026-11-22T08:00:00.000Z'));

    it.each(['REJECT', 'REJECT_FOR_FRAUD', 'CANCEL'])('%s waits for a second member', async (decision) => {
      const { session, seen, decide } = await scene();

      expect(await decide(decision)).toMatchObject({ isEffective: false, certification: { status: 'SCORED' } });
      expect(await decide(decision)).toMatchObject({ isEffective: false });
      expect((await service.mutate('publishSession', { sessionId: session.id }, JURY)).__typename).toBe(
        'SessionNotDecidedError',
      );
      expect((await decide(decision, second)).isEffective).toBe(true);
      expect((await seen()).juryActs.map(({ isEffective }: { isEffective: boolean }) => isEffective)).toEqual([
        false,
        false,
        true,
      ]);
    });

    it('two at once make one decision', async () => {
      const { seen, decide } = await scene();

      const both = await Promise.all([decide('CANCEL'), decide('CANCEL', second)]);

      expect(both.map(({ isEffective }) => isEffective).toSorted()).toEqual([false, true]);
      expect((await seen()).status).toBe('CANCELLED');
    });

    it('accepting takes one, and begins anew what waited', async () => {
      const { decide } = await scene();
      await decide('CANCEL');

      expect(await decide('ACCEPT', second)).toMatchObject({
        isEffective: true,
        certification: { status: 'ACCEPTED' },
      });
      expect(await decide('CANCEL', second)).toMatchObject({ isEffective: false, certification: { status: 'SCORED' } });
    });
  });
});

describe('what the jury does not look at', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification({
      jury: { ...RULES.jury, usual: { ...RULES.jury.usual, samplePercentage: 0 } },
    });
  });
  beforeEach(() => {
    service.assessment.report = aReport();
    service.assessment.opinion = anOpinion();
  });
  afterAll(() => service.close());

  const queue = async (reasons?: string[], as: As = JURY) =>
    (await service.run(QUEUE, { reasons }, { as })).data.certificationsToDeliberate;

  it('is decided by the rule at publication, which the journal says', async () => {
    const { session, candidates } = await givenScored(service, 2);
    expect((await queue()).totalCount).toBe(0);

    expect((await service.mutate('publishSession', { sessionId: session.id }, JURY)).__typename).toBe(
      'PublishSessionSuccess',
    );
    await service.handleOutbox();

    for (const { certificationId: id, viewer } of candidates) {
      const { data } = await service.run(SEEN, { id }, { as: JURY });
      expect(data.certification).toMatchObject({ status: 'ACCEPTED', certificate: { id: expect.any(String) } });
      expect(data.certification.juryActs).toMatchObject([{ juryUserId: 'rule:v2/1', decision: 'ACCEPT' }]);
      expect((await service.run(SEEN, { id }, { as: viewer })).data.certification.status).toBe('ACCEPTED');
    }
  });

  it('is what nothing flags: low rates, doubtful profiles, and what people asked for wait, by reason', async () => {
    service.assessment.report = aReport(1);
    const low = await givenScored(service);
    service.assessment.report = aReport();
    service.assessment.opinion = anOpinion({ isFlagged: true });
    const doubtful = await givenScored(service);
    service.assessment.opinion = anOpinion();
    const reported = await givenScored(service);
    const ids = [low, doubtful, reported].map(({ candidates }) => candidates[0]?.certificationId);
    const { reviews } = service.app.contextFor({ viewer: JURY, locale: 'fr', requestId: newId() });
    await reviews.add(ids[2] ?? '', ['FRAUD_REPORTED', 'INCIDENTS'], service.clock.now());
    await reviews.add(ids[2] ?? '', ['FRAUD_REPORTED'], service.clock.now());

    expect((await queue()).nodes).toEqual([
      { id: ids[0], reviewReasons: ['LOW_REPRODUCIBILITY'] },
      { id: ids[1], reviewReasons: ['INCONSISTENT'] },
      { id: ids[2], reviewReasons: ['FRAUD_REPORTED', 'INCIDENTS'] },
    ]);
    expect((await queue(['INCONSISTENT', 'INCIDENTS'])).nodes.map(({ id }: { id: string }) => id)).toEqual(
      ids.slice(1),
    );
    expect((await queue(['SAMPLED'])).totalCount).toBe(0);
    expect((await queue(['INCONSISTENT'], aUser())).totalCount).toBe(0);
    expect((await service.mutate('publishSession', { sessionId: low.session.id }, JURY)).waitingCount).toBe(1);
  });

  it('is not what is scored after publication: the jury decides on it then, and its certificate follows', async () => {
    const { centre, session, candidates } = await givenScored(service);
    const [candidate] = candidates as [(typeof candidates)[number]];
    await service.mutate('publishSession', { sessionId: session.id }, JURY);
    await service.handleOutbox();
    // The start of another candidate was lost half-way; assessment tells its end after all.
    const other = await givenStarted(service, await givenSession(service, centre), centre.member);
    await service.app.dataSource.query(`UPDATE certifications SET session_id = ?, status = 'STARTING' WHERE id = ?`, [
      session.id,
      other.certificationId,
    ]);
    await testEnded(service, other);
    const own = async () =>
      (await service.run(SEEN, { id: other.certificationId }, { as: other.viewer })).data.certification;

    expect((await queue(['LATE'])).nodes).toEqual([{ id: other.certificationId, reviewReasons: ['LATE'] }]);
    expect(await own()).toMatchObject({ status: 'SCORED', result: null, certificate: null });
    const answer = await service.mutate(
      'deliberate',
      deliberation(other.certificationId),
      JURY,
      'certification { status }',
    );
    expect(answer.certification.status).toBe('ACCEPTED');
    expect(await service.handleOutbox({ times: 2 })).toEqual(['issue-certificate', 'render-certificate']);
    expect(await own()).toMatchObject({ status: 'ACCEPTED', certificate: { id: expect.any(String) } });
    expect(
      (await service.mutate('deliberate', deliberation(candidate.certificationId, 'CANCEL'), JURY)).__typename,
    ).toBe('SessionPublishedError');
  });
});
