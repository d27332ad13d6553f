import { readPage, toConnection } from '@pix/kit/pagination';
import type { Needs } from '../context';
import { ownsList } from '../domain/access';
import { NO_TUTORIALS, type TutorialList } from '../domain/tutorial-list';

/** « Mes tutos », last saved first but for those that were moved, those that left the catalogue too (T2). Another person's list looks empty. */
export const listSavedTutorials = async (
  { viewer, savedTutorials, loaders }: Needs<'viewer' | 'savedTutorials' | 'loaders'>,
  { userId, first, after }: { userId: string; first?: number | null; after?: string | null },
): Promise<TutorialList> => {
  if (!ownsList(viewer, userId)) return NO_TUTORIALS;

  const page = readPage({ first, after });
  const rows = await savedTutorials.pageOf(userId, page);
  for (const { id } of rows) loaders.savedByViewer.prime(id, id);

  return {
    ...toConnection(rows, page, ({ place, id }) => [String(place), id]),
    countAll: () => savedTutorials.countOf(userId),
  };
};
