import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';

/**
 * Whether what the person opens and reads may be noted (T2): asked, never assumed. Taken back, what was noted is erased at once (RGPD art. 7.3).
 */
export const setReadingConsent = async (
  { viewer, clock, transaction }: Needs<'viewer' | 'clock' | 'transaction'>,
  { given }: { given: boolean },
): Promise<Result<string, NotAllowedError>> => {
  if (viewer.kind !== 'user') return fail(notAllowed());

  const { userId } = viewer;
  const at = clock.now();
  await transaction(({ readings }) => (given ? readings.giveConsent(userId, at) : readings.takeBackConsent(userId)));
  return ok(userId);
};
