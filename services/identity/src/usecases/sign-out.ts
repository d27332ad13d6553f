import type { Needs } from '../context';
import { hashRefreshToken } from '../credentials/token-signer';

/** Ends the sign-in session of a refresh token. What is unknown or over already is signed out too. */
export const signOut = (
  { transaction, clock }: Needs<'transaction' | 'clock'>,
  { refreshToken }: { refreshToken: string },
) =>
  transaction(async ({ signInSessions }): Promise<void> => {
    const token = await signInSessions.lockToken(hashRefreshToken(refreshToken));
    if (token) await signInSessions.end(token.sessionId, clock.now(), 'SIGNED_OUT');
  });
