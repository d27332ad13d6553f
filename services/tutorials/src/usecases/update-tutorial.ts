import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isEditor } from '../domain/access';
import {
  type TutorialAlreadyKnownError,
  type TutorialFromReleaseError,
  type TutorialNotFoundError,
  tutorialAlreadyKnown,
  tutorialFromRelease,
  tutorialNotFound,
} from '../domain/errors';
import { type OwnTutorial, toOwnTutorial } from '../domain/own-tutorial';
import { checkWrittenTutorial } from './check-written-tutorial';

type Given = Needs<'viewer' | 'loaders' | 'tutorials' | 'ownTutorials' | 'transaction'>;
type Failures =
  | NotAllowedError
  | InvalidInputError
  | TutorialNotFoundError
  | TutorialFromReleaseError
  | TutorialAlreadyKnownError;

/** Rewrites a tutorial whole (T1). One of a release is rewritten in the content, not here. Editors only. */
export const updateTutorial = async (
  { viewer, loaders, tutorials, ownTutorials, transaction }: Given,
  { tutorialId, ...given }: { tutorialId: string },
): Promise<Result<OwnTutorial, Failures>> => {
  const before = await loaders.tutorialById.load(tutorialId);
  if (!isEditor(viewer)) return fail(notAllowed());
  if (!before) return fail(tutorialNotFound());
  if (before.origin === 'RELEASE') return fail(tutorialFromRelease());

  const checked = await checkWrittenTutorial({ ownTutorials }, given);
  if (!checked.ok) return checked;
  const { written, skills } = checked.value;
  const known = await tutorials.knownByLink(written.link);
  if (known && known.id !== tutorialId) return fail(tutorialAlreadyKnown(known));

  const tutorial = toOwnTutorial(written, skills, before);
  const titles = skills.map(({ title }) => title);
  const isWritten = await transaction(({ ownTutorials: own }) => own.write(tutorial, titles));
  loaders.tutorialById.clear(tutorialId);
  return isWritten ? ok(tutorial) : fail(tutorialAlreadyKnown(await tutorials.knownByLink(written.link)));
};
