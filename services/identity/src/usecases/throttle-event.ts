import type { Needs, Stores } from '../context';
import { countEvent, type ThrottleLimit, throttledUntil } from '../domain/throttle';

type Given = Pick<Stores, 'throttles'> & Needs<'clock'>;

/** Counts an event in the caller's transaction. Too many of them: until when none is let through, and it is not counted. */
export const throttleEvent = async (
  { throttles, clock }: Given,
  keyHash: Buffer,
  limit: ThrottleLimit,
): Promise<Date | null> => {
  const now = clock.now();
  const throttle = await throttles.lock(keyHash);
  const until = throttledUntil(throttle, now, limit);
  if (!until) await throttles.save(keyHash, countEvent(throttle, now, limit));
  return until;
};
