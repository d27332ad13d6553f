import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { linkRelease, type TestedChallenge } from '../domain/content';
import { readStoredRelease } from './read-stored-release';

/** A challenge of any release sent, solution and all, for who answers for the content (A15); `null` for everybody else. */
export const previewChallenge = async (
  needs: Needs<'viewer' | 'releases'>,
  { releaseId, challengeId }: { releaseId: string; challengeId: string },
): Promise<TestedChallenge | null> => {
  if (!isAdministrator(needs.viewer)) return null;
  const release = await readStoredRelease(needs, releaseId);
  return (release && linkRelease(release).challenges.get(challengeId)) ?? null;
};
