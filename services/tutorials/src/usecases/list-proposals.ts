import { type Connection, readPage, toConnection } from '@pix/kit/pagination';
import type { Needs } from '../context';
import { isEditor, ownsList } from '../domain/access';
import type { Proposal, ProposalState } from '../domain/proposal';

export type ProposalList = Connection<Proposal> & { countAll(): Promise<number> };

type Asked = { first?: number | null; after?: string | null };

/** What somebody proposed, last first: theirs alone, empty for others (T4). */
export const listOwnProposals = (
  needs: Needs<'viewer' | 'proposals'>,
  { userId, ...asked }: Asked & { userId: string },
): Promise<ProposalList> => listed(needs, { userId }, asked, ownsList(needs.viewer, userId));

/** The queue of editors, first come first: empty for anybody else. */
export const listProposals = (
  needs: Needs<'viewer' | 'proposals'>,
  { state, ...asked }: Asked & { state?: ProposalState | null },
): Promise<ProposalList> => listed(needs, { state: state ?? 'WAITING' }, asked, isEditor(needs.viewer));

const listed = async (
  { proposals }: Needs<'proposals'>,
  shown: { userId: string } | { state: ProposalState },
  asked: Asked,
  isAllowed: boolean,
): Promise<ProposalList> => {
  const page = readPage(asked);
  return {
    ...toConnection(isAllowed ? await proposals.page(shown, page) : [], page, ({ id }) => [id]),
    countAll: async () => (isAllowed ? proposals.count(shown) : 0),
  };
};
