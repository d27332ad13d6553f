import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aGuest, aUser } from '@pix/kit/testing';
import { ADMINISTRATOR, type Assessment, givenAssessment, player, REPORT_PROBLEM, wholeRelease } from './assessment';

const LIST = `query ($first: Int, $after: String, $challengeId: ID, $state: ProblemState) {
  problemReports(first: $first, after: $after, challengeId: $challengeId, state: $state) {
    nodes { id category text state challenge { id instruction } } pageInfo { hasNextPage endCursor } totalCount
  } }`;
const TREAT = `mutation ($id: ID!) { markProblemTreated(input: { reportId: $id }) {
  __typename ... on MarkProblemTreatedSuccess { report { id state treatedAt } } ... on Error { message }
} }`;

describe('« Signaler un problème » (A6)', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
  });
  afterAll(() => service.close());

  const started = async () => {
    const hands = player(service);
    const { assessment } = await hands.start('1.1');
    const question = { assessmentId: assessment.id as string, challengeId: assessment.currentChallenge.id as string };
    return { hands, question };
  };
  const list = (variables: object = {}, as = ADMINISTRATOR) =>
    service
      .run(LIST, { ...variables }, { as })
      .then(({ data, statements }) => ({ ...data.problemReports, statements }));
  const treat = async (id: string, as = ADMINISTRATOR) =>
    (await service.run(TREAT, { id }, { as })).data.markProblemTreated;

  it('says what is wrong with the question asked, and the test goes on', async () => {
    const { hands, question } = await started();

    const { report } = await hands.report({ ...question, category: 'WORDING', text: '  Il manque un mot.  ' });

    expect(report).toMatchObject({
      challengeId: question.challengeId,
      releaseId: 'whole',
      category: 'WORDING',
      text: 'Il manque un mot.',
      state: 'OPEN',
      reportedAt: service.clock.now().toISOString(),
    });
    const { __typename, assessment } = await hands.submit(question.assessmentId, question.challengeId, 'faux');
    expect(__typename).toBe('SubmitAnswerSuccess');
    expect((await hands.report({ ...question, category: 'CORRECTION' })).report).toEqual(report);
    const next = { ...question, challengeId: assessment.currentChallenge.id };
    expect((await hands.report({ ...next, category: 'LINK_DEAD' })).report.id).not.toBe(report.id);
  });

  it('is said of a question answered in the test, and not of one that was never asked', async () => {
    const { hands, question } = await started();
    await hands.skip(question.assessmentId, question.challengeId);

    expect((await hands.report({ ...question, category: 'CORRECTION' })).__typename).toBe('ReportProblemSuccess');
    expect(await hands.report({ ...question, challengeId: 'a5.2-3-a', category: 'CORRECTION' })).toMatchObject({
      __typename: 'ChallengeNotAskedError',
      assessment: { id: question.assessmentId },
    });
  });

  it('is stored once, sent five times at once', async () => {
    const { hands, question } = await started();

    const sent = await Promise.all(
      ['FILE_UNREADABLE', 'EMBED_BROKEN', 'WORDING', 'OTHER', 'ACCESSIBILITY'].map((category) =>
        hands.report({ ...question, category, text: category }),
      ),
    );

    expect(new Set(sent.map(({ report }) => report.id)).size).toBe(1);
    expect(new Set(sent.map(({ report }) => report.text)).size).toBe(1);
  });

  it.each([
    ['nothing said of something else', { category: 'OTHER' }, 'text'],
    ['blanks said of something else', { category: 'OTHER', text: '  ' }, 'text'],
    ['more than 500 characters', { category: 'WORDING', text: 'é'.repeat(501) }, 'text'],
  ])('refuses %s', async (_, given, path) => {
    const { hands, question } = await started();

    expect(await hands.report({ ...question, ...given })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path }],
    });
    expect((await hands.report({ ...question, category: 'WORDING', text: 'é'.repeat(500) })).__typename).toBe(
      'ReportProblemSuccess',
    );
  });

  it('is for the person of the test', async () => {
    const { question } = await started();
    const input = { ...question, category: 'WORDING' };

    expect((await player(service).report(input)).__typename).toBe('AssessmentNotFoundError');
    expect((await service.run(REPORT_PROBLEM, { input })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  describe('to administrators', () => {
    let first: { id: string };
    let asked: string;
    beforeAll(async () => {
      await service.app.dataSource.query('DELETE FROM problem_reports');
      for (let index = 0; index < 5; index += 1) {
        const { hands, question } = await started();
        const { report } = await hands.report({ ...question, category: 'WORDING', text: `problème ${index}` });
        if (index === 0) [first, asked] = [report, question.challengeId];
      }
    });

    it('is listed page after page, newest first, in three statements, without a name', async () => {
      const one = await list({ first: 3 });
      const two = await list({ first: 3, after: one.pageInfo.endCursor });

      expect([...one.nodes, ...two.nodes].map(({ text }: { text: string }) => text)).toEqual(
        [4, 3, 2, 1, 0].map((index) => `problème ${index}`),
      );
      expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage, one.totalCount]).toEqual([true, false, 5]);
      expect(one.statements).toBeLessThanOrEqual(3);
      const { data } = await service.run('{ __type(name: "ProblemReport") { fields { name } } }');
      expect(JSON.stringify(data)).not.toMatch(/user|person/i);
    });

    it('is found by question and by state, and marked as dealt with once', async () => {
      const done = await treat(first.id);
      const treatedAt = service.clock.now().toISOString();
      service.clock.advance(1_000);

      expect(done.report).toEqual({ id: first.id, state: 'TREATED', treatedAt });
      expect((await treat(first.id)).report).toEqual(done.report);
      expect((await list({ state: 'OPEN' })).totalCount).toBe(4);
      expect((await list({ state: 'TREATED', challengeId: asked })).nodes).toMatchObject([
        { id: first.id, challenge: { id: asked, instruction: `Question ${asked}` } },
      ]);
      expect((await list({ challengeId: 'inconnue' })).nodes).toEqual([]);
    });

    it('and to nobody else', async () => {
      for (const as of [aUser(), aUser(undefined, ['JURY'])]) {
        expect(await list({}, as)).toMatchObject({ nodes: [], totalCount: 0 });
        expect((await treat(first.id, as)).__typename).toBe('ProblemReportNotFoundError');
      }
      const guest = await service.run(LIST, {}, { as: aGuest('invigilator', 's') });
      expect(guest.data.problemReports.nodes).toEqual([]);
      expect((await treat(newId())).__typename).toBe('ProblemReportNotFoundError');
    });
  });
});
