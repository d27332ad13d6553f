import type { Connection } from '@pix/kit/pagination';
import type { SchoolFigures } from '../domain/academy-figures';
import type { Campaign } from '../domain/campaign';
import type { Learner } from '../domain/learner';
import type { Membership } from '../domain/organization';
import type { Participation } from '../domain/participation';
import type { RosterImport } from '../domain/roster-import';

/** A page of a list, and how to count the whole of it: counted only when somebody asks. */
type CountedPage<Node> = Connection<Node> & { readonly countAll: () => Promise<number> };

export type LearnerPage = CountedPage<Learner>;
export type CampaignPage = CountedPage<Campaign>;
export type RosterImportPage = CountedPage<RosterImport>;
export type SchoolFiguresPage = CountedPage<SchoolFigures>;
export type MemberPage = CountedPage<Membership>;
export type ParticipationPage = CountedPage<Participation>;

/** What those who may not see a list get. */
export const NOTHING_TO_SEE: CountedPage<never> = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  countAll: async () => 0,
};

/** Resolves the parts of any counted page. */
export const countedPage = {
  edges: <Edge>({ edges }: { readonly edges: readonly Edge[] }): Edge[] => [...edges],
  nodes: <Node>({ nodes }: { readonly nodes: readonly Node[] }): Node[] => [...nodes],
  totalCount: ({ countAll }: { countAll: () => Promise<number> }): Promise<number> => countAll(),
};
