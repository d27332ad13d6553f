import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { hashRefreshToken } from '../credentials/token-signer';
import { type InvalidRefreshTokenError, invalidRefreshToken } from '../domain/errors';
import type { Tokens } from '../domain/sign-in';
import { endSessions } from './end-sessions';
import { issueTokens } from './open-sign-in-session';

/** Exchanges a refresh token for the next. One used twice is held by two people: the session ends for both (I7). */
export const refreshTokens = async (
  needs: Needs<'clock' | 'newId' | 'config' | 'tokenSigner' | 'locale' | 'transaction'>,
  { refreshToken }: { refreshToken: string },
): Promise<Result<Tokens, InvalidRefreshTokenError>> => {
  const hash = hashRefreshToken(refreshToken);

  return needs.transaction(async (stores) => {
    const { users, signInSessions } = stores;
    const now = needs.clock.now();
    const token = await signInSessions.lockToken(hash);
    if (!token || token.isSignedOut || token.expiresAt <= now) return fail(invalidRefreshToken());
    if (token.isUsed) {
      await endSessions({ ...needs, ...stores }, token.userId, { reason: 'TOKEN_REUSED', only: token.sessionId });
      return fail(invalidRefreshToken());
    }

    const user = await users.byId(token.userId);
    if (!user) return fail(invalidRefreshToken());
    await signInSessions.markUsed(hash, now);
    await signInSessions.touch(token.sessionId, now, needs.locale);
    return ok(await issueTokens({ ...needs, signInSessions }, user, token));
  });
};
