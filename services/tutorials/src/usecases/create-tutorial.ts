import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isEditor } from '../domain/access';
import { type TutorialAlreadyKnownError, tutorialAlreadyKnown } from '../domain/errors';
import { type OwnTutorial, toOwnTutorial } from '../domain/own-tutorial';
import { checkWrittenTutorial } from './check-written-tutorial';

type Failures = NotAllowedError | InvalidInputError | TutorialAlreadyKnownError;

/** Adds a tutorial to the catalogue, beside those of the release (T1). The catalogue has a link once. Editors only. */
export const createTutorial = async (
  {
    viewer,
    tutorials,
    ownTutorials,
    newId,
    transaction,
  }: Needs<'viewer' | 'tutorials' | 'ownTutorials' | 'newId' | 'transaction'>,
  given: unknown,
): Promise<Result<OwnTutorial, Failures>> => {
  if (!isEditor(viewer)) return fail(notAllowed());

  const checked = await checkWrittenTutorial({ ownTutorials }, given);
  if (!checked.ok) return checked;
  const { written, skills } = checked.value;
  const known = await tutorials.knownByLink(written.link);
  if (known) return fail(tutorialAlreadyKnown(known));

  const tutorial = toOwnTutorial(written, skills, { id: newId(), origin: 'EDITOR', credit: null, archivedAt: null });
  const titles = skills.map(({ title }) => title);
  const isWritten = await transaction(({ ownTutorials: own }) => own.write(tutorial, titles));
  return isWritten ? ok(tutorial) : fail(tutorialAlreadyKnown(await tutorials.knownByLink(written.link)));
};
