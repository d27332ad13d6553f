import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { releaseId } from '../domain/release-shape';
import { keepRelease, type ReceivedRelease } from './keep-release';

const uploadedRelease = z.object({ id: releaseId });

/** Takes a release sent as JSON alone: the files it names are stored already, or its import says which are not (A15). */
export const receiveContentRelease = async (
  { viewer, clock, transaction }: Needs<'viewer' | 'clock' | 'transaction'>,
  { json, content }: { json: string; content: unknown },
): Promise<Result<ReceivedRelease, NotAllowedError | InvalidInputError>> => {
  if (!isAdministrator(viewer)) return fail(notAllowed());

  const checked = validate(uploadedRelease, content);
  if (!checked.ok) return checked;
  const { id } = checked.value;

  return ok(await transaction((stores) => keepRelease(stores, { id, json, at: clock.now() })));
};
