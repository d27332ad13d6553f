import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import { aSkill, aTutorial, givenTutorials, type Tutorials } from './tutorials';

const RECOMMENDED = `query ($representations: [_Any!]!, $first: Int) { _entities(representations: $representations) { ... on Campaign {
  id recommendedTutorials(first: $first) { pupilCount tutorial { id } skills { id } }
} } }`;

describe('tutorials recommended to a class (T3)', () => {
  let service: Tutorials;
  beforeAll(async () => {
    service = await givenTutorials();
    await service.publish({
      tutorials: ['web', 'web-2', 'deux-sujets', 'cle', 'savoir']
        .map((id) => aTutorial(id))
        .concat([aTutorial('english', { locale: 'en' })]),
      skills: [
        aSkill('web', 1, { tutorials: ['english', 'web', 'deux-sujets'], learnMore: ['savoir'] }),
        aSkill('web', 2, { tutorials: ['web', 'web-2'] }),
        aSkill('cle', 1, { tutorials: ['cle', 'deux-sujets'] }),
      ],
    });
  });
  afterAll(() => service.close());

  const read = async (gaps: Record<string, number> | null, first?: number, locale: 'fr' | 'en' = 'fr') => {
    const given =
      gaps && Object.entries(gaps).map(([id, pupilCount]) => ({ skill: { __typename: 'Skill', id }, pupilCount }));
    const representations = [{ __typename: 'Campaign', id: 'c1', ...(given && { gaps: given }) }];
    const { data, errors, statements } = await service.run(
      RECOMMENDED,
      { representations, first },
      { as: aUser(), locale },
    );
    expect(errors).toEqual([]);
    const list = data._entities[0].recommendedTutorials as {
      pupilCount: number;
      tutorial: { id: string };
      skills: { id: string }[];
    }[];
    return { statements, list, shown: list.map(({ pupilCount, tutorial }) => `${tutorial.id} ${pupilCount}`) };
  };

  it('are ranked by how many pupils each would help: skills of a subject add up, of several the largest counts', async () => {
    const { shown, list } = await read({ 'web-1': 10, 'web-2': 4, 'cle-1': 12, 'inconnu-1': 50 });

    expect(shown).toEqual(['web 14', 'cle 12', 'deux-sujets 12', 'english 10', 'web-2 4']);
    expect(list[0]?.skills).toEqual([{ id: 'web-1' }, { id: 'web-2' }]);
    expect(list[2]?.skills).toEqual([{ id: 'cle-1' }, { id: 'web-1' }]);
  });

  it('prefer the reader’s language among equals', async () => {
    expect((await read({ 'web-1': 3 })).shown).toEqual(['deux-sujets 3', 'web 3', 'english 3']);
    expect((await read({ 'web-1': 3 }, 1, 'en')).shown).toEqual(['english 3']);
  });

  it('are nothing where campaigns gave nothing: no campaign is known here', async () => {
    expect((await read(null)).list).toEqual([]);
    expect((await read({})).list).toEqual([]);
    expect((await read(null)).statements).toBe(0);
  });

  it('take one statement, whatever the number of skills', async () => {
    const gaps = Object.fromEntries(Array.from({ length: 300 }, (_, rank) => [`web-${rank}`, rank]));

    expect((await read(gaps)).statements).toBe(1);
  });
});
