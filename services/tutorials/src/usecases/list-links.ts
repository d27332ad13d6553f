import { type Connection, readPage, toConnection } from '@pix/kit/pagination';
import type { Needs } from '../context';
import { isEditor } from '../domain/access';
import type { LinkReport, LinkState } from '../domain/link-health';

export type LinkList = Connection<LinkReport> & { countAll(): Promise<number> };

/** What editors look into, when they name nothing. */
const TO_LOOK_INTO: readonly LinkState[] = ['FAILING', 'DEAD'];

/** The links of the catalogue and how they are, for editors: empty for anybody else (T5). */
export const listLinks = async (
  { viewer, links }: Needs<'viewer' | 'links'>,
  { states, first, after }: { states?: readonly LinkState[] | null; first?: number | null; after?: string | null },
): Promise<LinkList> => {
  const page = readPage({ first, after });
  const asked = states?.length ? states : TO_LOOK_INTO;
  const isAllowed = isEditor(viewer);
  return {
    ...toConnection(isAllowed ? await links.page(asked, page) : [], page, ({ tutorial }) => [tutorial.id]),
    countAll: async () => (isAllowed ? links.count(asked) : 0),
  };
};
