import type { Needs } from '../context';
import { linkRelease } from '../domain/content';
import { assetsOf, challengesOf, filesOf, siteFilesOf } from '../domain/content-files';
import { STEPS } from '../domain/content-release';
import { readRelease, releaseProblems } from '../domain/release-check';

/** Checks an uploaded release, whole, and publishes it or says what is wrong: nothing of a bad one is ever used (A15). */
export const importContentRelease = async (
  { releases, assets, clock, transaction }: Needs<'releases' | 'assets' | 'clock' | 'transaction'>,
  { releaseId }: { releaseId: string },
): Promise<void> => {
  const upload = await releases.byId(releaseId);
  if (upload?.state !== 'UPLOADED') return;

  const json = (await releases.uploadedText(releaseId)) ?? '';
  await releases.noteProgress(releaseId, STEPS.read);
  const { release, problems: shapeProblems } = readRelease(json);
  if (!release) return releases.refuse(releaseId, shapeProblems);
  await releases.noteProgress(releaseId, STEPS.shaped);

  const challenges = challengesOf(release);
  const stored = await assets.sizesOf(challenges.flatMap(assetsOf).map(({ sha256 }) => sha256));
  const problems = releaseProblems(release, { json, stored });
  if (problems.length > 0) return releases.refuse(releaseId, problems);
  await releases.noteProgress(releaseId, STEPS.checked);

  const content = linkRelease(release);
  await transaction(async (stores) => {
    const challengeCount = content.challenges.size;
    if (!(await stores.releases.publish(releaseId, { challengeCount, at: clock.now() }))) return;
    await stores.releases.noteItems(content);
    await stores.assets.noteFiles(challenges.flatMap(filesOf));
    await stores.assets.noteSites(challenges.flatMap(siteFilesOf));
    // A release uploaded earlier but imported later does not take the place of the newer one.
    if ((await stores.releases.currentId()) === releaseId)
      await stores.outbox.publish('ContentReleasePublished', { releaseId });
  });
};
