import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aUser, emptyTables } from '@pix/kit/testing';
import {
  aCatalogue,
  aTutorial,
  givenTutorials,
  SAVE,
  SKILLS,
  savedTutorials,
  TUTORIAL,
  type Tutorials,
} from './tutorials';

const skill = (id: string, tutorials: string[], learnMore: string[] = []) => ({ id, tutorials, learnMore });

describe('on ContentReleasePublished', () => {
  let service: Tutorials;
  beforeAll(async () => {
    service = await givenTutorials();
  });
  beforeEach(() => emptyTables(service.app.dataSource));
  afterAll(() => service.close());

  const titleOf = async (id: string) =>
    (await service.run(TUTORIAL, { id }, { as: aUser() })).data.tutorial?.title ?? null;
  const skillOf = async (id: string) => {
    const { data } = await service.run(SKILLS, { representations: [{ __typename: 'Skill', id }] });
    return data._entities[0].tutorials.map((tutorial: { id: string }) => tutorial.id) as string[];
  };

  it('makes the tutorials of the release the catalogue', async () => {
    await service.publish({
      tutorials: [aTutorial('a', { title: 'Première version', format: 'VIDEO', locale: 'en', durationMinutes: 12 })],
      skills: [skill('s1', ['a'])],
    });

    const { data, statements } = await service.run(TUTORIAL, { id: 'a' }, { as: aUser() });

    expect(data.tutorial).toEqual({
      id: 'a',
      title: 'Première version',
      link: 'https://exemple.fr/a',
      ownPage: false,
      level: null,
      source: 'Exemple',
      format: 'VIDEO',
      durationMinutes: 12,
      locale: 'en',
      usefulCount: 0,
      savedByViewer: false,
      usefulToViewer: false,
    });
    expect(statements).toBe(4);
    expect(await skillOf('s1')).toEqual(['a']);
  });

  it('corrects what changed and replaces the links of skills', async () => {
    await service.publish(aCatalogue(['a', 'b'], [skill('s1', ['a', 'b']), skill('s2', ['b'])]));
    await service.publish({
      tutorials: [aTutorial('a', { title: 'Corrigé' }), aTutorial('b')],
      skills: [skill('s1', ['b'])],
    });

    expect(await titleOf('a')).toBe('Corrigé');
    expect(await skillOf('s1')).toEqual(['b']);
    expect(await skillOf('s2')).toEqual([]);
  });

  it('retires what the release does without: gone from skills and searches, readable for who saved it', async () => {
    const reader = aUser();
    await service.publish(aCatalogue(['a', 'b'], [skill('s1', ['a', 'b'])]));
    await service.run(SAVE, { id: 'a' }, { as: reader });
    await service.publish(aCatalogue(['b'], [skill('s1', ['b'])]));

    expect(await titleOf('a')).toBeNull();
    expect(await skillOf('s1')).toEqual(['b']);
    expect((await service.run(TUTORIAL, { id: 'a' }, { as: reader })).data.tutorial).toMatchObject({
      savedByViewer: true,
    });
    expect((await savedTutorials(service, reader.userId, { as: reader })).nodes).toMatchObject([{ id: 'a' }]);
  });

  it('does not show on a skill a tutorial of an earlier release that the new one only mentions', async () => {
    await service.publish(aCatalogue(['a', 'b'], [skill('s1', ['a', 'b'])]));
    await service.publish(aCatalogue(['b'], [skill('s1', ['a', 'b'])]));

    expect(await skillOf('s1')).toEqual(['b']);
  });

  it('brings a retired tutorial back with the release that has it again', async () => {
    await service.publish(aCatalogue(['a']));
    await service.publish(aCatalogue([]));
    expect(await titleOf('a')).toBeNull();

    await service.publish(aCatalogue(['a']));

    expect(await titleOf('a')).toBe('Le tutoriel a');
  });

  it('does nothing with an event delivered again', async () => {
    const publication = { releaseId: 'r1', messageId: newId() };
    await service.publish(aCatalogue(['a']), publication);
    const before = await service.app.dataSource.query('SELECT * FROM catalogue');
    service.clock.advance(60_000);

    await service.publish(aCatalogue(['a', 'late']), publication);

    expect(await titleOf('late')).toBeNull();
    expect(await service.app.dataSource.query('SELECT * FROM catalogue')).toEqual(before);
  });

  it('does not let an older release that arrives late take the place of a newer one', async () => {
    const [older, newer] = [newId(), newId()];

    await service.publish(aCatalogue(['a', 'new']), { messageId: newer });
    await service.publish(aCatalogue(['a', 'old']), { messageId: older });

    expect([await titleOf('new'), await titleOf('old')]).toEqual(['Le tutoriel new', null]);
  });

  it('goes back to an older release that is published anew', async () => {
    const first = aCatalogue(['old']);
    await service.publish(first, { releaseId: 'r1' });
    await service.publish(aCatalogue(['new']), { releaseId: 'r2' });

    await service.publish(first, { releaseId: 'r1' });

    expect([await titleOf('new'), await titleOf('old')]).toEqual([null, 'Le tutoriel old']);
  });

  it('ends with the newest of several handled at once, each twice', async () => {
    const publications = ['first', 'second', 'third'].map((id) => ({
      catalogue: aCatalogue([id]),
      messageId: newId(),
    }));

    await Promise.all(
      [...publications, ...publications].map(({ catalogue, messageId }) => service.publish(catalogue, { messageId })),
    );

    expect(await Promise.all(['first', 'second', 'third'].map(titleOf))).toEqual([null, null, 'Le tutoriel third']);
  });

  it('leaves the catalogue as it was when assessment does not answer, and takes the release on the next try', async () => {
    await service.publish(aCatalogue(['a']), { releaseId: 'r1' });
    const messageId = newId();

    await expect(service.deliver('ContentReleasePublished.v1', { releaseId: 'unheard' }, messageId)).rejects.toThrow(
      'no release unheard',
    );
    expect(await titleOf('a')).toBe('Le tutoriel a');

    await service.publish(aCatalogue(['b']), { releaseId: 'unheard', messageId });
    expect(await titleOf('b')).toBe('Le tutoriel b');
  });

  it('applies a release whole or not at all', async () => {
    await service.publish(aCatalogue(['a'], [skill('s1', ['a'])]));

    const broken = aCatalogue(['b'], [skill('s1', ['unknown'])]);
    await expect(service.publish(broken)).rejects.toThrow('fk_skill_tutorials_tutorial');

    expect(await titleOf('a')).toBe('Le tutoriel a');
    expect(await titleOf('b')).toBeNull();
    expect(await skillOf('s1')).toEqual(['a']);
  });
});
