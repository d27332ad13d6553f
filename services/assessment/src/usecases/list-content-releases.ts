import { type Connection, readPage, toConnection } from '@pix/kit/pagination';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import type { ContentRelease } from '../domain/content-release';

/** A page of releases, and how to count them all when that is asked. */
export type ContentReleasePage = Connection<ContentRelease> & { countAll(): Promise<number> };

/** Every release ever sent, last first (A15); nothing for who is no administrator. */
export const listContentReleases = async (
  { viewer, releases }: Needs<'viewer' | 'releases'>,
  given: { first?: number | null; after?: string | null },
): Promise<ContentReleasePage> => {
  const page = readPage(given);
  const isAllowed = isAdministrator(viewer);
  const rows = isAllowed ? await releases.page(page) : [];
  return {
    ...toConnection(rows, page, ({ uploadedAt, id }) => [uploadedAt.toISOString(), id]),
    countAll: async () => (isAllowed ? releases.count() : 0),
  };
};
