import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aUser } from '@pix/kit/testing';
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
import { aReport } from './doubles';

const QUEUE = `query ($first: Int, $after: String) { certificationsToDeliberate(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { cursor }
  nodes { id status candidate { firstName status } result { pix passed competences { level } } certificate { id } juryActs { reason } }
} }`;
const ACTS =
  'query ($id: ID!) { certification(id: $id) { status result { passed } juryActs { juryUserId at decision reason } } }';

describe('the jury', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification();
  });
  beforeEach(() => {
    service.assessment.report = aReport();
  });
  afterAll(() => service.close());

  const decide = (
    certificationId: string,
    decision = 'ACCEPT',
    as: Parameters<Service['mutate']>[2] = JURY,
    reason?: string,
  ) =>
    service.mutate(
      'deliberate',
      { ...deliberation(certificationId, decision), ...(reason === undefined ? {} : { reason }) },
      as,
      'certification { id status }',
    );

  describe('certificationsToDeliberate', () => {
    it('lists what waits, oldest first, a page in 6 statements', async () => {
      const { candidates } = await givenScored(service, 5);

      const first = await service.run(QUEUE, { first: 3 }, { as: JURY });
      const page = first.data.certificationsToDeliberate;
      const second = await service.run(QUEUE, { first: 3, after: page.pageInfo.endCursor }, { as: JURY });
      const rest = second.data.certificationsToDeliberate;

      const ids = [...page.nodes, ...rest.nodes].map(({ id }: { id: string }) => id);
      expect(ids).toEqual(candidates.map(({ certificationId }) => certificationId));
      expect(page).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
      expect(page.nodes[0]).toMatchObject({
        status: 'SCORED',
        candidate: { status: 'ENDED' },
        result: { passed: true },
        juryActs: [],
      });
      expect(rest.pageInfo.hasNextPage).toBe(false);
      expect(first.statements).toBeLessThanOrEqual(6);

      for (const id of ids) await decide(id);
      expect((await service.run(QUEUE, {}, { as: JURY })).data.certificationsToDeliberate.totalCount).toBe(0);
    });

    it('does not list sessions the centre has not closed', async () => {
      const centre = await givenCentre(service);
      await testEnded(service, await givenStarted(service, await givenSession(service, centre), centre.member));

      expect((await service.run(QUEUE, {}, { as: JURY })).data.certificationsToDeliberate.totalCount).toBe(0);
    });

    it('starts from the beginning when a cursor is not one of ours', async () => {
      const { candidates } = await givenScored(service);
      const cursors = [['hier', 'x'], ['é', 'é'], []].map((key) =>
        Buffer.from(JSON.stringify(key)).toString('base64url'),
      );

      for (const after of [...cursors, 'rien'])
        expect((await service.run(QUEUE, { after }, { as: JURY })).data.certificationsToDeliberate.nodes).toHaveLength(
          1,
        );
      await decide(candidates[0]?.certificationId ?? '');
    });

    it('is empty for everybody else', async () => {
      const { centre, session, candidates } = await givenScored(service);

      for (const as of [centre.member, session.invigilator, candidates[0]?.viewer, aUser()])
        expect((await service.run(QUEUE, {}, { as })).data.certificationsToDeliberate).toMatchObject({
          nodes: [],
          totalCount: 0,
        });
      expect((await service.run(QUEUE, {}, { as: ADMIN })).data.certificationsToDeliberate.totalCount).toBe(1);
    });
  });

  describe('deliberate', () => {
    it('journals every act, and lets the jury change its mind', async () => {
      const { candidates } = await givenScored(service);
      const id = candidates[0]?.certificationId ?? '';

      const statuses = [];
      for (const decision of ['ACCEPT', 'REJECT', 'CANCEL'])
        statuses.push((await decide(id, decision)).certification.status);

      const { data } = await service.run(ACTS, { id }, { as: JURY });
      expect(statuses).toEqual(['ACCEPTED', 'REJECTED', 'CANCELLED']);
      expect(data.certification.juryActs).toEqual(
        ['ACCEPT', 'REJECT', 'CANCEL'].map((decision) => ({
          juryUserId: JURY.userId,
          at: '2026-11-22T08:00:00.000Z',
          decision,
          reason: 'Épreuve régulière.',
        })),
      );
    });

    it('journals both of two simultaneous acts', async () => {
      const { candidates } = await givenScored(service);
      const id = candidates[0]?.certificationId ?? '';

      await Promise.all([decide(id, 'ACCEPT'), decide(id, 'REJECT', ADMIN)]);

      expect(await service.count('jury_acts', `certification_id = '${id}'`)).toBe(2);
    });

    it("lets the rule's rejection stand", async () => {
      service.assessment.report = aReport(1);
      const { candidates } = await givenScored(service);

      const answer = await decide(candidates[0]?.certificationId ?? '', 'ACCEPT');

      expect(answer.certification.status).toBe('REJECTED');
    });

    it('does not tell the candidate before publication', async () => {
      const { candidates } = await givenScored(service);
      const [candidate] = candidates;
      await decide(candidate?.certificationId ?? '', 'REJECT');

      const { data } = await service.run(ACTS, { id: candidate?.certificationId }, { as: candidate?.viewer });

      expect(data.certification).toEqual({ status: 'SCORED', result: null, juryActs: [] });
    });

    it('waits for the score and for the end of the session', async () => {
      const centre = await givenCentre(service);
      const session = await givenSession(service, centre);
      const candidate = await givenStarted(service, session, centre.member);
      const answers = [await decide(candidate.certificationId)];
      await testEnded(service, candidate);
      answers.push(await decide(candidate.certificationId));
      await service.mutate('finaliseSession', { sessionId: session.id }, centre.member);
      answers.push(await decide(candidate.certificationId));

      expect(answers.map(({ __typename }) => __typename)).toEqual([
        'CertificationNotScoredError',
        'CertificationNotScoredError',
        'DeliberateSuccess',
      ]);
    });

    it('needs a reason of 1 to 2000 characters', async () => {
      const { candidates } = await givenScored(service);
      const id = candidates[0]?.certificationId ?? '';

      for (const reason of ['  ', 'x'.repeat(2_001)])
        expect((await decide(id, 'ACCEPT', JURY, reason)).__typename).toBe('InvalidInputError');
      expect((await decide(id, 'ACCEPT', JURY, 'é'.repeat(2_000))).__typename).toBe('DeliberateSuccess');
    });

    it('is refused to the centre, and reveals nothing to others', async () => {
      const { centre, session, candidates } = await givenScored(service);
      const id = candidates[0]?.certificationId ?? '';
      const other = await givenCentre(service, 'Autre centre');

      expect((await decide(id, 'ACCEPT', centre.member)).__typename).toBe('NotAllowedError');
      for (const as of [candidates[0]?.viewer, session.invigilator, other.member, aUser()])
        expect((await decide(id, 'ACCEPT', as)).__typename).toBe('CertificationNotFoundError');
      expect((await decide(newId())).__typename).toBe('CertificationNotFoundError');
      expect(await service.count('jury_acts', `certification_id = '${id}'`)).toBe(0);
    });
  });

  describe('publishSession', () => {
    const publish = (sessionId: string, as: Parameters<Service['mutate']>[2] = JURY) =>
      service.mutate('publishSession', { sessionId }, as, 'session { status }');

    it('waits for every decision, and says how many are missing', async () => {
      const { session, candidates } = await givenScored(service, 2);
      const answers = [await publish(session.id)];
      for (const { certificationId } of candidates) {
        await decide(certificationId);
        answers.push(await publish(session.id));
      }

      expect(answers.map(({ __typename, waitingCount }) => [__typename, waitingCount])).toEqual([
        ['SessionNotDecidedError', 2],
        ['SessionNotDecidedError', 1],
        ['PublishSessionSuccess', undefined],
      ]);
      expect((await decide(candidates[0]?.certificationId ?? '')).__typename).toBe('SessionPublishedError');
    });

    it('refuses a session that is not finalised', async () => {
      const centre = await givenCentre(service);
      const session = await givenSession(service, centre);

      expect(await publish(session.id)).toMatchObject({ __typename: 'SessionNotDecidedError', waitingCount: 0 });
    });

    it('waits for a start that failed half-way, until its time is over', async () => {
      const centre = await givenCentre(service);
      const session = await givenSession(service, centre);
      const candidate = await givenStarted(service, session, centre.member);
      await service.app.dataSource.query(
        `UPDATE certifications SET status = 'STARTING', assessment_id = NULL WHERE id = ?`,
        [candidate.certificationId],
      );
      await service.app.dataSource.query(`UPDATE sessions SET status = 'FINALISED' WHERE id = ?`, [session.id]);

      expect(await publish(session.id)).toMatchObject({ __typename: 'SessionNotDecidedError', waitingCount: 1 });
      service.clock.advance(6_300_000);
      expect((await publish(session.id)).__typename).toBe('PublishSessionSuccess');
      service.clock.set('2026-11-22T08:00:00.000Z');
    });

    it('is refused to the centre and its invigilator, and reveals nothing to others', async () => {
      const { centre, session, candidates } = await givenScored(service);

      for (const as of [centre.member, session.invigilator])
        expect((await publish(session.id, as)).__typename).toBe('NotAllowedError');
      for (const as of [candidates[0]?.viewer, aUser()])
        expect((await publish(session.id, as)).__typename).toBe('SessionNotFoundError');
      expect((await publish(newId())).__typename).toBe('SessionNotFoundError');
    });

    it('is decided by whoever comes first of a publication and a change of mind', async () => {
      const { session, candidates } = await givenScored(service);
      const id = candidates[0]?.certificationId ?? '';
      await decide(id, 'ACCEPT');

      const [, changed] = await Promise.all([publish(session.id), decide(id, 'REJECT')]);
      await service.handleOutbox();

      const isRejected = (await service.count('certifications', `id = '${id}' AND status = 'REJECTED'`)) === 1;
      expect(isRejected).toBe(changed.__typename === 'DeliberateSuccess');
      expect(await service.count('certificates', `certification_id = '${id}'`)).toBe(isRejected ? 0 : 1);
    });
  });
});
