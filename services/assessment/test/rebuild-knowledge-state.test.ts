import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, toBinaryId } from '@pix/kit/ids';
import { NoteLastAnswers20261122200000 } from '../src/database/migrations/20261122200000-note-last-answers';
import { hashOf } from '../src/domain/deterministic-pick';
import { rebuildKnowledgeStateJob } from '../src/jobs/definitions';
import { type Assessment, CAMPAIGNS, DAY_MS, givenAssessment, player, START_TEST } from './assessment';
import { aRelease, aSubject } from './release';

describe('rebuilding what is known of a person', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(
      aRelease(
        { '1.1': [aSubject('a', 1, 2, 3, 4, 5), aSubject('b', 1, 2, 3)], '2.1': [aSubject('x', 1, 2, 3, 4)] },
        'one',
      ),
    );
  });
  afterAll(() => service.close());

  type Row = { competence_id: string; skills: string; seen: string; answers: string };
  const states = (userId: string): Promise<Row[]> =>
    service.app.dataSource.query(
      'SELECT competence_id, skills, seen, answers FROM knowledge_states WHERE user_id = ? ORDER BY competence_id',
      [toBinaryId(userId)],
    );
  const parsedStates = async (userId: string) =>
    (await states(userId)).map(({ competence_id, ...columns }) => [
      competence_id,
      ...Object.values(columns).map((column) => JSON.parse(column) as object),
    ]);

  it.each([1, 2, 3, 4, 5])(
    'gives what the answers gave one by one: retries, campaigns and a new release included (%i)',
    async (seed) => {
      const hands = player(service);
      const { userId } = hands.person;
      const luck = ({ id }: { id: string }) => hashOf(`${seed}/${id}`) % 100 < 55;
      const luckier = ({ id }: { id: string }) => hashOf(`${seed}/${id}`) % 100 < 80;
      const campaign = async () => {
        const subjects = [
          { subjectId: 'a', maxLevel: 4 },
          { subjectId: 'x', maxLevel: 3 },
        ];
        const { data } = await service.run(
          START_TEST,
          { input: { userId, kind: 'CAMPAIGN', key: newId(), subjects } },
          { as: CAMPAIGNS },
        );
        return data.startTest.assessmentId as string;
      };

      await hands.play('1.1', luck);
      service.clock.advance(DAY_MS);
      await hands.finish(await campaign(), luckier);
      service.clock.advance(5 * DAY_MS);
      if (seed === 5)
        await service.publish(
          aRelease(
            { '1.1': [aSubject('a', 1, 2, 3, 4, 5, 6), aSubject('c', 1, 2)], '2.1': [aSubject('x', 2, 3)] },
            'two',
          ),
        );
      const again = await hands.start('1.1');
      if (again.assessment) await hands.finish(again.assessment.id, luckier);
      const incremental = await parsedStates(userId);
      expect(incremental.length).toBeGreaterThanOrEqual(1);

      await service.app.dataSource.query(
        `UPDATE knowledge_states SET skills = '{"a-1":[1,1,0]}', seen = '["a-1-a"]', answers = '[]' WHERE user_id = ?`,
        [toBinaryId(userId)],
      );
      await service.deliver(rebuildKnowledgeStateJob.name, { userId });
      await service.deliver(rebuildKnowledgeStateJob.name, { userId });

      expect(await parsedStates(userId)).toEqual(incremental);
    },
  );

  it('makes again even what was deleted', async () => {
    const hands = player(service);
    await hands.play('2.1', () => true);
    const before = await parsedStates(hands.person.userId);

    await service.app.dataSource.query('DELETE FROM knowledge_states WHERE user_id = ?', [
      toBinaryId(hands.person.userId),
    ]);
    await service.deliver(rebuildKnowledgeStateJob.name, { userId: hands.person.userId });

    expect(await parsedStates(hands.person.userId)).toEqual(before);
  });

  it('finds the last answers to each skill in what was answered before they were noted', async () => {
    const hands = player(service);
    for (const right of [false, false, true]) {
      await hands.play('2.1', () => right);
      service.clock.advance(8 * DAY_MS);
    }
    const before = await parsedStates(hands.person.userId);
    const answers = before[0]?.[3] as [skillId: string][];
    expect(answers.filter(([skillId]) => skillId === answers[0]?.[0])).toHaveLength(2);

    const migration = new NoteLastAnswers20261122200000();
    const runner = service.app.dataSource.createQueryRunner();
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();

    expect(await parsedStates(hands.person.userId)).toEqual(before);
  });

  it('leaves nothing for somebody who never answered', async () => {
    const userId = newId();

    await service.deliver(rebuildKnowledgeStateJob.name, { userId });

    expect(await states(userId)).toEqual([]);
  });
});
