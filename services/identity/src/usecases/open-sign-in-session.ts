import type { Needs, Stores } from '../context';
import { hashRefreshToken, newRefreshToken } from '../credentials/token-signer';
import { deviceLabel } from '../domain/device';
import type { Tokens } from '../domain/sign-in';
import type { User } from '../domain/user';

type Given = Needs<'clock' | 'newId' | 'config' | 'tokenSigner' | 'locale'> &
  Pick<Stores, 'signInSessions'> & { readonly clientAgent?: string };

/** Opens a sign-in session for somebody whose credentials were checked. */
export const openSignInSession = async (needs: Given, user: User): Promise<Tokens> => {
  const sessionId = needs.newId();
  const device = deviceLabel(needs.clientAgent);
  const openedAt = needs.clock.now();
  await needs.signInSessions.insert({ id: sessionId, userId: user.id, at: openedAt, device, locale: needs.locale });
  return issueTokens(needs, user, { sessionId, openedAt });
};

const DAY_MS = 86_400_000;

/** Makes an access token and the session's next refresh token, which never outlives the session's longest life. */
export const issueTokens = async (
  { clock, config: { tokens }, tokenSigner, signInSessions }: Omit<Given, 'locale'>,
  user: User,
  { sessionId, openedAt }: { readonly sessionId: string; readonly openedAt: Date },
): Promise<Tokens> => {
  const now = clock.now();
  const refreshToken = newRefreshToken();
  const refreshTokenExpiresAt = new Date(
    Math.min(now.getTime() + tokens.refreshDays * DAY_MS, openedAt.getTime() + tokens.sessionDays * DAY_MS),
  );
  await signInSessions.addToken({
    hash: hashRefreshToken(refreshToken),
    sessionId,
    at: now,
    expiresAt: refreshTokenExpiresAt,
  });

  const { token, expiresAt } = await tokenSigner.signForUser(user, sessionId);
  return { accessToken: token, accessTokenExpiresAt: expiresAt, refreshToken, refreshTokenExpiresAt };
};
