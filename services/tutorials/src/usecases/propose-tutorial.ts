import {
  fail,
  type InvalidInputError,
  invalidInput,
  type NotAllowedError,
  notAllowed,
  ok,
  type Result,
} from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import {
  type ProposalAlreadyMadeError,
  proposalAlreadyMade,
  type TooManyProposalsError,
  type TutorialAlreadyKnownError,
  tooManyProposals,
  tutorialAlreadyKnown,
} from '../domain/errors';
import type { Proposal } from '../domain/proposal';
import { lineOfText, unknownSkill, webLink } from './check-written-tutorial';

type Given = Needs<
  'viewer' | 'tutorials' | 'ownTutorials' | 'proposals' | 'clock' | 'newId' | 'config' | 'transaction'
>;
type Failures =
  | NotAllowedError
  | InvalidInputError
  | TutorialAlreadyKnownError
  | ProposalAlreadyMadeError
  | TooManyProposalsError;

const input = z.object({
  title: lineOfText(500),
  link: webLink,
  skillId: z.string().max(100),
  why: z.string().trim().min(1).max(1_000),
  credit: z
    .string()
    .nullish()
    .transform((credit) => credit?.normalize('NFC').trim().replace(/\s+/g, ' ') || null)
    .pipe(z.string().max(100).nullable()),
  locale: z.enum(['fr', 'en']).default('fr'),
});

/**
 * Proposes a tutorial for a skill (T4). It waits for an editor: until then it is shown to its proposer and to editors alone. A link of the
 * catalogue, or one that waits already, however it is written, is not taken twice; one's own again is the same proposal.
 */
export const proposeTutorial = async (needs: Given, given: unknown): Promise<Result<Proposal, Failures>> => {
  const { viewer, tutorials, ownTutorials, proposals, clock, newId, config, transaction } = needs;
  if (viewer.kind !== 'user') return fail(notAllowed());
  const checked = validate(input, given);
  if (!checked.ok) return checked;
  const [skill] = await ownTutorials.skills([checked.value.skillId]);
  if (!skill) return fail(invalidInput([unknownSkill('skillId', checked.value.skillId)]));
  const known = await tutorials.knownByLink(checked.value.link);
  if (known) return fail(tutorialAlreadyKnown(known));

  const proposal: Proposal = {
    ...checked.value,
    id: newId(),
    userId: viewer.userId,
    state: 'WAITING',
    reason: null,
    comment: null,
    tutorialId: null,
    proposedAt: clock.now(),
    decidedAt: null,
  };
  const { mostWaiting } = config.proposals;
  const outcome = await transaction((stores) => stores.proposals.insert(proposal, mostWaiting));
  if (outcome === 'DONE') return ok(proposal);

  const waiting = await proposals.waitingByLink(proposal.link);
  if (waiting?.userId === viewer.userId) return ok(waiting);
  return fail(outcome === 'LINK_WAITS' ? proposalAlreadyMade() : tooManyProposals(mostWaiting));
};
