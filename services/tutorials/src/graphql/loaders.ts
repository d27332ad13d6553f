import type { Viewer } from '@pix/kit/auth';
import { loadBy, loadManyBy } from '@pix/kit/loaders';
import type { Stores } from '../context';
import { isEditor } from '../domain/access';

type Needed = Pick<Stores, 'quality' | 'readings' | 'tutorials' | 'ownTutorials' | 'savedTutorials' | 'usefulVotes'>;

/** One batched read a request, made anew for each. What is about the viewer asks nothing when they are no person. */
export const createLoaders = (
  { quality, readings, tutorials, ownTutorials, savedTutorials, usefulVotes }: Needed,
  viewer: Viewer,
) => ({
  tutorialById: loadBy(tutorials.byIds, ({ id }) => id),
  /** Both purposes in one read: whoever shows one often shows the other. */
  tutorialsBySkill: loadManyBy(tutorials.bySkillIds, ({ skillId }) => skillId),
  tutorialsBySubject: loadManyBy(tutorials.bySubjectIds, ({ subjectId }) => subjectId),
  skillsByTutorial: loadManyBy(ownTutorials.skillsOf, ({ tutorialId }) => tutorialId),
  replacementOf: loadBy(tutorials.replacementsOf, ({ replacedId }) => replacedId),
  usefulCount: loadBy(usefulVotes.countsOf, ({ tutorialId }) => tutorialId),
  /** For editors alone. */
  qualityOf: loadBy(
    async (ids) => (isEditor(viewer) ? quality.ofTutorials(ids) : []),
    ({ tutorialId }) => tutorialId,
  ),
  readingOfViewer: loadBy(
    async (ids) => (viewer.kind === 'user' ? readings.among(viewer.userId, ids) : []),
    ({ tutorialId }) => tutorialId,
  ),
  savedByViewer: loadBy(
    async (ids) => (viewer.kind === 'user' ? savedTutorials.among(viewer.userId, ids) : []),
    (id) => id,
  ),
  voteOfViewer: loadBy(
    async (ids) => (viewer.kind === 'user' ? usefulVotes.among(viewer.userId, ids) : []),
    ({ tutorialId }) => tutorialId,
  ),
});

export type Loaders = ReturnType<typeof createLoaders>;
