import type { Exchanged } from '../usecases/exchange-sign-in-code';
import { justSignedIn } from './user';

/** Presents what a sign-in code was exchanged for: tokens, or what an unknown person needs (I1). */
export const presentExchanged = (exchanged: Exchanged) =>
  exchanged.user
    ? {
        __typename: 'SignedIn' as const,
        user: justSignedIn(exchanged.user),
        tokens: exchanged.tokens,
        target: exchanged.target,
      }
    : {
        __typename: 'ReconciliationNeeded' as const,
        guestToken: { accessToken: exchanged.token, expiresAt: exchanged.expiresAt },
        firstName: exchanged.identity.firstName,
        lastName: exchanged.identity.lastName,
        profile: exchanged.identity.profile,
        uai: exchanged.identity.uai,
        target: exchanged.target,
      };
