import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../../context';
import { isAdministrator } from '../../domain/access';
import { countAnswersJob, countLevelsJob } from '../../jobs/definitions';

/** Has everything counted again from the stored answers; meanwhile the statistics say how far they are. */
export const rebuildStatistics = async ({
  viewer,
  transaction,
}: Needs<'viewer' | 'transaction'>): Promise<Result<null, NotAllowedError>> => {
  if (!isAdministrator(viewer)) return fail(notAllowed());

  await transaction(async (stores) => {
    await forgetCounts(stores);
    await stores.outbox.enqueue(countAnswersJob, {});
    await stores.outbox.enqueue(countLevelsJob, {});
  });
  return ok(null);
};

/** Forgets what was counted; the next count begins with the first answer there is. */
export const forgetCounts = async ({ statistics }: Pick<Stores, 'statistics'>): Promise<void> => {
  for (const name of ['ANSWERS', 'LEVELS'] as const) {
    const { position, coveredUntil } = await statistics.lockCursor(name);
    const kept = name === 'LEVELS' ? coveredUntil : null; // The levels of the last whole count are told until the next.
    await statistics.moveCursor(name, { position: Buffer.alloc(position.length), coveredUntil: kept, partial: {} });
  }
  await statistics.forgetAnswers();
};
