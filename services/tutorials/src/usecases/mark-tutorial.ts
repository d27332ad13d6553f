import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type TutorialNotFoundError, tutorialNotFound } from '../domain/errors';
import type { Tutorial } from '../domain/tutorial';
import { findTutorial } from './find-tutorial';

/** « Useful », or « not useful to me »: one of the two, given or taken back. */
export type Opinion = { readonly tutorialId: string; readonly isUseful: boolean; readonly isGiven: boolean };

/**
 * « Tuto utile », or « pas utile pour moi »: one vote a person, the last one given (T2). What is taken back is that vote and no other;
 * it can be even once the tutorial has left the catalogue.
 */
export const markTutorial = async (
  { viewer, loaders, transaction, clock }: Needs<'viewer' | 'loaders' | 'transaction' | 'clock'>,
  { tutorialId, isUseful, isGiven }: Opinion,
): Promise<Result<Tutorial, TutorialNotFoundError>> => {
  if (viewer.kind !== 'user') return fail(tutorialNotFound());

  const tutorial = isGiven
    ? await findTutorial({ viewer, loaders }, { tutorialId })
    : await loaders.tutorialById.load(tutorialId);
  if (!tutorial) return fail(tutorialNotFound());

  const vote = { userId: viewer.userId, tutorialId, isUseful, at: clock.now() };
  await transaction(({ usefulVotes }) => (isGiven ? usefulVotes.give(vote) : usefulVotes.takeBack(vote)));
  loaders.voteOfViewer.clear(tutorialId);
  loaders.usefulCount.clear(tutorialId);

  return ok(tutorial);
};
