import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anonymousId, newId } from '@pix/kit/ids';
import { aMachine, aUser } from '@pix/kit/testing';
import {
  ADMIN,
  deliberation,
  givenCertification,
  givenPublished,
  givenScored,
  JURY,
  type Service,
} from './certification';
import { anOpinion, aReport } from './doubles';

type As = Parameters<Service['mutate']>[2];

const AUDITOR = aMachine('auditeur', 'certification:rescore');
const RESCORING = `query ($id: ID!) { rescoring(id: $id) {
  state percentage totalCount isDryRun differences { certificationId kind isApplied }
} }`;
const SEEN = `query ($id: ID!) { certification(id: $id) { status result { rule pix } reviewReasons juryActs { juryUserId decision } } }`;

describe('rescoreSession', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification();
  });
  beforeEach(() => {
    service.assessment.report = aReport();
    service.assessment.opinion = anOpinion();
  });
  afterAll(() => service.close());

  const ask = (sessionId: string, dryRun = true, as: As = AUDITOR) =>
    service.mutate('rescoreSession', { sessionId, dryRun }, as, 'rescoring { id state percentage }');
  const read = async (id: string, as: As = AUDITOR) => (await service.run(RESCORING, { id }, { as })).data?.rescoring;
  const rescored = async (sessionId: string, dryRun = true, times = 1) => {
    const { rescoring } = await ask(sessionId, dryRun);
    await service.handleOutbox({ times });
    return read(rescoring.id);
  };
  const break_ = (id: string) =>
    service.app.dataSource.query('UPDATE certification_results SET pix = pix + 1 WHERE certification_id = ?', [id]);
  const scene = async (given = givenScored) => {
    const { session, candidates, ...more } = await given(service, 3);
    return { session, id: candidates[0]?.certificationId ?? '', candidates, ...more };
  };
  const seen = async (id: string) => (await service.run(SEEN, { id }, { as: JURY })).data.certification;

  it('finds no difference in what was scored, neutralised questions, decisions and publication included', async () => {
    service.assessment.report = aReport(2);
    const { session, id } = await scene();
    await service.mutate('neutraliseQuestion', { certificationId: id, rank: 3, reason: 'r' }, JURY);
    await service.handleOutbox();
    const published = await scene(givenPublished);

    for (const sessionId of [session.id, published.session.id])
      expect(await rescored(sessionId)).toEqual({
        state: 'DONE',
        percentage: 100,
        totalCount: 3,
        isDryRun: true,
        differences: [],
      });
  });

  it('tells what is not what it was, and changes nothing when it is dry', async () => {
    const { session, id, candidates } = await scene();
    await break_(id);
    const other = candidates[1]?.certificationId ?? '';
    await service.app.dataSource.query('UPDATE second_opinions SET inconsistency = 0.5 WHERE certification_id = ?', [
      other,
    ]);
    const third = candidates[2]?.certificationId ?? '';
    await service.app.dataSource.query(
      `UPDATE certification_questions SET outcome = 'WRONG' WHERE certification_id = ? AND \`rank\` = 1`,
      [third],
    );
    const before = await seen(id);

    const { differences } = await rescored(session.id, true, 2);

    expect(differences).toEqual([
      { certificationId: id, kind: 'RESULT', isApplied: false },
      { certificationId: other, kind: 'OPINION', isApplied: false },
      { certificationId: third, kind: 'EVIDENCE', isApplied: false },
      { certificationId: third, kind: 'RESULT', isApplied: false },
    ]);
    expect(await seen(id)).toEqual(before);
  });

  it('puts the right score back in the journal of the jury, which decides anew, however often the job runs', async () => {
    const { session, id } = await scene();
    await service.mutate('deliberate', deliberation(id), JURY);
    await break_(id);

    const { differences } = await rescored(session.id, false, 3);

    expect(differences).toEqual([{ certificationId: id, kind: 'RESULT', isApplied: true }]);
    const after = await seen(id);
    expect(after).toMatchObject({ status: 'SCORED', result: { pix: 368 } });
    expect(after.reviewReasons).toContain('JURY');
    expect(after.juryActs).toEqual([
      { juryUserId: JURY.userId, decision: 'ACCEPT' },
      { juryUserId: 'machine:auditeur', decision: 'RESCORE' },
    ]);
    expect(await service.count('superseded_results', `certification_id = '${id}'`)).toBe(1);
    expect((await rescored(session.id, true)).differences).toEqual([]);
  });

  it('does not touch what is published', async () => {
    const { session, id } = await scene(givenPublished);
    await break_(id);

    expect((await rescored(session.id, false)).differences).toEqual([
      { certificationId: id, kind: 'RESULT', isApplied: false },
    ]);
    expect(await seen(id)).toMatchObject({ status: 'ACCEPTED', result: { pix: 369 } });
  });

  it('does not ask the engine of who left: their profile went with them', async () => {
    const { session, id } = await scene(givenPublished);
    await service.app.dataSource.query('UPDATE certifications SET user_id = ? WHERE id = ?', [anonymousId(), id]);
    service.assessment.opinion = anOpinion({ inconsistency: 0.4 });

    const { differences } = await rescored(session.id);

    expect(differences.map(({ certificationId }: { certificationId: string }) => certificationId)).not.toContain(id);
    expect(differences).toHaveLength(2);
  });

  it('is for programs let in for it, each seeing its own', async () => {
    const { session } = await scene();
    const { rescoring } = await ask(session.id);

    for (const as of [ADMIN, JURY, aUser(), aMachine('x', 'assessment:read-tests')]) {
      await expect(ask(session.id, true, as)).rejects.toThrow('UNAUTHENTICATED');
      expect(await read(rescoring.id, as)).toBeFalsy();
    }
    expect(await read(rescoring.id, aMachine('autre', 'certification:rescore'))).toBeNull();
    for (const sessionId of [newId(), 'é']) expect((await ask(sessionId)).__typename).toBe('SessionNotFoundError');
  });
});
