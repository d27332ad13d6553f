import type { Needs } from '../context';
import { canSee } from '../domain/access';
import type { Tutorial } from '../domain/tutorial';

/** A tutorial the viewer may see: `null` for one that left the catalogue, unless they saved it. Batched with others. */
export const findTutorial = async (
  { loaders }: Needs<'loaders'>,
  { tutorialId }: { tutorialId: string },
): Promise<Tutorial | null> => {
  const tutorial = await loaders.tutorialById.load(tutorialId);
  if (!tutorial || tutorial.retiredAt === null) return tutorial;

  const hasSaved = (await loaders.savedByViewer.load(tutorialId)) !== null;
  return canSee(tutorial, hasSaved) ? tutorial : null;
};
