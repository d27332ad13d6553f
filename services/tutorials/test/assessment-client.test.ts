import { describe, expect, it } from '@jest/globals';
import type { SubgraphClient } from '@pix/kit/machine-client';
import { assessmentClient } from '../src/clients/assessment-client';
import { aSkill, aTutorial } from './tutorials';

/** Assessment answering one thing, and what it was asked. */
const answering = (contentReleasePart: unknown) => {
  const asked: object[] = [];
  const client = assessmentClient({
    call: async (query: string, variables: object) => {
      asked.push({ query, variables });
      return { contentReleasePart } as never;
    },
    close: async () => {},
  } satisfies SubgraphClient);
  return { asked, client };
};

const PART = { tutorials: [aTutorial('a')], skills: [aSkill('s', 1, { tutorials: ['a'] })] };

describe('assessmentClient', () => {
  it('asks for the tutorials of the release and reads them', async () => {
    const { asked, client } = answering(JSON.stringify({ ...PART, somethingNew: true }));

    expect(await client.catalogueOf('r1')).toEqual(PART);
    expect(asked).toMatchObject([
      { variables: { releaseId: 'r1' }, query: expect.stringContaining('part: TUTORIALS') },
    ]);
  });

  it('asks what people failed and hold, and reads the instants', async () => {
    const at = '2026-11-22T08:00:00.000Z';
    const asked: unknown[] = [];
    const client = assessmentClient({
      call: async (_: string, variables: object) => {
        asked.push(variables);
        return {
          skillResults: { readAt: at, people: [{ userId: 'u', failed: [{ skillId: 's', at }], passed: [] }] },
        } as never;
      },
      close: async () => {},
    });

    const instant = new Date(at);
    expect(await client.skillResults(['u'])).toEqual({
      readAt: instant,
      people: [{ userId: 'u', failed: [{ skillId: 's', at: instant }], passed: [] }],
    });
    expect(asked).toEqual([{ userIds: ['u'] }]);
  });

  it('reads a part that does not say where skills stand', async () => {
    const { client } = answering(
      JSON.stringify({ tutorials: [], skills: [{ id: 's1', tutorials: [], learnMore: [] }] }),
    );

    expect((await client.catalogueOf('r1')).skills).toEqual([{ id: 's1', tutorials: [], learnMore: [], place: null }]);
  });

  it.each<[string, unknown]>([
    ['no such release', null],
    ['no JSON', '{'],
    ['another shape', JSON.stringify({ tutorials: [] })],
    [
      'a link that is no web address',
      JSON.stringify({ ...PART, tutorials: [aTutorial('a', { link: 'javascript:alert(1)' })] }),
    ],
    ['neither a link nor a page', JSON.stringify({ ...PART, tutorials: [aTutorial('a', { link: null })] })],
    ['a link and a page', JSON.stringify({ ...PART, tutorials: [aTutorial('a', { page: '# Page' })] })],
    ['a skill of no level', JSON.stringify({ ...PART, skills: [aSkill('s', 9)] })],
    ['an unknown format', JSON.stringify({ ...PART, tutorials: [{ ...aTutorial('a'), format: 'SMELL' }] })],
  ])('fails on %s, so that the event is tried again', async (_, answer) => {
    await expect(answering(answer).client.catalogueOf('r1')).rejects.toThrow();
  });
});
