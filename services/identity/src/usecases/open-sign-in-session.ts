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
  await needs.signInSessions.insert({
    id: sessionId,
    userId: user.id,
    at: needs.clock.now(),
    device,
    locale: needs.locale,
  });
  return issueTokens(needs, user, sessionId);
};

/** Makes an access token and the session's next refresh token. */
export const issueTokens = async (
  { clock, config, tokenSigner, signInSessions }: Omit<Given, 'locale'>,
  user: User,
  sessionId: string,
): Promise<Tokens> => {
  const now = clock.now();
  const refreshToken = newRefreshToken();
  const refreshTokenExpiresAt = new Date(now.getTime() + config.tokens.refreshDays * 86_400_000);
  await signInSessions.addToken({
    hash: hashRefreshToken(refreshToken),
    sessionId,
    at: now,
    expiresAt: refreshTokenExpiresAt,
  });

  const { token, expiresAt } = await tokenSigner.signForUser(user, sessionId);
  return { accessToken: token, accessTokenExpiresAt: expiresAt, refreshToken, refreshTokenExpiresAt };
};
