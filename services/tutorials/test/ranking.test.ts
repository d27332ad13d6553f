import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aGuest, aUser, emptyTables } from '@pix/kit/testing';
import { rules } from '../src/config';
import { rankTutorialsJob } from '../src/jobs/definitions';
import { aSkill, aTutorial, givenTutorials, MARK, type Tutorials } from './tutorials';

const LIST =
  '{ tutorials { nodes { id quality { usefulCount uselessCount usefulness retestedCount effect score } } } }';
const USELESS = 'mutation ($id: ID!) { markTutorialUseless(input: { tutorialId: $id, useless: true }) { __typename } }';
const CONSENT = 'mutation { setReadingConsent(input: { given: true }) { __typename } }';
const OPEN = 'mutation ($id: ID!) { noteReading(input: { tutorialId: $id, reading: OPENED }) { __typename } }';
const MINUTE = 60_000;

describe('the ranking of tutorials (T5)', () => {
  let service: Tutorials;
  const editor = aUser(undefined, ['ADMIN']);
  beforeAll(async () => {
    service = await givenTutorials({ rules: { quality: { ...rules.quality, fewestRetests: 3 } } });
  });
  beforeEach(async () => {
    await emptyTables(service.app.dataSource);
    await service.publish({
      tutorials: ['a', 'b', 'c'].map((id) => aTutorial(id)),
      skills: [aSkill('cle', 1, { tutorials: ['a', 'b', 'c'] })],
    });
  });
  afterAll(() => service.close());

  const rank = () => service.deliver(rankTutorialsJob.name, {});
  const list = async (as: Viewer = editor) => (await service.run(LIST, {}, { as })).data.tutorials.nodes;
  const order = async () => (await list(aUser())).map(({ id }: { id: string }) => id).join('');
  const qualityOf = async (id: string) => (await list()).find((one: { id: string }) => one.id === id).quality;
  const vote = async (id: string, count: number, document = MARK) => {
    for (let voter = 0; voter < count; voter += 1) await service.run(document, { id, useful: true }, { as: aUser() });
  };
  /** Somebody fails, opens the tutorial, and is tested again. */
  const learn = async (id: string, isPassed: boolean, { agreed = true } = {}) => {
    const as = aUser();
    await service.endTest(as.userId, { failed: ['cle-1'] });
    service.clock.advance(MINUTE);
    if (agreed) await service.run(CONSENT, {}, { as });
    await service.run(OPEN, { id }, { as });
    service.clock.advance(MINUTE);
    await service.endTest(as.userId, isPassed ? { passed: ['cle-1'] } : { failed: ['cle-1'] });
    return as;
  };

  it('puts what many found useful first, and what was found useless last, from the next night on', async () => {
    await vote('b', 3);
    await vote('a', 2, USELESS);
    expect(await order()).toBe('abc');

    await rank();

    expect(await order()).toBe('bca');
    expect(await qualityOf('b')).toMatchObject({ usefulCount: 3, uselessCount: 0, effect: null });
    expect((await qualityOf('b')).usefulness).toBeCloseTo((3 + 10 * 0.5) / 13, 3);
  });

  it('measures who passed the skill they had failed, after they opened it', async () => {
    for (const isPassed of [true, true, true, false]) await learn('c', isPassed);
    for (const isPassed of [false, false, false]) await learn('b', isPassed);
    await learn('a', true);

    await rank();

    expect(await qualityOf('c')).toMatchObject({ retestedCount: 4, effect: expect.any(Number) });
    expect((await qualityOf('c')).effect).toBeCloseTo((3 + 20 * 0.5) / 24, 3);
    expect(await qualityOf('a')).toMatchObject({ retestedCount: 1, effect: null });
    expect(await order()).toBe('cab');
  });

  it('counts nobody who did not agree, who opened it before they failed, or was not tested since', async () => {
    await learn('a', true, { agreed: false });
    const early = aUser();
    await service.run(CONSENT, {}, { as: early });
    await service.run(OPEN, { id: 'a' }, { as: early });
    service.clock.advance(MINUTE);
    await service.endTest(early.userId, { failed: ['cle-1'] });
    const waiting = aUser();
    await service.endTest(waiting.userId, { failed: ['cle-1'] });
    service.clock.advance(MINUTE);
    await service.run(CONSENT, {}, { as: waiting });
    await service.run(OPEN, { id: 'a' }, { as: waiting });

    await rank();

    expect(await qualityOf('a')).toMatchObject({ retestedCount: 0 });
  });

  it('counts a failure, then the success that follows it, once', async () => {
    const as = await learn('a', false);
    await rank();
    expect(await qualityOf('a')).toMatchObject({ retestedCount: 1 });
    service.clock.advance(MINUTE);
    await service.endTest(as.userId, { passed: ['cle-1'] });

    await rank();
    await rank();

    expect(await qualityOf('a')).toMatchObject({ retestedCount: 1 });
    const [row] = await service.app.dataSource.query(
      `SELECT passed_count FROM tutorial_quality WHERE tutorial_id = 'a'`,
    );
    expect(row.passed_count).toBe(1);
  });

  it('decides among several tutorials of a gap', async () => {
    const userId = newId();
    await service.endTest(userId, { failed: ['cle-1'] });
    await vote('c', 2);
    await rank();

    const { data } = await service.run(
      `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
        recommendedTutorials { nodes { tutorial { id } } } } } }`,
      { id: userId },
      { as: aUser(userId) },
    );
    expect(data._entities[0].recommendedTutorials.nodes).toEqual([{ tutorial: { id: 'c' } }]);
  });

  it('survives the releases that follow', async () => {
    await vote('c', 2);
    await rank();
    await service.publish({ tutorials: ['a', 'b', 'c'].map((id) => aTutorial(id)), skills: [] });

    expect(await order()).toBe('cab');
  });

  it('is told to editors only', async () => {
    await rank();
    const seen = async (as: Viewer) => (await list(as)).map(({ quality }: { quality: unknown }) => quality === null);

    expect(await seen(editor)).toEqual([false, false, false]);
    for (const as of [aUser(), aUser(undefined, ['JURY']), aGuest('x', 's')])
      expect(await seen(as)).toEqual([true, true, true]);
  });

  it('lets tutorials be found that were here before there was an index', async () => {
    await service.app.dataSource.query('UPDATE tutorials SET search_title = NULL, search_text = NULL');
    const found = async () =>
      (await service.run('{ tutorials(filter: { search: "tutoriels" }) { totalCount } }', {}, { as: aUser() })).data
        .tutorials.totalCount;
    expect(await found()).toBe(0);

    await rank();

    expect(await found()).toBe(3);
  });
});
