import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';

/** Notes once that the viewer has read the rules of the game (A13); a guest has no account to note it on. Says who. */
export const markTestRulesSeen = async ({
  viewer,
  seenRules,
  clock,
}: Needs<'viewer' | 'seenRules' | 'clock'>): Promise<Result<string, NotAllowedError>> => {
  if (viewer.kind !== 'user') return fail(notAllowed());

  await seenRules.note(viewer.userId, clock.now());
  return ok(viewer.userId);
};
