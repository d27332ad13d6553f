import { type Connection, readPage, toConnection } from '@pix/kit/pagination';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { changesAfter, changesBetween, type ReleaseChange } from '../domain/release-changes';
import { readStoredRelease } from './read-stored-release';

/** A page of what changed, and how much changed in all. */
export type ReleaseChangePage = Connection<ReleaseChange> & { readonly totalCount: number };

/** What changed from one release to another (A15); `null` when one of them is not there, or for who is no administrator. */
export const compareReleases = async (
  needs: Needs<'viewer' | 'releases'>,
  { from, to, ...given }: { from: string; to: string; first?: number | null; after?: string | null },
): Promise<ReleaseChangePage | null> => {
  if (!isAdministrator(needs.viewer)) return null;
  const [before, after] = [await readStoredRelease(needs, from), await readStoredRelease(needs, to)];
  if (!before || !after) return null;

  const changes = changesBetween(before, after);
  const page = readPage(given);
  const rows = changesAfter(changes, page.after).slice(0, page.limit + 1);
  return { ...toConnection(rows, page, ({ kind, id }) => [kind, id]), totalCount: changes.length };
};
