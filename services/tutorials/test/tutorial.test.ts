import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMachine, aUser } from '@pix/kit/testing';
import { aCatalogue, givenTutorials, TUTORIAL, type Tutorials } from './tutorials';

describe('tutorial', () => {
  let service: Tutorials;
  beforeAll(async () => {
    service = await givenTutorials();
    await service.publish(aCatalogue(['a']));
  });
  afterAll(() => service.close());

  it('is for any viewer who is signed in', async () => {
    const codeFor = async (as?: ReturnType<typeof aMachine>) =>
      (await service.run(TUTORIAL, { id: 'a' }, { as })).errors[0]?.code;

    expect(await codeFor(aUser())).toBeUndefined();
    expect(await codeFor()).toBe('UNAUTHENTICATED');
    expect(await codeFor(aMachine('campaigns'))).toBe('UNAUTHENTICATED');
  });

  it('is null when there is none', async () => {
    expect((await service.run(TUTORIAL, { id: 'unknown' }, { as: aUser() })).data).toEqual({ tutorial: null });
  });
});
