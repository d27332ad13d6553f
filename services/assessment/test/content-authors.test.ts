import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Challenge, Release } from '@pix/content';
import { aUser } from '@pix/kit/testing';
import { challengesOf } from '../src/domain/content-files';
import { withChallenge } from './archive';
import { ADMINISTRATOR, type Assessment, CAMPAIGNS, givenAssessment } from './assessment';
import { EVERY_KIND } from './every-kind';
import { aRelease, aSkill, aSubject } from './release';

const LIST = `query ($first: Int, $after: String) { contentReleases(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { cursor } nodes { id state uploadedAt publishedAt isCurrent progress }
} }`;
const CHANGES = `query ($from: ID!, $to: ID!, $first: Int, $after: String) {
  contentReleaseChanges(from: $from, to: $to, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor } nodes { kind id change members }
} }`;
const PREVIEW = `query ($releaseId: ID!, $challengeId: ID!) { challengePreview(releaseId: $releaseId, challengeId: $challengeId) {
  challenge { id kind instruction } solution accepted explanation hint skillTitle skillLevel difficulty generator
} }`;

const tutorial = (id: string, title = 'Tuto') => ({
  id,
  competenceId: '1.1',
  title,
  link: null,
  page: '# Une page',
  level: 2,
  source: 'Nous',
  format: 'PAGE' as const,
  durationMinutes: 5,
  locale: 'fr' as const,
});

const before: Release = {
  ...aRelease({ '1.1': [aSubject('a', 1, 2), aSubject('gone', 1)] }, 'before'),
  tutorials: [tutorial('t1'), tutorial('t2')],
};
const changed = aRelease({ '1.1': [aSubject('a', 1, 2, 3), aSubject('new', 1)] }, 'after');
const [first] = challengesOf(changed) as [Challenge];
const after: Release = {
  ...withChallenge(changed, {
    ...first,
    instruction: 'Autre question',
    explanation: 'Autre explication',
  }),
  tutorials: [tutorial('t1', 'Un autre titre'), tutorial('t3')],
  targetProfiles: [
    {
      id: 'p',
      title: 'P',
      category: 'CORE',
      description: '',
      subjects: [{ id: 'a', maxLevel: 3 }],
      stages: [],
      badges: [],
    },
  ],
};

describe('what authors are shown', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(before);
    await service.publish(after);
    await service.publish(
      aRelease({ '1.1': [{ id: 'k', skills: [{ ...aSkill('k', 2), challenges: [...EVERY_KIND] }] }] }, 'refused'),
    );
  });
  afterAll(() => service.close());

  const list = async (given: object = {}, as = ADMINISTRATOR) => service.run(LIST, { ...given }, { as });
  const changes = async (given: object, as = ADMINISTRATOR) =>
    (await service.run(CHANGES, { from: 'before', to: 'after', ...given }, { as })).data.contentReleaseChanges;
  const preview = async (releaseId: string, challengeId: string, as = ADMINISTRATOR) =>
    (await service.run(PREVIEW, { releaseId, challengeId }, { as })).data.challengePreview;

  it('is every release, last first, in three statements a page', async () => {
    const { data, statements } = await list();

    expect(data.contentReleases.totalCount).toBe(3);
    expect(data.contentReleases.nodes).toMatchObject([
      { id: 'refused', state: 'FAILED', publishedAt: null, isCurrent: false, progress: 100 },
      { id: 'after', state: 'PUBLISHED', isCurrent: true },
      { id: 'before', state: 'PUBLISHED', isCurrent: false },
    ]);
    expect(statements).toBe(3);
  });

  it('is paged without a gap', async () => {
    const one = (await list({ first: 2 })).data.contentReleases;
    const two = (await list({ first: 2, after: one.pageInfo.endCursor })).data.contentReleases;

    expect([...one.nodes, ...two.nodes].map(({ id }: { id: string }) => id)).toEqual(['refused', 'after', 'before']);
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await list({ after: 'n’importe quoi' })).data.contentReleases.nodes).toHaveLength(3);
  });

  it('is what changed from one release to another, and in which members', async () => {
    expect((await changes({})).nodes).toEqual([
      { kind: 'SUBJECT', id: 'a', change: 'CHANGED', members: ['skillIds'] },
      { kind: 'SUBJECT', id: 'gone', change: 'REMOVED', members: [] },
      { kind: 'SUBJECT', id: 'new', change: 'ADDED', members: [] },
      { kind: 'SKILL', id: 'a-3', change: 'ADDED', members: [] },
      { kind: 'SKILL', id: 'gone-1', change: 'REMOVED', members: [] },
      { kind: 'SKILL', id: 'new-1', change: 'ADDED', members: [] },
      { kind: 'CHALLENGE', id: 'a-1-a', change: 'CHANGED', members: ['explanation', 'instruction'] },
      { kind: 'CHALLENGE', id: 'a-3-a', change: 'ADDED', members: [] },
      { kind: 'CHALLENGE', id: 'a-3-b', change: 'ADDED', members: [] },
      { kind: 'CHALLENGE', id: 'gone-1-a', change: 'REMOVED', members: [] },
      { kind: 'CHALLENGE', id: 'gone-1-b', change: 'REMOVED', members: [] },
      { kind: 'CHALLENGE', id: 'new-1-a', change: 'ADDED', members: [] },
      { kind: 'CHALLENGE', id: 'new-1-b', change: 'ADDED', members: [] },
      { kind: 'TUTORIAL', id: 't1', change: 'CHANGED', members: ['title'] },
      { kind: 'TUTORIAL', id: 't2', change: 'REMOVED', members: [] },
      { kind: 'TUTORIAL', id: 't3', change: 'ADDED', members: [] },
      { kind: 'TARGET_PROFILE', id: 'p', change: 'ADDED', members: [] },
    ]);
  });

  it('pages what changed without a gap', async () => {
    const ids: string[] = [];
    for (let page = await changes({ first: 7 }); ; page = await changes({ first: 7, after: page.pageInfo.endCursor })) {
      expect(page.totalCount).toBe(17);
      ids.push(...page.nodes.map(({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`));
      if (!page.pageInfo.hasNextPage) break;
    }

    expect(ids).toHaveLength(17);
    expect(new Set(ids).size).toBe(17);
  });

  it('is nothing from a release to itself, and null where there is none', async () => {
    expect((await changes({ to: 'before' })).totalCount).toBe(0);
    expect(await changes({ to: 'inconnu' })).toBeNull();
  });

  it('is a question with its solution, of an older release too, and of one that was refused', async () => {
    expect(await preview('before', 'gone-1-a')).toEqual({
      challenge: { id: 'gone-1-a', kind: 'SHORT_TEXT', instruction: 'Question gone-1-a' },
      solution: 'réponse gone-1-a',
      accepted: JSON.stringify({ texts: ['réponse gone-1-a'] }),
      explanation: 'Explication gone-1-a',
      hint: 'Indice de gone-1',
      skillTitle: 'Je sais gone 1',
      skillLevel: 1,
      difficulty: null,
      generator: null,
    });
    expect(await preview('refused', 'matching')).toMatchObject({ solution: '- Miaule : Chat\n- Aboie : Chien' });
    expect(await preview('before', 'inconnu')).toBeNull();
    expect(await preview('inconnu', 'gone-1-a')).toBeNull();
  });

  it('is shown to administrators alone', async () => {
    for (const as of [aUser(), CAMPAIGNS]) {
      expect((await list({}, as as typeof ADMINISTRATOR)).data?.contentReleases.nodes ?? []).toEqual([]);
      expect((await list({}, as as typeof ADMINISTRATOR)).data?.contentReleases.totalCount ?? 0).toBe(0);
      expect(
        (await service.run(CHANGES, { from: 'before', to: 'after' }, { as })).data?.contentReleaseChanges ?? null,
      ).toBeNull();
      expect(
        (await service.run(PREVIEW, { releaseId: 'before', challengeId: 'gone-1-a' }, { as })).data?.challengePreview ??
          null,
      ).toBeNull();
    }
    expect((await service.run(PREVIEW, { releaseId: 'before', challengeId: 'gone-1-a' })).errors).toMatchObject([
      { code: 'UNAUTHENTICATED' },
    ]);
  });
});
