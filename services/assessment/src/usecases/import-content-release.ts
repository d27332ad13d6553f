import type { Needs } from '../context';
import { linkRelease } from '../domain/content';
import { checkRelease, problemText } from '../domain/release-check';

/** Checks an uploaded release, whole, and publishes it or says what is wrong: nothing of a bad one is ever used (A15). */
export const importContentRelease = async (
  { releases, clock, transaction }: Needs<'releases' | 'clock' | 'transaction'>,
  { releaseId }: { releaseId: string },
): Promise<void> => {
  const upload = await releases.byId(releaseId);
  if (upload?.state !== 'UPLOADED') return;

  const { release, problems } = checkRelease(await releases.uploadedJson(releaseId));
  if (!release) return releases.refuse(releaseId, problems.map(problemText));
  const content = linkRelease(release);

  await transaction(async (stores) => {
    const challengeCount = content.challenges.size;
    if (!(await stores.releases.publish(releaseId, { challengeCount, at: clock.now() }))) return;
    await stores.releases.noteItems(content);
    // A release uploaded earlier but imported later does not take the place of the newer one.
    if ((await stores.releases.currentId()) === releaseId)
      await stores.outbox.publish('ContentReleasePublished', { releaseId });
  });
};
