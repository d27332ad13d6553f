import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type TutorialNotFoundError, tutorialNotFound } from '../domain/errors';
import type { Tutorial } from '../domain/tutorial';
import { findTutorial } from './find-tutorial';

/** Saves a tutorial in « Mes tutos » (T2). Saving twice keeps the first date. Only people have a list. */
export const saveTutorial = async (
  { viewer, loaders, transaction, clock }: Needs<'viewer' | 'loaders' | 'transaction' | 'clock'>,
  { tutorialId }: { tutorialId: string },
): Promise<Result<Tutorial, TutorialNotFoundError>> => {
  if (viewer.kind !== 'user') return fail(tutorialNotFound());

  const tutorial = await findTutorial({ viewer, loaders }, { tutorialId });
  if (!tutorial) return fail(tutorialNotFound());

  const saved = { userId: viewer.userId, tutorialId, at: clock.now() };
  await transaction(({ savedTutorials }) => savedTutorials.add(saved));
  loaders.savedByViewer.clear(tutorialId);

  return ok(tutorial);
};
