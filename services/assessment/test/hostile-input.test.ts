import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { breakages } from '@pix/kit/hostile-input';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import { givenAssessment } from './assessment';

describe('hostile strings, wherever a string or an id may go', () => {
  let service: Awaited<ReturnType<typeof givenAssessment>>;
  beforeAll(async () => {
    service = await givenAssessment();
  });
  afterAll(() => service.close());

  it.each([
    ['a stranger', aUser()],
    ['an administrator', aUser(undefined, ['ADMIN', 'JURY'])],
    ['a guest', aGuest('invigilator', 'é')],
    ['a machine', aMachine('é', 'assessment:start-tests', 'assessment:read-tests', 'assessment:read-content')],
    ['identity', aMachine('identity', 'privacy:read')],
  ])('give %s no internal error', async (_, viewer) => {
    expect(await breakages(service.app.schema, service, viewer)).toEqual([]);
  });
});
