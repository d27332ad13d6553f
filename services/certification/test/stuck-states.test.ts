import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aMachine } from '@pix/kit/testing';
import {
  deliberation,
  finalise,
  givenCentre,
  givenCertification,
  givenPublished,
  givenScored,
  givenSession,
  givenStarted,
  JURY,
  type Service,
} from './certification';

const AUDITOR = aMachine('auditeur', 'certification:rescore');

/** Each step of an examination, when the message that was to take it further is nowhere any more. */
describe('what is stuck is taken further', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
  });
  beforeEach(() => service.handleOutbox());
  afterAll(() => service.close());

  const started = async () => {
    const session = await givenSession(service, centre);
    return { session, candidate: await givenStarted(service, session, centre.member) };
  };
  /** All messages are lost, and time has passed since the row was written. */
  const longAgo = async (table: string, column: string, id: string) => {
    await service.app.dataSource.query('DELETE FROM outbox');
    await service.app.dataSource.query(`UPDATE ${table} SET ${column} = NOW(3) - INTERVAL 11 MINUTE WHERE id = ?`, [
      id,
    ]);
  };
  /** It is found once, and once only. */
  const expectResumed = async (state: string, ...jobs: string[]) => {
    expect(await service.resumeStuck()).toEqual({ [state]: 1 });
    expect(await service.resumeStuck()).toEqual({});
    expect(await service.handleOutbox()).toEqual(jobs);
    expect(await service.resumeStuck()).toEqual({});
  };

  it('a test that goes on in a finalised session ends', async () => {
    const { session, candidate } = await started();
    await finalise(service, session, centre.member, [candidate.id]);
    await longAgo('sessions', 'finalised_at', session.id);

    expect(await service.resumeStuck()).toEqual({ 'session finalised, test still running': 1 });
    expect(await service.handleOutbox()).toEqual(['end-running-tests']);
    expect(service.assessment.tests.get(candidate.certificationId)?.endCount).toBe(1);
    await service.deliver('TestEnded.v1', {
      assessmentId: candidate.assessmentId,
      kind: 'CERTIFICATION',
      key: candidate.certificationId,
      userId: candidate.viewer.userId,
    });
    expect(await service.resumeStuck()).toEqual({});
  });

  it('an ended certification is scored', async () => {
    const { candidate } = await started();
    const { certificationId: key, assessmentId, viewer } = candidate;
    await service.deliver('TestEnded.v1', { assessmentId, kind: 'CERTIFICATION', key, userId: viewer.userId });
    await longAgo('certifications', 'ended_at', key);

    await expectResumed('ended, not scored', 'score-certification');
    expect(await service.count('certification_results', `certification_id = '${key}'`)).toBe(1);
  });

  it('a published, accepted certification has its certificate', async () => {
    const { session, candidates } = await givenScored(service);
    const id = candidates[0]?.certificationId ?? '';
    await service.mutate('deliberate', deliberation(id), JURY);
    await service.mutate('publishSession', { sessionId: session.id }, JURY);
    await longAgo('sessions', 'published_at', session.id);

    await expectResumed('accepted and published, no certificate', 'issue-certificate', 'render-certificate');
    expect(await service.count('certificates', `certification_id = '${id}'`)).toBe(1);
  });

  it.each(['certificate_files', 'badges'])('a certificate has its %s', async (table) => {
    const { candidates } = await givenPublished(service);
    const [certificate] = await service.app.dataSource.query('SELECT id FROM certificates WHERE certification_id = ?', [
      candidates[0]?.certificationId,
    ]);
    await service.app.dataSource.query(`DELETE FROM ${table} WHERE certificate_id = ?`, [certificate.id]);
    await longAgo('certificates', 'issued_at', certificate.id);

    await expectResumed('certificate without its file or badge', 'render-certificate');
    expect(await service.count(table, `certificate_id = '${certificate.id}'`)).toBe(1);
  });

  it('a rescoring is done', async () => {
    const { session } = await givenScored(service);
    const input = { sessionId: session.id, dryRun: true };
    const { rescoring } = await service.mutate('rescoreSession', input, AUDITOR, 'rescoring { id }');
    await longAgo('rescorings', 'created_at', rescoring.id);

    await expectResumed('rescoring begun, not done', 'rescore-session');
    expect(await service.count('rescorings', `id = '${rescoring.id}' AND state = 'DONE'`)).toBe(1);
  });

  it('an archive of certificates is built', async () => {
    const id = newId();
    await service.app.dataSource.query(
      `INSERT INTO certificate_archives (id, uai, division, asked_by, state, is_running, created_at, expires_at)
       VALUES (?, '0750001A', '3A', ?, 'WAITING', TRUE, NOW(3), NOW(3) + INTERVAL 1 DAY)`,
      [id, newId()],
    );
    await longAgo('certificate_archives', 'created_at', id);

    await expectResumed('archive of certificates asked for, not built', 'build-certificate-archive');
    expect(await service.count('certificate_archives', `id = '${id}' AND state = 'READY'`)).toBe(1);
  });

  it('is not looked for by reading all that ever was', async () => {
    const plans = await Promise.all(
      (service.app.stuckStates ?? []).map(({ sql }) =>
        service.app.dataSource.query<{ table: string; possible_keys: string | null }[]>(`EXPLAIN ${sql}`),
      ),
    );

    expect(plans.flat().filter(({ possible_keys }) => possible_keys === null)).toEqual([]);
  });
});
