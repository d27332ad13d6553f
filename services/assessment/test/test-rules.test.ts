import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGuest, aUser } from '@pix/kit/testing';
import { type Assessment, givenAssessment, player, SEE_RULES } from './assessment';

const SEEN = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { hasSeenTestRules } } }`;

describe('the rules of the game (A13)', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
  });
  afterAll(() => service.close());

  const seen = async (id: string, as = aUser(id)) =>
    (await service.run(SEEN, { id }, { as })).data._entities[0].hasSeenTestRules;

  it('are shown once: who has read them, on any device and however often, has read them', async () => {
    const { person, seeRules } = player(service);
    expect(await seen(person.userId)).toBe(false);

    const marks = await Promise.all([1, 2, 3].map(() => seeRules()));

    for (const mark of marks)
      expect(mark).toEqual({
        __typename: 'MarkTestRulesSeenSuccess',
        user: { id: person.userId, hasSeenTestRules: true },
      });
    expect(await seen(person.userId)).toBe(true);
  });

  it('keep the first time', async () => {
    const { person, seeRules } = player(service);
    const firstAt = service.clock.now();
    await seeRules();
    service.clock.advance(1_000);
    await seeRules();

    const [{ seen_at: at }] = await service.app.dataSource.query(
      `SELECT seen_at FROM seen_rules WHERE user_id = UNHEX(REPLACE(?, '-', ''))`,
      [person.userId],
    );
    expect(at).toEqual(firstAt);
  });

  it('are told of oneself only', async () => {
    const { person, seeRules } = player(service);
    await seeRules();

    expect(await seen(person.userId, aUser())).toBeNull();
    expect(await seen(person.userId, aUser(undefined, ['ADMIN']))).toBeNull();
  });

  it('are for who has an account', async () => {
    expect((await service.run(SEE_RULES)).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    expect(
      (await service.run(SEE_RULES, {}, { as: aGuest('invigilator', 's1') })).data.markTestRulesSeen.__typename,
    ).toBe('NotAllowedError');
  });
});
