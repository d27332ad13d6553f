import { fail, type NotAllowedError, notAllowed, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import type { ArchiveRefusedError } from '../domain/errors';
import type { ReceivedRelease } from './keep-release';
import { storeArchive } from './store-archive';

/** Takes a release sent as an archive, with its files (A15). Nobody else's bytes are even read. */
export const receiveContentArchive = async (
  needs: Needs<'viewer' | 'archives' | 'assets' | 'clock' | 'transaction'>,
  { bytes }: { bytes: AsyncIterable<Buffer> },
): Promise<Result<ReceivedRelease, NotAllowedError | ArchiveRefusedError>> => {
  if (!isAdministrator(needs.viewer)) return fail(notAllowed());

  return needs.archives.open(bytes, (opened) => storeArchive(needs, opened));
};
