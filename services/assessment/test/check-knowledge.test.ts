import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, toBinaryId } from '@pix/kit/ids';
import { checkKnowledge } from '../src/usecases/check-knowledge';
import {
  type Assessment,
  CERTIFICATION,
  COMPETENCES,
  everything,
  givenAssessment,
  player,
  START_TEST,
  upTo,
  wholeRelease,
} from './assessment';

describe('the nightly check of what is known', () => {
  let service: Assessment;
  const people: ReturnType<typeof player>[] = [];
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
    for (let index = 0; index < 5; index += 1) {
      const hands = player(service);
      people.push(hands);
      await hands.play('1.1', upTo(index % 4));
      await hands.play('1.2', everything);
    }
    const [candidate] = people as [ReturnType<typeof player>];
    for (const competence of COMPETENCES.slice(2, 6)) await candidate.play(competence, everything);
    const input = { userId: candidate.person.userId, kind: 'CERTIFICATION', key: newId(), durationSeconds: 600 };
    const { assessmentId } = (await service.run(START_TEST, { input }, { as: CERTIFICATION })).data.startTest;
    await candidate.finish(assessmentId, everything);
  });
  afterAll(() => service.close());

  const states = () =>
    service.app.dataSource.query(
      'SELECT user_id, competence_id, skills, seen, version FROM knowledge_states ORDER BY 1, 2',
    );
  const damage = (index: number) =>
    service.app.dataSource.query(
      `UPDATE knowledge_states SET skills = '{"a1.1-3":[1,1,5]}' WHERE user_id = ? AND competence_id = '1.1'`,
      [toBinaryId(people[index]?.person.userId ?? '')],
    );
  const check = (given: { after: string | null; limit: number; dryRun?: boolean }) =>
    checkKnowledge(service.app.contextFor({ viewer: { kind: 'anonymous' }, locale: 'fr', requestId: 'check' }), given);
  const known = async (index: number) => {
    const [{ skills }] = await service.app.dataSource.query(
      `SELECT skills FROM knowledge_states WHERE user_id = ? AND competence_id = '1.1'`,
      [toBinaryId(people[index]?.person.userId ?? '')],
    );
    return JSON.parse(skills);
  };

  it('finds nothing to repair where nothing is wrong, certifications included, and writes nothing', async () => {
    const before = await states();

    expect(await check({ after: null, limit: 100 })).toEqual({ people: 5, wrong: 0, next: null });

    expect(await states()).toEqual(before);
  });

  it('repairs what is wrong, and counts it', async () => {
    const before = await known(2);
    await damage(2);

    expect(await check({ after: null, limit: 100, dryRun: true })).toMatchObject({ wrong: 1 });
    expect(await known(2)).not.toEqual(before);
    expect(await check({ after: null, limit: 100 })).toMatchObject({ wrong: 1 });
    expect(await known(2)).toEqual(before);
    expect(await check({ after: null, limit: 100 })).toMatchObject({ wrong: 0 });
  });

  it('goes on where the last night ended, and begins again after the last person', async () => {
    const small = await service.besides({ knowledgeCheck: { peopleANight: 2 } });
    const nights: number[][] = [];
    for (let night = 0; night < 4; night += 1) {
      for (let index = 0; index < 5; index += 1) await damage(index);
      await small.deliver('check-knowledge', {});
      const repaired: number[] = [];
      for (let index = 0; index < 5; index += 1)
        if (!('a1.1-3' in (await known(index))) || (await known(index))['a1.1-3'][2] !== 5) repaired.push(index);
      nights.push(repaired);
    }
    await small.close();

    expect(nights).toEqual([[0, 1], [2, 3], [4], [0, 1]]);
    await check({ after: null, limit: 100 });
  });

  it('is planned every night', () => {
    expect(service.app.schedules).toContainEqual({ name: 'check-knowledge', everyMs: 86_400_000 });
  });
});
