import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type TutorialNotFoundError, tutorialNotFound } from '../domain/errors';
import { placesAfterMove } from '../domain/saved-order';
import type { Tutorial } from '../domain/tutorial';

/** Puts a tutorial of « Mes tutos » after another one of it, or first (T2). Again changes nothing that is seen. */
export const moveSavedTutorial = async (
  { viewer, loaders, transaction }: Needs<'viewer' | 'loaders' | 'transaction'>,
  { tutorialId, afterTutorialId }: { tutorialId: string; afterTutorialId?: string | null },
): Promise<Result<Tutorial, TutorialNotFoundError>> => {
  const tutorial = await loaders.tutorialById.load(tutorialId);
  if (viewer.kind !== 'user' || !tutorial) return fail(tutorialNotFound());

  const { userId } = viewer;
  const isMoved = await transaction(async ({ savedTutorials }) => {
    const list = await savedTutorials.lockPlaces(userId);
    const places = placesAfterMove(list, { tutorialId, afterId: afterTutorialId ?? null });
    if (places) await savedTutorials.changePlaces(userId, places);
    return places !== null;
  });
  return isMoved ? ok(tutorial) : fail(tutorialNotFound());
};
