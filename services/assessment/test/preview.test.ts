import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Release } from '@pix/content';
import { aGuest, aUser } from '@pix/kit/testing';
import { receiveContentRelease } from '../src/usecases/receive-content-release';
import { ADMINISTRATOR, ASSESSMENT, type Assessment, givenAssessment, player, rightAnswer } from './assessment';
import { aRelease, aSkill, aSubject } from './release';

const START_PREVIEW = `${ASSESSMENT} mutation ($input: StartPreviewInput!) { startPreview(input: $input) {
  __typename ... on StartPreviewSuccess { assessment { ...Test } } ... on Error { message }
} }`;
const MINE = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
  profile { pix } runningAssessments { id }
} } }`;

describe('a preview', () => {
  let service: Assessment;
  const author = player({ run: (...call) => service.run(...call) }, ADMINISTRATOR);
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(aRelease({ '1.1': [aSubject('a', 1, 2)] }, 'old'));
    await service.publish(aRelease({ '1.1': [aSubject('a', 1, 2), aSubject('b', 1)] }, 'current'));
  });
  afterAll(() => service.close());

  const start = async (input: object, as: Parameters<typeof service.run>[2] = { as: ADMINISTRATOR }) =>
    (await service.run(START_PREVIEW, { input }, as)).data.startPreview;

  /** Uploads a release that no job has imported yet. */
  const upload = async (release: Release) => {
    const context = service.app.contextFor({ viewer: ADMINISTRATOR, locale: 'fr', requestId: 'upload' });
    await receiveContentRelease(context, { json: JSON.stringify(release), content: release });
  };

  it('plays one question of the current release as a learner would, and tells the solution after', async () => {
    const { assessment } = await start({ challengeId: 'b-1-b' });

    expect(assessment).toMatchObject({
      kind: 'PREVIEW',
      state: 'STARTED',
      currentChallenge: { id: 'b-1-b', instruction: 'Question b-1-b' },
      progress: { questionCount: 1 },
    });
    expect(await author.submit(assessment.id, 'b-1-b', rightAnswer('b-1-b'))).toMatchObject({
      answer: { outcome: 'CORRECT', solution: 'réponse b-1-b', explanation: 'Explication b-1-b' },
      assessment: { state: 'COMPLETED' },
      levelUp: null,
      checkpoint: false,
    });
  });

  it('plays a question of an older release, and of one that waits for its import', async () => {
    const waiting = aRelease({ '1.1': [{ id: 'w', skills: [aSkill('w', 3, { timerSeconds: 20 })] }] }, 'waiting');
    await upload(waiting);

    expect((await start({ releaseId: 'old', challengeId: 'a-2-a' })).__typename).toBe('StartPreviewSuccess');
    const { assessment } = await start({ releaseId: 'waiting', challengeId: 'w-3-a' });
    expect(assessment).toMatchObject({ currentChallenge: { instruction: '' }, timer: { seconds: 20 } });
    await author.startTimer(assessment.id, 'w-3-a');
    expect((await author.skip(assessment.id, 'w-3-a')).answer).toMatchObject({
      outcome: 'SKIPPED',
      solution: 'réponse w-3-a',
    });
  });

  it('plays nothing of a release with a fault, that is not there, or has no such question', async () => {
    await upload({ ...aRelease({ '1.1': [aSubject('f', 1)] }, 'faulty'), domains: [] });

    for (const input of [
      { releaseId: 'faulty', challengeId: 'f-1-a' },
      { releaseId: 'nowhere', challengeId: 'a-1-a' },
      { releaseId: 'old', challengeId: 'b-1-a' },
      { challengeId: 'inconnue' },
    ])
      expect((await start(input)).__typename).toBe('ChallengeNotFoundError');
  });

  it('counts for nobody: no knowledge, no variant seen, no test to resume', async () => {
    const before = await service.app.dataSource.query('SELECT * FROM knowledge_states');
    const { assessment } = await start({ challengeId: 'a-1-a' });
    const banner = async () =>
      (await service.run(MINE, { id: author.person.userId }, { as: ADMINISTRATOR })).data._entities[0];

    expect(await banner()).toEqual({ profile: { pix: 0 }, runningAssessments: [] });
    await author.submit(assessment.id, 'a-1-a', rightAnswer('a-1-a'));

    expect(await banner()).toEqual({ profile: { pix: 0 }, runningAssessments: [] });
    expect(await service.app.dataSource.query('SELECT * FROM knowledge_states')).toEqual(before);
    const [{ n }] = await service.app.dataSource.query(
      `SELECT COUNT(*) AS n FROM answers WHERE user_id = UNHEX(REPLACE(?, '-', ''))`,
      [author.person.userId],
    );
    expect(Number(n)).toBe(0);
    expect(await service.endedTests()).not.toContain(assessment.id);
  });

  it('leaves the knowledge of an author who is also tested as it is', async () => {
    const tested = (await author.start('1.1')).assessment;
    await author.submit(tested.id, tested.currentChallenge.id, 'faux');
    const states = () => service.app.dataSource.query('SELECT skills, seen, version FROM knowledge_states');
    const before = await states();

    const { assessment } = await start({ challengeId: 'a-2-b' });
    await author.submit(assessment.id, 'a-2-b', rightAnswer('a-2-b'));

    expect(await states()).toEqual(before);
  });

  it('is for administrators, and its author alone goes on with it', async () => {
    for (const as of [aUser(), aUser(undefined, ['JURY']), aGuest('invigilator', 's')])
      expect((await start({ challengeId: 'a-1-a' }, { as })).__typename).toBe('ChallengeNotFoundError');
    expect((await service.run(START_PREVIEW, { input: { challengeId: 'a-1-a' } })).errors).toMatchObject([
      { code: 'UNAUTHENTICATED' },
    ]);

    const { assessment } = await start({ challengeId: 'a-1-a' });
    const other = player(service, aUser(undefined, ['ADMIN']));
    expect((await other.submit(assessment.id, 'a-1-a', 'x')).__typename).toBe('AssessmentNotFoundError');
  });

  it('is forgotten like a demonstration', async () => {
    await start({ challengeId: 'a-1-a' });
    service.clock.advance(4 * 3_600_000);
    await service.deliver('forget-temporary-tests', {});

    const [{ n }] = await service.app.dataSource.query(`SELECT COUNT(*) AS n FROM assessments WHERE kind = 'PREVIEW'`);
    expect(Number(n)).toBe(0);
  });
});
