import type { Needs } from '../context';
import { type ReleasePartName, releasePart } from '../domain/release-part';

/** The part of a published release that another service keeps, as JSON; `null` for any other release (A15). */
export const readReleasePart = async (
  { releases }: Needs<'releases'>,
  { releaseId, part }: { releaseId: string; part: ReleasePartName },
): Promise<string | null> => {
  const release = await releases.published(releaseId);
  return release && JSON.stringify(releasePart(release, part));
};
