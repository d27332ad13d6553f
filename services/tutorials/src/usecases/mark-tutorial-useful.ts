import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type TutorialNotFoundError, tutorialNotFound } from '../domain/errors';
import type { Tutorial } from '../domain/tutorial';
import { findTutorial } from './find-tutorial';

/** « Tuto utile »: one vote a person (T2). A vote can be taken back even once the tutorial has left the catalogue. */
export const markTutorialUseful = async (
  { viewer, loaders, transaction, clock }: Needs<'viewer' | 'loaders' | 'transaction' | 'clock'>,
  { tutorialId, useful }: { tutorialId: string; useful: boolean },
): Promise<Result<Tutorial, TutorialNotFoundError>> => {
  if (viewer.kind !== 'user') return fail(tutorialNotFound());

  const tutorial = useful
    ? await findTutorial({ viewer, loaders }, { tutorialId })
    : await loaders.tutorialById.load(tutorialId);
  if (!tutorial) return fail(tutorialNotFound());

  const vote = { userId: viewer.userId, tutorialId, at: clock.now() };
  await transaction(({ usefulVotes }) => (useful ? usefulVotes.give(vote) : usefulVotes.takeBack(vote)));
  loaders.usefulToViewer.clear(tutorialId);
  loaders.usefulCount.clear(tutorialId);

  return ok(tutorial);
};
