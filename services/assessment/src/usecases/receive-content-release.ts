import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { releaseId } from '../domain/release-shape';
import { importContentReleaseJob } from '../jobs/definitions';

const uploadedRelease = z.object({ id: releaseId });

/** Keeps an uploaded release and plans its import. The same id is the same content: sent again, nothing more happens (A15). */
export const receiveContentRelease = async (
  { viewer, clock, transaction }: Needs<'viewer' | 'clock' | 'transaction'>,
  { json, content }: { json: string; content: unknown },
): Promise<Result<{ releaseId: string; isNew: boolean }, NotAllowedError | InvalidInputError>> => {
  if (!isAdministrator(viewer)) return fail(notAllowed());

  const checked = validate(uploadedRelease, content);
  if (!checked.ok) return checked;
  const { id } = checked.value;

  return transaction(async ({ releases, outbox }) => {
    const isNew = await releases.insert({ id, json, at: clock.now() });
    if (isNew) await outbox.enqueue(importContentReleaseJob, { releaseId: id });
    return ok({ releaseId: id, isNew });
  });
};
