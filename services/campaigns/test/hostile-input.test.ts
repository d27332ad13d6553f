import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { breakages } from '@pix/kit/hostile-input';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import { givenCampaigns } from './campaigns';

describe('hostile strings, wherever a string or an id may go', () => {
  let service: Awaited<ReturnType<typeof givenCampaigns>>;
  beforeAll(async () => {
    service = await givenCampaigns();
  });
  afterAll(() => service.close());

  it.each([
    ['a stranger', aUser()],
    ['an administrator', aUser(undefined, ['ADMIN', 'JURY'])],
    ['a guest', aGuest('invigilator', 'é')],
    ['a machine', aMachine('é', 'campaigns:read-learners')],
    ['identity', aMachine('identity', 'privacy:read')],
    ['a program', aMachine('batch', 'campaigns:export-results')],
    ['a connector', aMachine('é', 'campaigns:import-rosters')],
  ])('give %s no internal error', async (_, viewer) => {
    expect(await breakages(service.app.schema, service, viewer)).toEqual([]);
  });
});
