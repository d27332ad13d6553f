import type { Needs, Stores } from '../../context';
import { tally } from '../../domain/statistics/answer-tally';

/**
 * Counts the answers stored since the last time, each exactly once: what is added and how far it goes are one transaction. Says
 * how many. Answers of the last minute wait, so that one whose storing began earlier but ended later is not passed over.
 */
export const countAnswers = async ({
  clock,
  config,
  transaction,
}: Needs<'clock' | 'config' | 'transaction'>): Promise<number> => {
  const { settleMs, batchSize } = config.statistics;
  const until = new Date(clock.now().getTime() - settleMs);
  let total = 0;
  for (let count = batchSize; count === batchSize; total += count)
    count = await transaction((stores) => countBatch(stores, config.statistics, until));
  return total;
};

type Rules = { readonly batchSize: number; readonly longestAnswerMs: number };

const countBatch = async ({ statistics }: Pick<Stores, 'statistics'>, rules: Rules, until: Date): Promise<number> => {
  const cursor = await statistics.lockCursor('ANSWERS');
  const answers = await statistics.answersAfter(cursor.position, until, rules.batchSize);
  await statistics.add(tally(answers, rules));
  const position = answers.at(-1)?.id ?? cursor.position;
  const isWhole = answers.length < rules.batchSize;
  // While batches follow each other, what is covered is not known to the minute: it stays where it was.
  const coveredUntil = isWhole && (!cursor.coveredUntil || until > cursor.coveredUntil) ? until : cursor.coveredUntil;
  await statistics.moveCursor('ANSWERS', { ...cursor, position, coveredUntil });
  return answers.length;
};
