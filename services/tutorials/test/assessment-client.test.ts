import { describe, expect, it } from '@jest/globals';
import type { SubgraphClient } from '@pix/kit/machine-client';
import { assessmentClient } from '../src/clients/assessment-client';
import { aTutorial } from './tutorials';

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

const PART = { tutorials: [aTutorial('a')], skills: [{ id: 's1', tutorials: ['a'], learnMore: [] }] };

describe('assessmentClient', () => {
  it('asks for the tutorials of the release and reads them', async () => {
    const { asked, client } = answering(JSON.stringify({ ...PART, somethingNew: true }));

    expect(await client.catalogueOf('r1')).toEqual(PART);
    expect(asked).toMatchObject([
      { variables: { releaseId: 'r1' }, query: expect.stringContaining('part: TUTORIALS') },
    ]);
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
    ['an unknown format', JSON.stringify({ ...PART, tutorials: [{ ...aTutorial('a'), format: 'SMELL' }] })],
  ])('fails on %s, so that the event is tried again', async (_, answer) => {
    await expect(answering(answer).client.catalogueOf('r1')).rejects.toThrow();
  });
});
