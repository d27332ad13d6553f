import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { scoreV2 } from '../src/domain/scoring-v2';
import {
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
import { aReport } from './doubles';

const RESULT = `query ($id: ID!) { certification(id: $id) {
  status result { rule reproducibilityRate passed pix competences { competence { id } level pix } }
} }`;

describe('scoring', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  let session: Session;
  let candidate: StartedCandidate;
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
  });
  beforeEach(async () => {
    service.assessment.report = aReport();
    session = await givenSession(service, centre);
    candidate = await givenStarted(service, session, centre.member);
  });
  afterAll(() => service.close());

  const stored = (table: string) => service.count(table, `certification_id = '${candidate.certificationId}'`);
  const event = () => ({
    assessmentId: candidate.assessmentId,
    kind: 'CERTIFICATION',
    key: candidate.certificationId,
    userId: candidate.viewer.userId,
  });

  it('follows the end of the test: ended at once, scored by a job', async () => {
    await service.deliver('TestEnded.v1', event());
    const ended = await service.run(RESULT, { id: candidate.certificationId }, { as: JURY });
    const handled = await service.handleOutbox();
    const scored = await service.run(RESULT, { id: candidate.certificationId }, { as: JURY });

    expect(ended.data.certification).toEqual({ status: 'ENDED', result: null });
    expect(handled).toEqual(['score-certification']);
    expect(scored.data.certification).toMatchObject({
      status: 'SCORED',
      result: { rule: 'v2/1', reproducibilityRate: 100, passed: true, pix: 368 },
    });
    expect(scored.data.certification.result.competences).toHaveLength(16);
    expect(scored.data.certification.result.competences[0]).toEqual({ competence: { id: '1.1' }, level: 1, pix: 8 });
  });

  it('keeps one score and one evidence when event and job are delivered again', async () => {
    await service.deliver('TestEnded.v1', event());
    await service.deliver('TestEnded.v1', event());
    const handled = await service.handleOutbox({ times: 3 });
    await service.deliver('TestEnded.v1', event());
    await service.handleOutbox();

    expect(handled).toEqual(['score-certification']);
    expect(await stored('certification_questions')).toBe(48);
    expect(await stored('certification_claims')).toBe(16);
    expect(await stored('certification_results')).toBe(1);
  });

  it('keeps one score when two workers score at once', async () => {
    await service.deliver('TestEnded.v1', event());
    const job = { certificationId: candidate.certificationId };

    await Promise.all([service.deliver('score-certification', job), service.deliver('score-certification', job)]);

    expect(await stored('certification_results')).toBe(1);
    expect(await stored('certification_questions')).toBe(48);
  });

  it('gives the same bytes again from the stored evidence', async () => {
    service.assessment.report = {
      ...aReport(2),
      questions: aReport(2).questions.toReversed(),
      claims: aReport().claims.toReversed(),
    };
    await testEnded(service, candidate);
    const { evidences, results } = service.app.contextFor({ viewer: JURY, locale: 'fr', requestId: newId() });

    const again = scoreV2(await evidences.of(candidate.certificationId));

    expect(JSON.stringify(again)).toBe(JSON.stringify(await results.of(candidate.certificationId)));
    expect(again).toMatchObject({ reproducibilityRate: 67, passed: true });
  });

  it('rejects what was hardly answered', async () => {
    service.assessment.report = aReport(1);
    await testEnded(service, candidate);

    const { data } = await service.run(RESULT, { id: candidate.certificationId }, { as: JURY });

    expect(data.certification.result).toMatchObject({ reproducibilityRate: 33, passed: false, pix: 0 });
  });

  it('is tried again when assessment cannot tell the test yet', async () => {
    service.assessment.report = { ...aReport(), state: 'STARTED' };
    await service.deliver('TestEnded.v1', event());

    await expect(service.handleOutbox()).rejects.toThrow('has not ended yet');
    expect(await stored('certification_results')).toBe(0);
    service.assessment.report = aReport();
    await service.deliver('score-certification', { certificationId: candidate.certificationId });
    expect(await stored('certification_results')).toBe(1);
  });

  it('leaves tests of other kinds, and unknown ones, alone', async () => {
    await service.deliver('TestEnded.v1', { ...event(), kind: 'CAMPAIGN' });
    await service.deliver('TestEnded.v1', { ...event(), kind: 'COMPETENCE', key: null });
    await service.deliver('TestEnded.v1', { ...event(), key: newId() });

    expect(await service.count('certifications', `id = '${candidate.certificationId}' AND status = 'STARTED'`)).toBe(1);
    await expect(service.deliver('TestEnded.v1', { ...event(), assessmentId: 'another' })).rejects.toThrow(
      'another test',
    );
  });

  it('does not tell the candidate the result before publication', async () => {
    await testEnded(service, candidate);

    const { data } = await service.run(RESULT, { id: candidate.certificationId }, { as: candidate.viewer });

    expect(data.certification).toEqual({ status: 'SCORED', result: null });
  });
});
