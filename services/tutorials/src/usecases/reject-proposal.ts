import { fail, type InvalidInputError, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import { sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import {
  type TutorialProposalDecidedError,
  type TutorialProposalNotFoundError,
  tutorialProposalDecided,
} from '../domain/errors';
import { type Proposal, REJECTION_REASONS } from '../domain/proposal';
import { findProposalToDecide } from './find-proposal-to-decide';

const input = z
  .object({
    reason: z.enum(REJECTION_REASONS),
    comment: z
      .string()
      .nullish()
      .transform((comment) => comment?.trim() || null)
      .pipe(z.string().max(1_000).nullable()),
  })
  .refine(({ reason, comment }) => reason !== 'OTHER' || comment !== null, {
    ...sentence({ fr: 'Dites pourquoi.', en: 'Say why.' }),
    path: ['comment'],
  });

type Failures = TutorialProposalNotFoundError | NotAllowedError | TutorialProposalDecidedError | InvalidInputError;

/** Does not take a proposal, for a reason its proposer reads (T4). The first decision stays: rejected again, it is the same. */
export const rejectProposal = async (
  needs: Needs<'viewer' | 'proposals' | 'clock' | 'transaction'>,
  { proposalId, ...given }: { proposalId: string },
): Promise<Result<Proposal, Failures>> => {
  const found = await findProposalToDecide(needs, proposalId);
  if (!found.ok) return found;
  const checked = validate(input, given);
  if (!checked.ok) return checked;

  const decision = { ...checked.value, state: 'REJECTED', by: found.value.editorId, at: needs.clock.now() } as const;
  await needs.transaction(async ({ proposals }) => {
    const current = await proposals.lock(proposalId);
    if (current?.state === 'WAITING') await proposals.decide(proposalId, decision);
  });
  const after = (await needs.proposals.byId(proposalId)) ?? found.value.proposal;
  return after.state === 'REJECTED' ? ok(after) : fail(tutorialProposalDecided());
};
