import { loadBy, loadManyBy } from '@pix/kit/loaders';
import type { Needs, Stores } from '../context';

/** One batched read a request, made anew for each. */
export const createLoaders = (
  {
    users,
    signInSessions,
    termsAcceptances,
    dataExports,
  }: Pick<Stores, 'users' | 'signInSessions' | 'termsAcceptances' | 'dataExports'>,
  { clock, config }: Needs<'clock' | 'config'>,
) => ({
  userById: loadBy(users.byIds, ({ id }) => id),
  openSessionsOf: loadManyBy(
    (userIds) =>
      signInSessions.openOf(userIds, new Date(clock.now().getTime() - config.tokens.refreshDays * 86_400_000)),
    ({ userId }) => userId,
  ),
  dataExportOf: loadBy(dataExports.byUsers, ({ userId }) => userId),
  acceptancesOf: loadManyBy(termsAcceptances.byUserIds, ({ userId }) => userId),
});

export type Loaders = ReturnType<typeof createLoaders>;
