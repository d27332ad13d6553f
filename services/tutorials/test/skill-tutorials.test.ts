import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCatalogue, aTutorial, givenTutorials, SKILLS, type Tutorials } from './tutorials';

const SKILL_COUNT = 200;
const tutorialIds = Array.from({ length: 40 }, (_, index) => `tuto-${index}`);
const skills = Array.from({ length: SKILL_COUNT }, (_, index) => ({
  id: `skill-${index}`,
  tutorials: [0, 7, 3].map((step) => `tuto-${(index + step) % 40}`),
  learnMore: [9, 1].map((step) => `tuto-${(index + step) % 40}`),
}));

describe('Skill.tutorials and Skill.learnMoreTutorials', () => {
  let service: Tutorials;
  beforeAll(async () => {
    service = await givenTutorials();
    await service.publish(aCatalogue(tutorialIds, skills));
  });
  afterAll(() => service.close());

  const read = (ids: readonly string[], document = SKILLS) =>
    service.run(document, { representations: ids.map((id) => ({ __typename: 'Skill', id })) });

  it.each([1, 20, SKILL_COUNT])('takes one statement for %i skills', async (count) => {
    const { data, statements } = await read(skills.slice(0, count).map(({ id }) => id));

    expect(data._entities).toHaveLength(count);
    expect(statements).toBe(1);
  });

  it('keeps the order of the authors, for each purpose', async () => {
    const { data } = await read(['skill-5', 'skill-0']);

    const idsOf = (tutorials: { id: string }[]) => tutorials.map(({ id }) => id);
    expect(data._entities.map(({ tutorials }: { tutorials: { id: string }[] }) => idsOf(tutorials))).toEqual([
      ['tuto-5', 'tuto-12', 'tuto-8'],
      ['tuto-0', 'tuto-7', 'tuto-3'],
    ]);
    expect(idsOf(data._entities[1].learnMoreTutorials)).toEqual(['tuto-9', 'tuto-1']);
  });

  it('takes two statements with the counts of every tutorial', async () => {
    const withCounts = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Skill { tutorials { id usefulCount savedByViewer usefulToViewer } }
    } }`;

    expect(
      (
        await read(
          skills.map(({ id }) => id),
          withCounts,
        )
      ).statements,
    ).toBe(2);
  });

  it('shows those in the language of the request, or the others rather than nothing', async () => {
    const { tutorials } = aCatalogue(['tuto-a', 'tuto-b']);
    const skill = { id: 'translated', tutorials: ['tuto-a', 'tuto-a-en'], learnMore: ['tuto-b'] };
    await service.publish({ tutorials: [...tutorials, aTutorial('tuto-a-en', { locale: 'en' })], skills: [skill] });

    const shownIn = async (locale: 'fr' | 'en') => {
      const representations = [{ __typename: 'Skill', id: 'translated' }];
      const { data } = await service.run(SKILLS, { representations }, { locale });
      const [{ tutorials, learnMoreTutorials }] = data._entities;
      return [...tutorials, ...learnMoreTutorials].map(({ id }: { id: string }) => id);
    };

    expect(await shownIn('fr')).toEqual(['tuto-a', 'tuto-b']);
    expect(await shownIn('en')).toEqual(['tuto-a-en', 'tuto-b']);
  });

  it('shows nothing for a skill without tutorials, and asks nothing for its id alone', async () => {
    expect((await read(['unknown'])).data._entities).toEqual([
      { id: 'unknown', tutorials: [], learnMoreTutorials: [] },
    ]);

    const idOnly = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Skill { id } } }`;
    expect((await read(['unknown'], idOnly)).statements).toBe(0);
  });
});
