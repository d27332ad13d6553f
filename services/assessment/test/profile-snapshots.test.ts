import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aMachine, aUser } from '@pix/kit/testing';
import {
  type Assessment,
  CAMPAIGNS,
  COMPETENCES,
  everything,
  givenAssessment,
  player,
  upTo,
  wholeRelease,
} from './assessment';

const SNAPSHOTS = `query ($ids: [ID!]!) { profileSnapshots(userIds: $ids) { __typename
  ... on ProfileSnapshots { snapshots { userId takenAt pix certifiable competences { competenceId level pix } } }
  ... on InvalidInputError { fields { path } }
} }`;

describe('profiles handed over to another service', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
  });
  afterAll(() => service.close());

  const read = (ids: string[], as = CAMPAIGNS) => service.run(SNAPSHOTS, { ids }, { as });

  it('tell level and pix of every competence at this instant, in the order asked', async () => {
    const [expert, beginner] = [player(service), player(service)];
    for (const competence of COMPETENCES.slice(0, 5)) await expert.play(competence, everything);
    await beginner.play('1.2', upTo(1));
    const ids = [beginner.person.userId, newId(), expert.person.userId, 'n-importe-quoi'];

    const { snapshots } = (await read(ids)).data.profileSnapshots;

    expect(
      snapshots.map(({ userId, pix, certifiable }: Record<string, unknown>) => [userId, pix, certifiable]),
    ).toEqual([
      [ids[0], 8, false],
      [ids[1], 0, false],
      [ids[2], 120, true],
      [ids[3], 0, false],
    ]);
    expect(snapshots[0].takenAt).toBe(service.clock.now().toISOString());
    expect(snapshots[0].competences.slice(0, 3)).toEqual([
      { competenceId: '1.1', level: 0, pix: 0 },
      { competenceId: '1.2', level: 1, pix: 8 },
      { competenceId: '1.3', level: 0, pix: 0 },
    ]);
    expect(snapshots[0].competences).toHaveLength(16);
  });

  it('are read in as many statements for a hundred people as for one, and for no more', async () => {
    const ids = Array.from({ length: 101 }, () => newId());

    const [one, hundred] = [await read(ids.slice(0, 1)), await read(ids.slice(0, 100))];

    expect(hundred.data.profileSnapshots.snapshots).toHaveLength(100);
    expect(hundred.statements).toBe(one.statements);
    expect(hundred.statements).toBeLessThanOrEqual(2);
    expect((await read(ids)).data.profileSnapshots).toEqual({
      __typename: 'InvalidInputError',
      fields: [{ path: 'userIds' }],
    });
  });

  it('are for services with the scope', async () => {
    const person = aUser();
    for (const as of [person, aUser(undefined, ['ADMIN']), aMachine('tutorials', 'assessment:read-content')])
      expect((await read([person.userId], as)).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });
});
