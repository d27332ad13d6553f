/** What a client holds after a sign-in or a refresh. */
export type Tokens = {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: Date;
};

/** A sign-in that still serves: where from, and since when. */
export type SignInSession = {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly device: string | null;
};

/** Why a sign-in session ended. */
export type SessionEnd =
  | 'SIGNED_OUT'
  | 'TOKEN_REUSED'
  | 'PASSWORD_RESET'
  | 'PASSWORD_CHANGED'
  | 'ROLE_REMOVED'
  | 'ENDED_BY_ADMIN'
  | 'ANONYMISED';

export const minutesBefore = (instant: Date, minutes: number): Date => new Date(instant.getTime() - minutes * 60_000);

/** What tries are counted on: the account however it is named, or what was typed when nobody has it. */
export type TryKey = { readonly userId: string } | { readonly identifier: string };

/** Failures counted on one key, and until when it is blocked; `blockedForGood` only an administrator ends. */
export type SignInAttempts = {
  readonly failureCount: number;
  readonly blockedUntil: Date | null;
  readonly blockedForGood: boolean;
};

export const NO_ATTEMPT: SignInAttempts = { failureCount: 0, blockedUntil: null, blockedForGood: false };

export type ThrottleRule = {
  readonly failuresBeforeBlock: number;
  readonly firstBlockMinutes: number;
  readonly failuresBeforeBlockForGood: number;
};

/** How long failures are remembered after the last one. */
export type ForgettingRule = {
  readonly forgetFailuresDays: number;
  /** A block for good of what nobody is called. An account's ends by an administrator only. */
  readonly forgetNobodysBlockDays: number;
};

export const isBlocked = ({ blockedForGood, blockedUntil }: SignInAttempts, now: Date): boolean =>
  blockedForGood || (blockedUntil !== null && blockedUntil > now);

/**
 * Counts one more try, before the password is even looked at, so that parallel guesses are all counted.
 * Every 10 failures block for 2, 4, 8, 16 minutes; the 50th for good (pix-domain.md §4). A success forgets them.
 */
export const countAttempt = (attempts: SignInAttempts, now: Date, rule: ThrottleRule): SignInAttempts => {
  const failureCount = attempts.failureCount + 1;
  if (failureCount >= rule.failuresBeforeBlockForGood)
    return { failureCount, blockedUntil: null, blockedForGood: true };
  if (failureCount % rule.failuresBeforeBlock !== 0) return { failureCount, blockedUntil: null, blockedForGood: false };

  const minutes = rule.firstBlockMinutes * 2 ** (failureCount / rule.failuresBeforeBlock - 1);
  return { failureCount, blockedUntil: new Date(now.getTime() + minutes * 60_000), blockedForGood: false };
};
