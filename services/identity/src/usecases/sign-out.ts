import type { Needs } from '../context';
import { hashRefreshToken } from '../credentials/token-signer';
import { endSessions } from './end-sessions';

/** Ends the sign-in session of a refresh token. What is unknown or over already is signed out too. */
export const signOut = (needs: Needs<'transaction' | 'clock' | 'config'>, { refreshToken }: { refreshToken: string }) =>
  needs.transaction(async (stores): Promise<void> => {
    const token = await stores.signInSessions.lockToken(hashRefreshToken(refreshToken));
    if (token)
      await endSessions({ ...needs, ...stores }, token.userId, { reason: 'SIGNED_OUT', only: token.sessionId });
  });
