import type { Readable } from 'node:stream';
import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { writePackage } from '../qti/package';
import { readStoredRelease } from './read-stored-release';

/** A release as a package of QTI 3.0 items, solutions included: for who answers for the content. `null`: no such release. */
export const exportQti = async (
  needs: Needs<'viewer' | 'releases' | 'assets'>,
  { releaseId }: { releaseId: string },
): Promise<Result<Readable | null, NotAllowedError>> => {
  if (!isAdministrator(needs.viewer)) return fail(notAllowed());
  const stored = await needs.releases.byId(releaseId);
  const release = stored && (await readStoredRelease(needs, releaseId));
  return ok(release && writePackage(release, { at: stored.uploadedAt, content: needs.assets.content }));
};
