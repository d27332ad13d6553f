import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type TutorialNotFoundError, tutorialNotFound } from '../domain/errors';
import type { Reading } from '../domain/reading';
import type { Tutorial } from '../domain/tutorial';
import { findTutorial } from './find-tutorial';

type Given = Needs<'viewer' | 'loaders' | 'clock' | 'transaction'>;

/** Notes that the person opened or read a tutorial, if they agreed; otherwise nothing is, and they are told so (T2). Twice is once. */
export const noteReading = async (
  { viewer, loaders, clock, transaction }: Given,
  { tutorialId, reading }: { tutorialId: string; reading: Reading },
): Promise<Result<{ tutorial: Tutorial; isNoted: boolean }, TutorialNotFoundError>> => {
  const tutorial = viewer.kind === 'user' ? await findTutorial({ viewer, loaders }, { tutorialId }) : null;
  if (!tutorial || viewer.kind !== 'user') return fail(tutorialNotFound());

  const noted = { userId: viewer.userId, tutorialId, reading, at: clock.now() };
  const isNoted = await transaction(async ({ readings }) => {
    const mayBe = await readings.lockConsent(noted.userId);
    if (mayBe) await readings.note(noted);
    return mayBe;
  });
  loaders.readingOfViewer.clear(tutorialId);
  return ok({ tutorial, isNoted });
};
