import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type TutorialNotFoundError, tutorialNotFound } from '../domain/errors';
import type { Tutorial } from '../domain/tutorial';

/** Removes a tutorial from « Mes tutos » (T2), one that left the catalogue too. Removing twice is removing once. */
export const removeTutorial = async (
  { viewer, loaders, transaction }: Needs<'viewer' | 'loaders' | 'transaction'>,
  { tutorialId }: { tutorialId: string },
): Promise<Result<Tutorial, TutorialNotFoundError>> => {
  if (viewer.kind !== 'user') return fail(tutorialNotFound());

  const tutorial = await loaders.tutorialById.load(tutorialId);
  if (!tutorial) return fail(tutorialNotFound());

  const removed = { userId: viewer.userId, tutorialId };
  await transaction(({ savedTutorials }) => savedTutorials.remove(removed));
  loaders.savedByViewer.clear(tutorialId);

  return ok(tutorial);
};
