import { fail, type InvalidInputError, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../context';
import type { Skill } from '../domain/catalogue';
import {
  type TutorialAlreadyKnownError,
  type TutorialProposalDecidedError,
  type TutorialProposalNotFoundError,
  tutorialAlreadyKnown,
  tutorialProposalDecided,
} from '../domain/errors';
import { type OwnTutorial, toOwnTutorial } from '../domain/own-tutorial';
import type { Proposal } from '../domain/proposal';
import { checkWrittenTutorial } from './check-written-tutorial';
import { findProposalToDecide } from './find-proposal-to-decide';

type Given = Needs<'viewer' | 'tutorials' | 'ownTutorials' | 'proposals' | 'clock' | 'newId' | 'transaction'>;
type Failures =
  | TutorialProposalNotFoundError
  | NotAllowedError
  | TutorialProposalDecidedError
  | TutorialAlreadyKnownError
  | InvalidInputError;

/**
 * Puts a proposal into the catalogue as an editor describes it, under its own link, with the credit its proposer wished (T4). Approved
 * again, it is the same; a rejected one stays rejected.
 */
export const approveProposal = async (
  needs: Given,
  { proposalId, ...given }: { proposalId: string },
): Promise<Result<Proposal, Failures>> => {
  const found = await findProposalToDecide(needs, proposalId);
  if (!found.ok) return found;
  const { proposal, editorId } = found.value;
  const { tutorials, ownTutorials, proposals, clock, newId, transaction } = needs;
  if (proposal.state !== 'WAITING') return decided(proposal);
  const checked = await checkWrittenTutorial({ ownTutorials }, { ...given, link: proposal.link, page: null });
  if (!checked.ok) return checked;
  const { written, skills } = checked.value;
  const known = await tutorials.knownByLink(proposal.link);
  if (known) return fail(tutorialAlreadyKnown(known));

  const origin = { id: newId(), origin: 'PROPOSAL', credit: proposal.credit, archivedAt: null } as const;
  const tutorial = toOwnTutorial(written, skills, origin);
  const decision = { state: 'APPROVED', tutorialId: tutorial.id, by: editorId, at: clock.now() } as const;
  const outcome = await transaction((stores) => keep(stores, { proposalId, tutorial, skills, decision }));
  if (outcome === 'LINK_TAKEN') return fail(tutorialAlreadyKnown(await tutorials.knownByLink(proposal.link)));
  return decided((await proposals.byId(proposalId)) ?? proposal);
};

const decided = (proposal: Proposal): Result<Proposal, TutorialProposalDecidedError> =>
  proposal.state === 'APPROVED' ? ok(proposal) : fail(tutorialProposalDecided());

type Approval = {
  readonly proposalId: string;
  readonly tutorial: OwnTutorial;
  readonly skills: readonly Skill[];
  readonly decision: Parameters<Stores['proposals']['decide']>[1];
};

/** Decided meanwhile, it stays as it was decided; its proposer forgotten meanwhile, nobody is named. */
const keep = async (
  { proposals, ownTutorials }: Pick<Stores, 'proposals' | 'ownTutorials'>,
  { proposalId, tutorial, skills, decision }: Approval,
): Promise<'DONE' | 'LINK_TAKEN'> => {
  const current = await proposals.lock(proposalId);
  if (current?.state !== 'WAITING') return 'DONE';
  const credited = { ...tutorial, credit: current.credit };
  if (
    !(await ownTutorials.write(
      credited,
      skills.map(({ title }) => title),
    ))
  )
    return 'LINK_TAKEN';
  await proposals.decide(proposalId, decision);
  return 'DONE';
};
