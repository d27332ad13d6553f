import type { Needs } from '../context';
import { linkRelease } from '../domain/content';
import { assetsOf, challengesOf, filesOf, siteFilesOf } from '../domain/content-files';
import { STEPS } from '../domain/content-release';
import { readRelease, releaseProblems } from '../domain/release-check';

type Given = Needs<'releases' | 'assets' | 'clock' | 'transaction'>;

/** Checks an uploaded release, whole, and publishes it or says what is wrong: nothing of a bad one is ever used (A15). */
export const importContentRelease = async (
  needs: Given & Needs<'contentImports' | 'live'>,
  { releaseId }: { releaseId: string },
): Promise<void> => {
  await publishOrRefuse(needs, releaseId);
  for (const sha256 of await needs.contentImports.idsOfRelease(releaseId)) needs.live.tell('contentImport', sha256);
};

const publishOrRefuse = async ({ releases, assets, clock, transaction }: Given, releaseId: string): Promise<void> => {
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
