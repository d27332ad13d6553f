/** What a page query is asked: at most `limit` rows after the sort key of the last row seen. */
export type PageRequest = { readonly limit: number; readonly after: readonly string[] | null };

export type Connection<Node> = {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;

/** Reads `first` (20 if absent, at most 100) and `after`. A cursor that is not one of ours starts from the beginning. */
export const readPage = ({ first, after }: { first?: number | null; after?: string | null }): PageRequest => ({
  limit: Math.min(Math.max(first ?? DEFAULT_PAGE, 1), LARGEST_PAGE),
  after: after ? decodeCursor(after) : null,
});

/** Builds a connection from `limit + 1` rows: the extra one only says that another page follows. */
export const toConnection = <Node>(
  rows: readonly Node[],
  { limit }: PageRequest,
  keyOf: (node: Node) => readonly string[],
): Connection<Node> => {
  const nodes = rows.slice(0, limit);
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(keyOf(node)) }));
  return { edges, nodes, pageInfo: { hasNextPage: rows.length > limit, endCursor: edges.at(-1)?.cursor ?? null } };
};

const encodeCursor = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

const decodeCursor = (cursor: string): readonly string[] | null => {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) && key.every((part) => typeof part === 'string') ? key : null;
  } catch {
    return null;
  }
};
