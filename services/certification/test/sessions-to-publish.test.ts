import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import {
  ADMIN,
  deliberation,
  finalise,
  givenCentre,
  givenCertification,
  givenScored,
  givenSession,
  givenStarted,
  JURY,
  type Service,
  testEnded,
} from './certification';

const WAITING = `query ($first: Int, $after: String) { sessionsToPublish(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id status centre { name } }
} }`;
const QUESTIONS =
  'query ($id: ID!) { certification(id: $id) { session { id } questions { rank skill { id } } incidents { kind description } } }';

describe('sessionsToPublish', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification();
  });
  afterAll(() => service.close());

  const waiting = async (as: typeof JURY, given: Record<string, unknown> = {}) =>
    (await service.run(WAITING, given, { as })).data.sessionsToPublish;

  it('lists what centres have closed, oldest first, until it is published', async () => {
    const first = await givenScored(service);
    const second = await givenScored(service);
    await givenSession(service, await givenCentre(service));

    const page = await waiting(JURY, { first: 1 });
    const rest = await waiting(JURY, { first: 1, after: page.pageInfo.endCursor });
    expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect([...page.nodes, ...rest.nodes].map(({ id }: { id: string }) => id)).toEqual([
      first.session.id,
      second.session.id,
    ]);

    await service.mutate('deliberate', deliberation(first.candidates[0]?.certificationId ?? ''), JURY, 'isEffective');
    await service.mutate('publishSession', { sessionId: first.session.id }, JURY, 'session { status }');
    expect((await waiting(JURY)).nodes.map(({ id }: { id: string }) => id)).toEqual([second.session.id]);
  });

  it('is read in as many statements for many sessions as for one', async () => {
    await givenScored(service);
    const one = await service.run(WAITING, { first: 1 }, { as: JURY });
    const many = await service.run(WAITING, { first: 100 }, { as: JURY });

    expect(many.data.sessionsToPublish.nodes.length).toBeGreaterThan(1);
    expect(many.statements).toBe(one.statements);
  });

  it('is empty for everybody but the jury and administrators', async () => {
    const { centre, candidates } = await givenScored(service);

    for (const as of [centre.member, candidates[0]?.viewer ?? aUser(), aUser()])
      expect(await waiting(as)).toMatchObject({ nodes: [], totalCount: 0 });
    expect((await waiting(ADMIN)).totalCount).toBeGreaterThan(0);
  });

  it('tells the jury the session, the skills and the incidents of a certification, and the candidate none', async () => {
    const centre = await givenCentre(service);
    const session = await givenSession(service, centre);
    const candidate = await givenStarted(service, session, centre.member);
    const report = { candidateId: candidate.id, kind: 'FRAUD', description: 'Un téléphone.' };
    await service.mutate('reportIncident', report, centre.member);
    await testEnded(service, candidate);
    await finalise(service, session, centre.member);
    await service.handleOutbox();
    const id = candidate.certificationId;

    const { data } = await service.run(QUESTIONS, { id }, { as: JURY });
    expect(data.certification.session.id).toBe(session.id);
    expect(data.certification.incidents).toEqual([{ kind: 'FRAUD', description: 'Un téléphone.' }]);
    expect(data.certification.questions[0]).toMatchObject({ rank: 1, skill: { id: expect.any(String) } });

    const own = await service.run(QUESTIONS, { id }, { as: candidate.viewer });
    expect(own.data.certification).toEqual({ session: null, questions: [], incidents: [] });
  });
});
