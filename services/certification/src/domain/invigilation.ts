/** What an invigilator's requests carry, and until when it serves. */
export type GuestToken = { readonly accessToken: string; readonly expiresAt: Date };

/** Tries on one session number, and until when it is blocked. */
export type InvigilatorAttempts = { readonly failureCount: number; readonly blockedUntil: Date | null };

export type InvigilatorThrottle = { readonly failuresBeforeBlock: number; readonly blockMinutes: number };

export const isBlocked = ({ blockedUntil }: InvigilatorAttempts, now: Date): boolean =>
  blockedUntil !== null && blockedUntil > now;

/**
 * Counts one more try, before the password is even looked at, so that parallel guesses are all counted. Every 10
 * failures block the number for 2 minutes, never for good: an examination must go on. A success forgets them.
 */
export const countTry = (
  { failureCount }: InvigilatorAttempts,
  now: Date,
  rule: InvigilatorThrottle,
): InvigilatorAttempts => {
  const count = failureCount + 1;
  return count < rule.failuresBeforeBlock
    ? { failureCount: count, blockedUntil: null }
    : { failureCount: 0, blockedUntil: new Date(now.getTime() + rule.blockMinutes * 60_000) };
};
