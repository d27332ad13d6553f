import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import { aSkill, aTutorial, givenTutorials, type Tutorials } from './tutorials';

const SEARCH = `query ($filter: TutorialFilter, $first: Int, $after: String) {
  tutorials(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id title link usefulCount savedByViewer usefulToViewer skills { id } }
  }
}`;

describe('tutorials', () => {
  let service: Tutorials;
  beforeAll(async () => {
    service = await givenTutorials();
    await service.publish({
      tutorials: [
        aTutorial('mdp', { title: 'Choisir de bons mots de passe', level: 2, durationMinutes: 3 }),
        aTutorial('secu', { title: 'La sécurité des données', level: 5, format: 'VIDEO', durationMinutes: 12 }),
        aTutorial('page', { title: 'Une page de chez nous', link: null, page: 'Tout sur les **navigateurs**.' }),
        aTutorial('ia', { title: "Comprendre l'IA", competenceId: '5.2', format: 'GAME' }),
        aTutorial('web', { title: 'Searching the web', locale: 'en' }),
        aTutorial('autre', { title: 'Autre chose, avec un navigateur dedans', source: 'Wikipédia' }),
      ],
      skills: [
        aSkill('cle', 1, { tutorials: ['mdp'], title: 'Je sais trouver un verrou' }),
        aSkill('cle', 6, { tutorials: ['secu'], learnMore: ['autre'] }),
        aSkill('nav', 3, { tutorials: ['page', 'ia'] }),
      ],
    });
  });
  afterAll(() => service.close());

  const search = async (
    filter: object | null,
    { as = aUser(), ...page }: { as?: Viewer; first?: number; after?: string } = {},
  ) => {
    const { data, errors, statements } = await service.run(SEARCH, { filter, ...page }, { as });
    expect(errors).toEqual([]);
    return { ...data.tutorials, statements, ids: data.tutorials.nodes.map(({ id }: { id: string }) => id) as string[] };
  };
  const idsOf = async (filter: object) => (await search(filter)).ids.toSorted();

  it.each([
    ['mot de passe', ['mdp']],
    ['MOTS PASSES', ['mdp']],
    ['securite', ['secu']],
    ['sécurités donnée', ['secu']],
    ['ia', ['ia']],
    ['navigateurs', ['autre', 'page']],
    ['verrous', ['mdp']],
    ['wikipedia', ['autre']],
    ['search', ['web']],
    ['mot sécurité', []],
    ['introuvable', []],
  ])('finds « %s » by its words, in any form, accents or not', async (words, expected) => {
    expect(await idsOf({ search: words })).toEqual(expected);
  });

  it('puts a word of the title before the same in the text', async () => {
    expect((await search({ search: 'navigateur' })).ids).toEqual(['autre', 'page']);
  });

  it.each([
    [{ competenceId: '5.2' }, ['ia']],
    [{ subjectId: 'cle' }, ['autre', 'mdp', 'secu']],
    [{ skillId: 'cle-6' }, ['autre', 'secu']],
    [{ minLevel: 3 }, ['autre', 'ia', 'page', 'secu']],
    [{ maxLevel: 3 }, ['ia', 'mdp', 'page']],
    [{ minLevel: 4, maxLevel: 5 }, ['secu']],
    [{ formats: ['VIDEO', 'GAME'] }, ['ia', 'secu']],
    [{ formats: [] }, ['autre', 'ia', 'mdp', 'page', 'secu', 'web']],
    [{ maxDurationMinutes: 3 }, ['mdp']],
    [{ locale: 'en' }, ['web']],
    [{ locale: 'de' }, []],
    [{ search: 'le la les' }, ['autre', 'ia', 'mdp', 'page', 'secu', 'web']],
    [{ search: 'navigateur', subjectId: 'nav', locale: 'fr' }, ['page']],
  ])('keeps what is asked: %j', async (filter, expected) => {
    expect(await idsOf(filter)).toEqual(expected);
    expect((await search(filter)).totalCount).toBe(expected.length);
  });

  it('pages through, without gap or repetition, with words and without', async () => {
    for (const filter of [null, { search: 'navigateur' }]) {
      const whole = await search(filter);
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page: Awaited<ReturnType<typeof search>> = await search(filter, { first: 1, after });
        seen.push(...page.ids);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
      } while (after);

      expect(seen).toEqual(whole.ids);
      expect(seen).toHaveLength(whole.totalCount);
    }
  });

  it('starts from the beginning with the cursor of another list', async () => {
    const after = Buffer.from('["2026-11-22T08:00:00.000Z","t01"]').toString('base64url');

    expect((await search(null, { after })).ids).toHaveLength(6);
  });

  it('takes 6 statements for a page with every field and the total, whatever its length', async () => {
    expect((await search({ search: 'navigateur' }, { first: 2 })).statements).toBe(6);
    expect((await search(null)).statements).toBe(6);
  });

  it('shows who saved what to themselves only', async () => {
    const [saver, other] = [aUser(), aUser()];
    await service.run('mutation { saveTutorial(input: { tutorialId: "mdp" }) { __typename } }', {}, { as: saver });
    const saved = async (as: Viewer) =>
      (await search({ search: 'passe' }, { as })).nodes.map(
        ({ savedByViewer }: { savedByViewer: boolean }) => savedByViewer,
      );

    expect([await saved(saver), await saved(other)]).toEqual([[true], [false]]);
  });

  it('is for people and guests, not for machines nor for nobody', async () => {
    expect((await search(null, { as: aGuest('invigilator', 's') })).ids).toHaveLength(6);
    for (const as of [undefined, aMachine('campaigns')])
      expect((await service.run(SEARCH, {}, { as })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('gives the tutorials of subjects, easiest skill first, each once, in one statement', async () => {
    const { data, statements } = await service.run(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Subject { id tutorials { id } } } }`,
      { r: ['cle', 'nav', 'inconnu'].map((id) => ({ __typename: 'Subject', id })) },
    );

    expect(
      data._entities.map(({ tutorials }: { tutorials: { id: string }[] }) => tutorials.map(({ id }) => id)),
    ).toEqual([['mdp', 'secu'], ['page', 'ia'], []]);
    expect(statements).toBe(1);
  });
});
