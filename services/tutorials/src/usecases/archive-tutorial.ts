import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isEditor } from '../domain/access';
import {
  type TutorialAlreadyKnownError,
  type TutorialNotFoundError,
  tutorialAlreadyKnown,
  tutorialNotFound,
} from '../domain/errors';
import type { Tutorial } from '../domain/tutorial';

type Given = Needs<'viewer' | 'loaders' | 'tutorials' | 'transaction' | 'clock'>;
type Failures = NotAllowedError | TutorialNotFoundError | TutorialAlreadyKnownError;

/**
 * Takes a tutorial out of the catalogue, one of a release too, whatever releases come; or brings it back. Who saved it keeps it.
 * Twice is once. Editors only (T1).
 */
export const archiveTutorial = async (
  { viewer, loaders, tutorials, transaction, clock }: Given,
  { tutorialId, archived }: { tutorialId: string; archived: boolean },
): Promise<Result<Tutorial, Failures>> => {
  if (!isEditor(viewer)) return fail(notAllowed());
  const tutorial = await loaders.tutorialById.load(tutorialId);
  if (!tutorial) return fail(tutorialNotFound());
  const other = archived ? null : await tutorials.knownByLink(tutorial.link);
  if (other && other.id !== tutorialId) return fail(tutorialAlreadyKnown(other));

  const at = clock.now();
  const isDone = await transaction(async ({ ownTutorials }) => {
    if (!archived) return ownTutorials.unarchive(tutorialId);
    await ownTutorials.archive(tutorialId, at);
    return true;
  });
  if (!isDone) return fail(tutorialAlreadyKnown(await tutorials.knownByLink(tutorial.link)));
  loaders.tutorialById.clear(tutorialId);
  return ok((await loaders.tutorialById.load(tutorialId)) ?? tutorial);
};
