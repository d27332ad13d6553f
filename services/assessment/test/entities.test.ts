import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Release } from '@pix/content';
import { newId } from '@pix/kit/ids';
import { aMachine, aUser } from '@pix/kit/testing';
import { type Assessment, givenAssessment, player } from './assessment';
import { aRelease, aSubject } from './release';

const FRAGMENTS = `
  ... on Domain { id title competences { id } }
  ... on Competence { id title description domain { id } subjects { id } }
  ... on Subject { id title description competence { id } skills { id } }
  ... on Skill { id title level subject { id } }
  ... on Challenge { id kind instruction }
  ... on Assessment { id state }
  ... on User { id profile { pix } }`;
const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${FRAGMENTS} } }`;

type Texts = { readonly title: string; readonly description?: string };

/** The same release, its subject `t` in English too. */
const translated = (release: Release): Release => ({
  ...release,
  subjects: release.subjects.map((subject) =>
    subject.id === 't'
      ? {
          ...subject,
          en: { title: 'Subject t', description: 'What t is about' },
          skills: subject.skills.map((skill) => ({
            ...skill,
            en: { title: `I can do t ${skill.level}`, hint: `A hint for ${skill.id}` },
          })),
        }
      : subject,
  ),
});

describe('references from other services', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(aRelease({ '1.1': [aSubject('a', 1, 2), aSubject('old', 1)] }, 'first'));
    await service.publish(translated(aRelease({ '1.1': [aSubject('a', 2, 3), aSubject('t', 1)] }, 'second')));
  });
  afterAll(() => service.close());

  const entities = (representations: object[], as = aUser()) => service.run(ENTITIES, { representations }, { as });
  const one = async (typename: string, id: string, as = aUser()) =>
    (await entities([{ __typename: typename, id }], as)).data._entities[0];

  it('find a domain', async () => {
    expect(await one('Domain', '1')).toEqual({
      id: '1',
      title: 'Information et données',
      competences: [{ id: '1.1' }],
    });
  });

  it('find a competence', async () => {
    expect(await one('Competence', '1.1')).toEqual({
      id: '1.1',
      title: 'Compétence 1.1',
      description: 'De quoi parle 1.1',
      domain: { id: '1' },
      subjects: [{ id: 'a' }, { id: 't' }],
    });
  });

  it('find a subject, its skills from the current release', async () => {
    expect(await one('Subject', 'a')).toMatchObject({
      title: 'Sujet a',
      competence: { id: '1.1' },
      skills: [{ id: 'a-2' }, { id: 'a-3' }],
    });
  });

  it('find a skill', async () => {
    expect(await one('Skill', 'a-2')).toEqual({ id: 'a-2', title: 'Je sais a 2', level: 2, subject: { id: 'a' } });
  });

  it('tell titles in the language of the request, in French where they are not translated, in as many statements', async () => {
    const representations = [
      { __typename: 'Domain', id: '1' },
      { __typename: 'Competence', id: '1.1' },
      { __typename: 'Subject', id: 't' },
      { __typename: 'Skill', id: 't-1' },
      { __typename: 'Subject', id: 'a' },
      { __typename: 'Skill', id: 'a-2' },
    ];
    const read = async (locale: 'fr' | 'en') => {
      const { data, statements } = await service.run(ENTITIES, { representations }, { as: aUser(), locale });
      return { statements, texts: data._entities.map(({ title, description }: Texts) => [title, description]) };
    };
    const [french, english] = [await read('fr'), await read('en')];

    expect(french.texts).toEqual([
      ['Information et données', undefined],
      ['Compétence 1.1', 'De quoi parle 1.1'],
      ['Sujet t', 'De quoi parle t'],
      ['Je sais t 1', undefined],
      ['Sujet a', 'De quoi parle a'],
      ['Je sais a 2', undefined],
    ]);
    expect(english.texts).toEqual([
      ['Domain', undefined],
      ['Competence 1.1', 'De quoi parle 1.1'],
      ['Subject t', 'What t is about'],
      ['I can do t 1', undefined],
      ['Sujet a', 'De quoi parle a'],
      ['Je sais a 2', undefined],
    ]);
    expect(english.statements).toBe(french.statements);
  });

  it('tell the hint of an answer in the language of the request', async () => {
    const { play, person } = player(service);
    const { id } = await play('1.1', () => false);
    const read = async (locale: 'fr' | 'en') => {
      const document = 'query ($id: ID!) { assessment(id: $id) { answers { hint skill { id title } } } }';
      const { data, statements } = await service.run(document, { id }, { as: person, locale });
      const find = (skillId: string) =>
        data.assessment.answers.find(({ skill }: { skill: { id: string } }) => skill.id === skillId);
      return { statements, translated: find('t-1'), other: find('a-2') };
    };
    const [french, english] = [await read('fr'), await read('en')];

    expect(french.translated).toMatchObject({ hint: 'Indice de t-1', skill: { title: 'Je sais t 1' } });
    expect(english.translated).toMatchObject({ hint: 'A hint for t-1', skill: { title: 'I can do t 1' } });
    expect(english.other).toEqual(french.other);
    expect(english.statements).toBe(french.statements);
  });

  it('find a challenge, without its solution', async () => {
    expect(await one('Challenge', 'a-2-a')).toEqual({ id: 'a-2-a', kind: 'SHORT_TEXT', instruction: 'Question a-2-a' });
  });

  it('find what only an older release has', async () => {
    expect(await one('Subject', 'old')).toMatchObject({ title: 'Sujet old', skills: [{ id: 'old-1' }] });
    expect(await one('Skill', 'a-1')).toMatchObject({ level: 1 });
    expect(await one('Challenge', 'old-1-b')).toMatchObject({ id: 'old-1-b' });
  });

  it('find nothing where there is nothing', async () => {
    for (const typename of ['Domain', 'Competence', 'Subject', 'Skill', 'Challenge', 'Assessment'])
      expect(await one(typename, 'inconnu')).toBeNull();
  });

  it('find a test for its person only', async () => {
    const { person, start } = player(service);
    const { id } = (await start('1.1')).assessment;

    expect(await one('Assessment', id, person)).toEqual({ id, state: 'STARTED' });
    expect(await one('Assessment', id)).toBeNull();
    expect(
      (
        await service.run(
          ENTITIES,
          { representations: [{ __typename: 'Assessment', id }] },
          { as: aMachine('campaigns') },
        )
      ).data._entities,
    ).toEqual([null]);
    expect(
      (await service.run(ENTITIES, { representations: [{ __typename: 'Assessment', id }] })).data._entities,
    ).toEqual([null]);
  });

  it('find a user, whose profile is theirs', async () => {
    const person = aUser();

    expect(await one('User', person.userId, person)).toEqual({ id: person.userId, profile: { pix: 0 } });
    expect(await one('User', person.userId)).toEqual({ id: person.userId, profile: null });
  });

  it('are met together: twenty of a kind take as many statements as one', async () => {
    const twenty = Array.from({ length: 20 }, (_, index) => ({ __typename: 'Skill', id: index % 2 ? 'a-2' : 'a-1' }));
    const { person, start } = player(service);
    const { id } = (await start('1.1')).assessment;
    const tests = [id, ...Array.from({ length: 19 }, () => newId())].map((one) => ({
      __typename: 'Assessment',
      id: one,
    }));

    expect((await entities(twenty)).statements).toBeLessThanOrEqual(4);
    expect((await entities(tests, person)).statements).toBe(1);
  });

  it('read the whole framework in one statement', async () => {
    const { data, statements } = await service.run(
      '{ domains { id title competences { id title subjects { id skills { id level } } } } competence(id: "1.1") { id } none: competence(id: "9.9") { id } }',
    );

    expect(data).toMatchObject({
      domains: [
        {
          id: '1',
          competences: [{ id: '1.1', subjects: [{ id: 'a', skills: [{ level: 2 }, { level: 3 }] }, { id: 't' }] }],
        },
      ],
      competence: { id: '1.1' },
      none: null,
    });
    expect(statements).toBeLessThanOrEqual(3);
  });
});
