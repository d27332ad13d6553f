import { loadBy } from '@pix/kit/loaders';
import type { Stores } from '../context';

/** One batched read a request, made anew for each. */
export const createLoaders = ({ users }: Pick<Stores, 'users'>) => ({
  userById: loadBy(users.byIds, ({ id }) => id),
});

export type Loaders = ReturnType<typeof createLoaders>;
