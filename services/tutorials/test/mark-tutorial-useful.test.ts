import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import { aCatalogue, givenTutorials, MARK, TUTORIAL, type Tutorials } from './tutorials';

describe('markTutorialUseful', () => {
  let service: Tutorials;
  beforeAll(async () => {
    service = await givenTutorials();
    await service.publish(aCatalogue(['a', 'b', 'c', 'd', 'e']));
  });
  afterAll(() => service.close());

  const mark = async (id: string, as: Viewer, useful = true) =>
    (await service.run(MARK, { id, useful }, { as })).data.markTutorialUseful;

  it('counts a vote once, however often it is given', async () => {
    const voter = aUser();
    await mark('a', voter);

    expect(await mark('a', voter)).toEqual({
      __typename: 'MarkTutorialUsefulSuccess',
      tutorial: { id: 'a', usefulCount: 1, usefulToViewer: true },
    });
  });

  it('counts each of a hundred voters once when all vote at once, twice', async () => {
    const voters = Array.from({ length: 100 }, () => aUser());

    await Promise.all([...voters, ...voters].map((voter) => mark('b', voter)));

    const { data } = await service.run(TUTORIAL, { id: 'b' }, { as: aUser() });
    expect(data.tutorial).toMatchObject({ usefulCount: 100, usefulToViewer: false });
  });

  it('takes a vote back, once, and leaves those of others', async () => {
    const [voter, other] = [aUser(), aUser()];
    await mark('c', voter);
    await mark('c', other);

    await mark('c', voter, false);

    expect((await mark('c', voter, false)).tutorial).toEqual({ id: 'c', usefulCount: 1, usefulToViewer: false });
  });

  it('counts anew after each step of one request', async () => {
    const step = (alias: string, useful: boolean) =>
      `${alias}: markTutorialUseful(input: { tutorialId: "d", useful: ${useful} }) {
        ... on MarkTutorialUsefulSuccess { tutorial { usefulCount usefulToViewer } } }`;

    const { data } = await service.run(`mutation { ${step('one', true)} ${step('two', false)} }`, {}, { as: aUser() });

    expect([data.one.tutorial, data.two.tutorial]).toEqual([
      { usefulCount: 1, usefulToViewer: true },
      { usefulCount: 0, usefulToViewer: false },
    ]);
  });

  it('lets a vote for a retired tutorial be taken back, not given', async () => {
    const voter = aUser();
    await mark('e', voter);
    await service.publish(aCatalogue(['a', 'b', 'c', 'd']));

    const steps = [await mark('e', aUser()), await mark('e', voter, false), await mark('e', voter, false)];

    expect(steps.map(({ __typename }) => __typename)).toEqual([
      'TutorialNotFoundError',
      'MarkTutorialUsefulSuccess',
      'MarkTutorialUsefulSuccess',
    ]);
  });

  it('knows no tutorial for a guest, nor an unknown one for a person', async () => {
    expect((await mark('a', aGuest('invigilator', 's1'))).__typename).toBe('TutorialNotFoundError');
    expect((await mark('unknown', aUser())).__typename).toBe('TutorialNotFoundError');
    expect((await mark('unknown', aUser(), false)).__typename).toBe('TutorialNotFoundError');
  });

  it('is for people signed in', async () => {
    for (const as of [undefined, aMachine('campaigns', 'assessment:read-tests')]) {
      const { errors } = await service.run(MARK, { id: 'a', useful: true }, { as });
      expect(errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    }
  });
});
