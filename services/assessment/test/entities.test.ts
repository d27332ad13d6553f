import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

describe('references from other services', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(aRelease({ '1.1': [aSubject('a', 1, 2), aSubject('old', 1)] }, 'first'));
    await service.publish(aRelease({ '1.1': [aSubject('a', 2, 3)] }, 'second'));
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
      subjects: [{ id: 'a' }],
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
        { id: '1', competences: [{ id: '1.1', subjects: [{ id: 'a', skills: [{ level: 2 }, { level: 3 }] }] }] },
      ],
      competence: { id: '1.1' },
      none: null,
    });
    expect(statements).toBeLessThanOrEqual(3);
  });
});
