import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { race, tally } from '@pix/kit/race';
import { aMachine, aUser } from '@pix/kit/testing';
import {
  aPerson,
  config,
  deliberation,
  finalise,
  givenCandidate,
  givenCentre,
  givenCertification,
  givenConfirmed,
  givenPublished,
  givenScored,
  givenSession,
  givenStarted,
  JURY,
  type Service,
} from './certification';
import { anOpinion, aReport } from './doubles';

const AUDITOR = aMachine('auditeur', 'certification:rescore');
const RESCORING = `query ($id: ID!) { rescoring(id: $id) { state differences { kind } } }`;

type Named = { readonly __typename: string };
const names = (answers: readonly Named[]): string[] => answers.map(({ __typename }) => __typename);

jest.setTimeout(90_000); // Two hundred requests each: on a busy machine they take their time.

/** Twenty at once, ten times: nothing is done twice, nothing is lost. */
describe('races', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  beforeAll(async () => {
    service = await givenCertification({ database: { ...config.database, poolSize: 20 } });
    centre = await givenCentre(service);
  });
  beforeEach(() => {
    service.assessment.report = aReport();
    service.assessment.opinion = anOpinion();
  });
  afterAll(() => service.close());

  const confirmed = async () => {
    const session = await givenSession(service, centre);
    return { session, ...(await givenConfirmed(service, session, centre.member)) };
  };
  const started = async () => {
    const session = await givenSession(service, centre);
    return { session, ...(await givenStarted(service, session, centre.member)) };
  };
  const scored = async () => {
    const scene = await givenScored(service);
    return { ...scene, id: scene.candidates[0]?.certificationId ?? '' };
  };
  const of = (table: string, id: string, condition = 'TRUE') =>
    service.count(table, `certification_id = '${id}' AND ${condition}`);
  /** A job that fails is tried again by its queue. */
  const deliver = (name: string, payload: object): Promise<Named> =>
    service.deliver(name, payload).then(
      () => ({ __typename: 'Done' }),
      () => ({ __typename: 'Again' }),
    );

  describe('the room', () => {
    it('a person enrolled by many is one candidate', async () => {
      const input = async () => ({
        sessionId: (await givenSession(service, centre)).id,
        birthPlace: 'Lyon',
        ...aPerson(),
      });
      const rounds = await race(input, (given) => service.mutate('addCandidate', given, centre.member));

      for (const { start, answers } of rounds) {
        expect(tally(names(answers)).AddCandidateSuccess).toBe(1);
        expect(await service.count('candidates', `session_id = '${start.sessionId}'`)).toBe(1);
      }
    });

    it('a place that twenty people want is of the first, who may come as often as they like', async () => {
      const enrolled = async () => givenCandidate(service, await givenSession(service, centre), centre.member);
      const viewers = Array.from({ length: 10 }, () => aUser());
      const rounds = await race(enrolled, ({ person }, copy) =>
        service.mutate('enterCertificationSession', person, viewers[copy % viewers.length]),
      );

      for (const { start, answers } of rounds) {
        expect(tally(names(answers)).EnterCertificationSessionSuccess).toBe(2);
        const [row] = await service.app.dataSource.query('SELECT user_id FROM candidates WHERE id = ?', [start.id]);
        const owner = answers.findIndex(({ __typename }) => __typename === 'EnterCertificationSessionSuccess');
        expect(row.user_id).toBe(viewers[owner % viewers.length]?.userId);
      }
    });

    it('a test that twenty windows start is one certification, with one test', async () => {
      const rounds = await race(confirmed, ({ id, viewer, session }) =>
        service.mutate(
          'startCertification',
          { candidateId: id, accessCode: session.accessCode },
          viewer,
          'certification { id assessment { id } }',
        ),
      );

      for (const { start, answers } of rounds) {
        const told = answers.flatMap(({ certification }) => (certification ? [JSON.stringify(certification)] : []));
        expect(new Set(told).size).toBe(1);
        expect(await service.count('certifications', `candidate_id = '${start.id}'`)).toBe(1);
      }
    });

    it('two invigilators who confirm, lengthen and report at once do it once, and lose no report', async () => {
      const rounds = await race(started, ({ id, session }, copy) => {
        const time = { candidateId: id, key: `key-${copy % 2}`, minutes: 10, reason: 'Panne' };
        if (copy % 4 < 2) return service.mutate('addExtraTime', time, centre.member);
        const report = { candidateId: id, kind: 'WEBSITE_BLOCKED', questionNumber: copy };
        return copy % 4 === 2
          ? service.mutate('confirmPresence', { candidateId: id }, session.invigilator)
          : service.mutate('reportIncident', report, session.invigilator);
      });

      for (const { start, answers } of rounds) {
        expect(tally(names(answers))).toMatchObject({ AddExtraTimeSuccess: 10, ReportIncidentSuccess: 5 });
        expect(await service.count('incidents', `candidate_id = '${start.id}'`)).toBe(5);
        expect(await service.count('presences', `candidate_id = '${start.id}' AND extra_seconds = 1200`)).toBe(1);
      }
    });

    it('a session finalised while its tests end is finalised once, and each test is scored once', async () => {
      const rounds = await race(started, ({ id, session, certificationId, assessmentId, viewer }, copy) => {
        if (copy % 2) return finalise(service, session, centre.member, [id]);
        const ended = { assessmentId, kind: 'CERTIFICATION', key: certificationId, userId: viewer.userId };
        return deliver('TestEnded.v1', ended);
      });

      for (const { start, answers } of rounds) {
        expect(tally(names(answers))).toEqual({ Done: 10, FinaliseSessionSuccess: 10 });
        await service.handleOutbox({ times: 2 });
        expect(await of('certification_results', start.certificationId)).toBe(1);
        expect(await service.count('sessions', `id = '${start.session.id}' AND status = 'FINALISED'`)).toBe(1);
        const ends = `name = 'end-running-tests' AND payload LIKE '%${start.session.id}%'`;
        expect(await service.count('outbox', ends)).toBe(1);
      }
    });
  });

  describe('the jury', () => {
    const rescoring = async (sessionId: string, dryRun: boolean) =>
      (await service.mutate('rescoreSession', { sessionId, dryRun }, AUDITOR, 'rescoring { id }')).rescoring
        .id as string;
    /** What is stored is what the evidence says: made again, every score is the same. */
    const expectSound = async (sessionId: string, id: string) => {
      await service.handleOutbox();
      const again = await rescoring(sessionId, true);
      await service.handleOutbox();
      const { data } = await service.run(RESCORING, { id: again }, { as: AUDITOR });
      expect(data.rescoring).toEqual({ state: 'DONE', differences: [] });
      expect(await of('certification_results', id)).toBe(1);
    };

    it('comments while a session is scored again: every comment stays, one result', async () => {
      const wrong = async () => {
        const scene = await scored();
        await service.app.dataSource.query(
          'UPDATE certification_results SET pix = pix + 1 WHERE certification_id = ?',
          [scene.id],
        );
        return { ...scene, rescoringId: await rescoring(scene.session.id, false) };
      };
      const rounds = await race(wrong, ({ id, rescoringId }, copy) => {
        const comment = { certificationId: id, audience: 'CENTRE', text: `Remarque ${copy}` };
        return copy % 2
          ? service.mutate('commentCertification', comment, JURY)
          : deliver('rescore-session', { rescoringId });
      });

      for (const { start, answers } of rounds) {
        expect(tally(names(answers))).toEqual({ Done: 10, CommentCertificationSuccess: 10 });
        expect(await of('jury_acts', start.id, `decision = 'COMMENT'`)).toBe(10);
        await expectSound(start.session.id, start.id);
      }
    });

    it('neutralises while the score is made: the score is that of what is left', async () => {
      const rounds = await race(scored, ({ id }, copy) =>
        copy % 2
          ? service.mutate('neutraliseQuestion', { certificationId: id, rank: copy, reason: 'r' }, JURY)
          : deliver('score-certification', { certificationId: id }),
      );

      for (const { start, answers } of rounds) {
        const neutralised = tally(names(answers)).NeutraliseQuestionSuccess ?? 0;
        expect(neutralised).toBe(10);
        expect(await of('certification_questions', start.id, 'is_neutralised')).toBe(neutralised);
        expect(await of('jury_acts', start.id, `decision = 'NEUTRALISE'`)).toBe(neutralised);
        await expectSound(start.session.id, start.id);
      }
    });
  });

  describe('certificates', () => {
    it('a session that twenty publish is published once, with one certificate for each, all numbers apart', async () => {
      const decided = async () => {
        const scene = await givenScored(service, 2);
        for (const { certificationId } of scene.candidates)
          await service.mutate('deliberate', deliberation(certificationId), JURY);
        return scene;
      };
      const rounds = await race(decided, ({ session }) =>
        service.mutate('publishSession', { sessionId: session.id }, JURY),
      );

      for (const { start, answers } of rounds) {
        expect(tally(names(answers))).toEqual({ PublishSessionSuccess: 20 });
        await service.handleOutbox({ times: 2 });
        const asked = `name = 'publish-session' AND payload LIKE '%${start.session.id}%'`;
        expect(await service.count('outbox', asked)).toBe(1);
        for (const { certificationId } of start.candidates) {
          expect(
            await service.count('outbox', `name = 'issue-certificate' AND payload LIKE '%${certificationId}%'`),
          ).toBe(1);
          expect(await of('certificates', certificationId)).toBe(1);
        }
      }
      const [row] = await service.app.dataSource.query(
        'SELECT COUNT(*) AS total, COUNT(DISTINCT number) AS numbers, COUNT(DISTINCT verification_code) AS codes FROM certificates',
      );
      expect([Number(row.numbers), Number(row.codes)]).toEqual([Number(row.total), Number(row.total)]);
    });

    it('a certificate that twenty workers issue and draw has one number, one file and one badge', async () => {
      const toIssue = async () => {
        const scene = await givenPublished(service);
        const id = scene.candidates[0]?.certificationId ?? '';
        for (const table of ['certificate_files', 'badges', 'certificates'])
          await service.app.dataSource.query(`DELETE FROM ${table}`);
        return id;
      };
      const rounds = await race(toIssue, (certificationId) => deliver('issue-certificate', { certificationId }), {
        rounds: 9,
      });
      const last = await race(
        async () => (await service.app.dataSource.query('SELECT id FROM certificates'))[0].id as string,
        (certificateId) => deliver('render-certificate', { certificateId }),
        { rounds: 1 },
      );

      for (const { answers } of [...rounds, ...last]) expect(tally(names(answers))).toEqual({ Done: 20 });
      for (const table of ['certificates', 'certificate_files', 'badges']) expect(await service.count(table)).toBe(1);
    });
  });
});
