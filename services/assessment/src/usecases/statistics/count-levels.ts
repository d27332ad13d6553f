import type { Context, Needs, Stores } from '../../context';
import type { Content } from '../../domain/content';
import { countPeople, type LevelCounts } from '../../domain/statistics/level-distribution';

type Progress = { readonly counts?: LevelCounts; readonly startedAt?: string };

/**
 * Counts everybody by level, competence by competence, a batch of people at a time; what was counted is told once it is whole.
 * Stopped in the middle, it goes on from there.
 */
export const countLevels = async ({
  library,
  clock,
  config,
  transaction,
}: Needs<'library' | 'clock' | 'config' | 'transaction'>): Promise<void> => {
  const content = await library.current();
  let isDone = false;
  while (!isDone) isDone = await transaction((stores) => countBatch(stores, { content, config, now: clock.now() }));
};

const countBatch = async (
  { statistics, levelCounts, knowledge }: Pick<Stores, 'statistics' | 'levelCounts' | 'knowledge'>,
  { content, config, now }: { content: Content; config: Context['config']; now: Date },
): Promise<boolean> => {
  const { position, coveredUntil, partial } = await statistics.lockCursor<Progress>('LEVELS');
  const { peopleBatch } = config.statistics;
  const people = await knowledge.knowledgeAfter(position, peopleBatch);
  const counts = countPeople(partial.counts ?? {}, content, [...people.values()], config.scoring);
  const startedAt = partial.startedAt ?? now.toISOString();
  const last = [...people.keys()].at(-1);
  if (people.size === peopleBatch && last) {
    await statistics.moveCursor('LEVELS', { position: last, coveredUntil, partial: { counts, startedAt } });
    return false;
  }
  await levelCounts.replace(counts);
  const beginning = Buffer.alloc(position.length);
  await statistics.moveCursor('LEVELS', { position: beginning, coveredUntil: new Date(startedAt), partial: {} });
  return true;
};
