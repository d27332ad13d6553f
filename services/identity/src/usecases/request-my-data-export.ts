import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type DataExport, daysAfter, stateAt } from '../domain/data-export';

/**
 * Asks for all of one's data (I6). One is made at a time: asking while one is under way is asking once; a new one takes
 * the place of the one before.
 */
export const requestMyDataExport = async ({
  viewer,
  clock,
  newId,
  config,
  transaction,
}: Needs<'viewer' | 'clock' | 'newId' | 'config' | 'transaction'>): Promise<Result<DataExport, NotAllowedError>> => {
  if (viewer.kind !== 'user') return fail(notAllowed());
  const { userId } = viewer;

  return transaction(async ({ users, dataExports, outbox }) => {
    if (!(await users.lock(userId))) return fail(notAllowed());
    const now = clock.now();
    const before = await dataExports.lockOfUser(userId);
    if (before && stateAt(before, now) === 'REQUESTED') return ok(before);

    if (before) await dataExports.remove(before.id);
    const expiresAt = daysAfter(now, config.privacy.giveUpDays);
    const asked: DataExport = { id: newId(), userId, state: 'REQUESTED', requestedAt: now, readyAt: null, expiresAt };
    await dataExports.insert(asked);
    await outbox.publish('UserDataRequested', { userId, exportId: asked.id });
    return ok(asked);
  });
};
