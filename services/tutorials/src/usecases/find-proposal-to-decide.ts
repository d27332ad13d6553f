import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isEditor, ownsList } from '../domain/access';
import { type TutorialProposalNotFoundError, tutorialProposalNotFound } from '../domain/errors';
import type { Proposal } from '../domain/proposal';

/** A proposal, for an editor who decides on it. Its proposer sees it and may not; for anybody else there is none. */
export const findProposalToDecide = async (
  { viewer, proposals }: Needs<'viewer' | 'proposals'>,
  proposalId: string,
): Promise<Result<{ proposal: Proposal; editorId: string }, TutorialProposalNotFoundError | NotAllowedError>> => {
  const proposal = await proposals.byId(proposalId);
  if (!proposal || viewer.kind !== 'user') return fail(tutorialProposalNotFound());
  if (isEditor(viewer)) return ok({ proposal, editorId: viewer.userId });
  return fail(ownsList(viewer, proposal.userId) ? notAllowed() : tutorialProposalNotFound());
};
