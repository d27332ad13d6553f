import type { Needs } from '../context';
import { peopleInBatches } from '../domain/left-tests';

/**
 * Tells whose test was left halfway: nothing ends it, yet what was failed in it is known (T3). Each test is told once its person has
 * been away for a while, from the answers stored since the last time; says how many people. A test that goes on is left alone.
 */
export const tellLeftTests = async ({
  clock,
  config,
  transaction,
}: Needs<'clock' | 'config' | 'transaction'>): Promise<number> => {
  const { awayMs, batchSize, peopleAMessage } = config.leftTests;
  const until = new Date(clock.now().getTime() - awayMs);
  let told = 0;
  for (let count = batchSize; count === batchSize; )
    count = await transaction(async ({ statistics, leftTests, outbox }) => {
      const cursor = await statistics.lockCursor('LEFT_TESTS');
      const { lastId, answerCount, userIds } = await leftTests.answeredAfter(cursor.position, until, batchSize);
      for (const people of peopleInBatches(userIds, peopleAMessage))
        await outbox.publish('KnowledgeChanged', { userIds: people });
      await statistics.moveCursor('LEFT_TESTS', {
        ...cursor,
        position: lastId ?? cursor.position,
        coveredUntil: until,
      });
      told += userIds.length;
      return answerCount;
    });
  return told;
};
