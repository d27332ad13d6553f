import { type Connection, readPage, toConnection } from '@pix/kit/pagination';
import type { Needs } from '../context';
import { ownsList } from '../domain/access';
import type { SavedTutorial } from '../domain/tutorial';

/** A page of « Mes tutos »; the whole list is counted only when somebody asks. */
export type SavedTutorialPage = Connection<SavedTutorial> & { countAll(): Promise<number> };

const NOTHING: SavedTutorialPage = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  countAll: async () => 0,
};

/** « Mes tutos », last saved first, those that left the catalogue too (T2). Another person's list looks empty. */
export const listSavedTutorials = async (
  { viewer, savedTutorials, loaders }: Needs<'viewer' | 'savedTutorials' | 'loaders'>,
  { userId, first, after }: { userId: string; first?: number | null; after?: string | null },
): Promise<SavedTutorialPage> => {
  if (!ownsList(viewer, userId)) return NOTHING;

  const page = readPage({ first, after });
  const rows = await savedTutorials.pageOf(userId, page);
  for (const { id } of rows) loaders.savedByViewer.prime(id, id);

  return {
    ...toConnection(rows, page, ({ savedAt, id }) => [savedAt.toISOString(), id]),
    countAll: () => savedTutorials.countOf(userId),
  };
};
