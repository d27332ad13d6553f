import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bankFolder, loadContent } from '@pix/content';
import { aUser } from '@pix/kit/testing';
import { assetsOf, challengesOf } from '../src/domain/content-files';
import { readRelease, releaseProblems } from '../src/domain/release-check';
import { ADMINISTRATOR, CAMPAIGNS, CERTIFICATION, config, player, START, skillOf } from './assessment';
import { type AssessmentOverHttp, givenAssessmentOverHttp, tokenFor } from './http';
import { aRelease, aSkill, aSubject } from './release';

const RELEASE = 'query ($id: ID!) { contentRelease(id: $id) { id state problems challengeCount } }';
const PART = 'query ($releaseId: ID!, $part: ContentPart!) { contentReleasePart(releaseId: $releaseId, part: $part) }';

describe('content releases', () => {
  let service: AssessmentOverHttp;
  let upload: AssessmentOverHttp['upload'];
  beforeAll(async () => {
    service = await givenAssessmentOverHttp({ content: { ...config.content, uploadLimitBytes: 100_000 } });
    upload = service.upload;
  });
  beforeEach(() => {
    service.clock.advance(1_000);
  });
  afterAll(() => service.close());

  const read = async (id: string, as = ADMINISTRATOR) =>
    (await service.run(RELEASE, { id }, { as })).data.contentRelease;
  const publishedEvents = async () =>
    (
      await service.app.dataSource.query<{ payload: string }[]>(
        `SELECT payload FROM outbox WHERE name = 'ContentReleasePublished.v1' ORDER BY id`,
      )
    ).map(({ payload }) => (JSON.parse(payload) as { releaseId: string }).releaseId);

  it('are received, then published by a job; sent or imported again, nothing more happens', async () => {
    const body = JSON.stringify(aRelease({ '1.1': [aSubject('a', 1, 2)] }, 'r1'));

    const first = await upload(body);
    expect(first).toEqual({ status: 202, body: { releaseId: 'r1' } });
    expect(await read('r1')).toEqual({ id: 'r1', state: 'UPLOADED', problems: [], challengeCount: null });
    expect((await service.run('{ domains { id } }')).data.domains).toEqual([]);

    const handled = await service.handleOutbox({ times: 2 });
    const again = await upload(body);

    expect(handled).toEqual(['import-content-release', 'ContentReleasePublished.v1']);
    expect(again).toEqual({ status: 200, body: { releaseId: 'r1' } });
    expect(await service.handleOutbox()).toEqual([]);
    expect(await read('r1')).toEqual({ id: 'r1', state: 'PUBLISHED', problems: [], challengeCount: 4 });
    expect(await publishedEvents()).toEqual(['r1']);
    expect((await service.run('{ domains { id } }')).data.domains).toEqual([{ id: '1' }]);
  });

  it('are received once when sent many times at once', async () => {
    const body = JSON.stringify(aRelease({ '1.1': [aSubject('a', 1, 2, 3)] }, 'r2'));

    const answers = await Promise.all(Array.from({ length: 5 }, () => upload(body)));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 202]);
    expect((await service.handleOutbox()).filter((name) => name === 'import-content-release')).toHaveLength(1);
  });

  it('are refused whole, with what is wrong, when something is', async () => {
    const broken = aRelease({ '1.1': [aSubject('a', 1), aSubject('a', 1)] }, 'broken');

    expect(
      (
        await upload(
          JSON.stringify({
            ...broken,
            targetProfiles: [
              {
                id: 'p',
                title: 'P',
                category: 'CORE',
                description: '',
                subjects: [{ id: 'z', maxLevel: 3 }],
                stages: [],
                badges: [],
              },
            ],
          }),
        )
      ).status,
    ).toBe(202);
    await service.handleOutbox({ times: 2 });

    const release = await read('broken');
    expect(release).toMatchObject({ state: 'FAILED', challengeCount: null });
    expect(release.problems).toEqual(
      expect.arrayContaining([
        'release.json:1: /subjects/1: subject a is there twice',
        'release.json:1: /subjects/1/skills/0: skill a-1 is there twice',
        'release.json:1: /subjects/1/skills/0/challenges/0: challenge a-1-a is there twice',
        'release.json:1: /targetProfiles/0/subjects/0: subject z is named but not there',
      ]),
    );
    expect(await publishedEvents()).not.toContain('broken');
    expect(
      (await service.run(PART, { releaseId: 'broken', part: 'TUTORIALS' }, { as: CAMPAIGNS })).data.contentReleasePart,
    ).toBeNull();
  });

  it('are refused when they have not even their shape', async () => {
    await upload(JSON.stringify({ id: 'shapeless', domains: 'aucun' }));
    await service.handleOutbox();

    expect((await read('shapeless')).state).toBe('FAILED');
    expect((await read('shapeless')).problems[0]).toMatch(/^release\.json:1: \/domains: /);
  });

  it('are sent by administrators only, through the gateway', async () => {
    const body = JSON.stringify(aRelease({ '1.1': [] }, 'forbidden'));

    expect((await upload(body, { token: null })).status).toBe(401);
    expect((await upload(body, { token: 'faux' })).status).toBe(401);
    expect((await upload(body, { token: await tokenFor(['JURY']) })).status).toBe(403);
    expect((await upload(body, { key: 'une-autre-cle' })).status).toBe(403);
    expect(await read('forbidden')).toBeNull();
  });

  it('are read by administrators only', async () => {
    expect(await read('r1', aUser())).toBeNull();
    expect(await read('inconnu')).toBeNull();
    expect((await service.run(RELEASE, { id: 'r1' })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it.each<[string, string, number]>([
    ['what is not JSON', '{', 400],
    ['what has no id', '{}', 400],
    ['an id that cannot be', '{"id":"../x"}', 400],
    ['what is too large', JSON.stringify({ id: 'x'.repeat(100_001) }), 413],
  ])('are refused at once for %s', async (_, body, status) => {
    expect((await upload(body)).status).toBe(status);
  });

  it('leave running tests as they were; new tests are taken from the new one', async () => {
    await service.publish(aRelease({ '1.1': [aSubject('before', 1, 2, 3)] }, 'before'));
    const hands = player(service);
    const running = (await hands.start('1.1')).assessment;

    await service.publish(aRelease({ '1.1': [aSubject('after', 1, 2, 3)] }, 'after'));

    const asked = await hands.finish(running.id, () => true);
    expect(asked.map((id) => skillOf(id).id.split('-')[0])).toEqual(asked.map(() => 'before'));
    expect((await hands.read(running.id)).answers[0].skill.id).toMatch(/^before-/);
    const fresh = (await player(service).start('1.1')).assessment;
    expect(fresh.currentChallenge.id).toMatch(/^after-/);
  });

  it('do not give way to one uploaded earlier and imported later', async () => {
    await upload(JSON.stringify(aRelease({ '1.1': [aSubject('slow', 2)] }, 'slow')));
    await service.app.dataSource.query('UPDATE outbox SET relayed_at = NOW(3)');
    service.clock.advance(1_000);
    await service.publish(aRelease({ '1.1': [aSubject('quick', 2)] }, 'quick'));

    await service.deliver('import-content-release', { releaseId: 'slow' });

    expect((await read('slow')).state).toBe('PUBLISHED');
    expect(await publishedEvents()).not.toContain('slow');
    const { data } = await service.run(START, { competenceId: '1.1' }, { as: aUser() });
    expect(data.startCompetenceTest.assessment.currentChallenge.id).toMatch(/^quick-/);
  });

  describe('parts for other services', () => {
    beforeAll(() => {
      const skill = { ...aSkill('a', 1), tutorials: ['t1'], learnMore: ['t2'] };
      const tutorial = {
        competenceId: '1.1',
        title: 'Tuto',
        link: 'https://exemple.fr/t',
        page: null,
        level: null,
        source: 'Exemple',
        format: 'PAGE' as const,
        durationMinutes: 5,
        locale: 'fr' as const,
      };
      return service.publish({
        ...aRelease({ '1.1': [{ id: 'a', skills: [skill] }] }, 'parts'),
        tutorials: [
          { id: 't1', ...tutorial },
          { id: 't2', ...tutorial },
        ],
        targetProfiles: [
          {
            id: 'p',
            title: 'Profil',
            category: 'CORE',
            description: 'Socle',
            subjects: [{ id: 'a', maxLevel: 3 }],
            stages: [],
            badges: [],
          },
        ],
      });
    });

    const part = async (name: string) =>
      JSON.parse(
        (await service.run(PART, { releaseId: 'parts', part: name }, { as: CAMPAIGNS })).data.contentReleasePart,
      );

    it('give the tutorials and the skills they serve', async () => {
      const { tutorials, skills } = await part('TUTORIALS');

      expect(tutorials.map(({ id }: { id: string }) => id)).toEqual(['t1', 't2']);
      expect(skills).toEqual([
        {
          id: 'a-1',
          tutorials: ['t1'],
          learnMore: ['t2'],
          place: { subjectId: 'a', competenceId: '1.1', level: 1, title: 'Je sais a 1' },
        },
      ]);
    });

    it('give the target profiles and the titles of subjects', async () => {
      expect(await part('TARGET_PROFILES')).toEqual({
        targetProfiles: [
          {
            id: 'p',
            title: 'Profil',
            category: 'CORE',
            description: 'Socle',
            subjects: [{ id: 'a', maxLevel: 3 }],
            stages: [],
            badges: [],
          },
        ],
        subjects: [{ id: 'a', title: 'Sujet a', competenceId: '1.1' }],
      });
    });

    it('are for services with the scope', async () => {
      for (const as of [aUser(), ADMINISTRATOR, CERTIFICATION])
        expect((await service.run(PART, { releaseId: 'parts', part: 'TUTORIALS' }, { as })).errors).toMatchObject([
          { code: 'UNAUTHENTICATED' },
        ]);
    });
  });

  it('accept the item bank of this repository', () => {
    const loaded = loadContent(bankFolder);

    if (!loaded.release) return;
    const { release, problems } = readRelease(JSON.stringify(loaded.release));
    expect(problems).toEqual([]);
    const stored = new Map(
      challengesOf(loaded.release)
        .flatMap(assetsOf)
        .map(({ sha256, bytes }) => [sha256, bytes]),
    );
    expect(release && releaseProblems(release, { json: '{}', stored })).toEqual([]);
  });
});
