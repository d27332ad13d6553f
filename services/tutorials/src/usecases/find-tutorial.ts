import type { Needs } from '../context';
import { canSee } from '../domain/access';
import { isOffered, type Tutorial } from '../domain/tutorial';

/** A tutorial the viewer may see: `null` for one that left the catalogue, unless they saved or edit it. Batched with others. */
export const findTutorial = async (
  { viewer, loaders }: Needs<'viewer' | 'loaders'>,
  { tutorialId }: { tutorialId: string },
): Promise<Tutorial | null> => {
  const tutorial = await loaders.tutorialById.load(tutorialId);
  if (!tutorial || isOffered(tutorial)) return tutorial;

  const hasSaved = (await loaders.savedByViewer.load(tutorialId)) !== null;
  return canSee(viewer, tutorial, hasSaved) ? tutorial : null;
};
