import type { Failure } from '@pix/kit/result';

/** Every expected failure of this service; the names are the GraphQL types. */

export type EmailTakenError = Failure<'EmailTakenError'>;
export const emailTaken = (): EmailTakenError => ({
  name: 'EmailTakenError',
  message: {
    fr: 'Un compte existe déjà avec cette adresse e-mail. Connectez-vous, ou demandez un nouveau mot de passe.',
    en: 'An account already has this e-mail address. Sign in, or ask for a new password.',
  },
});

export type TermsOfUseOutdatedError = Failure<'TermsOfUseOutdatedError'> & { readonly currentVersion: string };
export const termsOfUseOutdated = (currentVersion: string): TermsOfUseOutdatedError => ({
  name: 'TermsOfUseOutdatedError',
  message: {
    fr: "Les conditions d'utilisation ont changé : lisez et acceptez la version en vigueur.",
    en: 'The terms of use have changed: read and accept the current version.',
  },
  currentVersion,
});

export type InvalidCredentialsError = Failure<'InvalidCredentialsError'>;
export const invalidCredentials = (): InvalidCredentialsError => ({
  name: 'InvalidCredentialsError',
  message: {
    fr: "L'identifiant ou le mot de passe est incorrect.",
    en: 'The identifier or the password is wrong.',
  },
});

export type SignInBlockedError = Failure<'SignInBlockedError'> & { readonly until: Date | null };
export const signInBlocked = (until: Date | null): SignInBlockedError => ({
  name: 'SignInBlockedError',
  message: until
    ? {
        fr: 'Trop de tentatives de connexion. Réessayez dans quelques minutes.',
        en: 'Too many attempts to sign in. Try again in a few minutes.',
      }
    : {
        fr: "Ce compte est bloqué après de trop nombreuses tentatives. Contactez l'assistance.",
        en: 'This account is blocked after too many attempts. Contact support.',
      },
  until,
});

export type InvalidRefreshTokenError = Failure<'InvalidRefreshTokenError'>;
export const invalidRefreshToken = (): InvalidRefreshTokenError => ({
  name: 'InvalidRefreshTokenError',
  message: {
    fr: 'Votre connexion a expiré. Reconnectez-vous.',
    en: 'Your sign-in has expired. Sign in again.',
  },
});

export type UserNotFoundError = Failure<'UserNotFoundError'>;
export const userNotFound = (): UserNotFoundError => ({
  name: 'UserNotFoundError',
  message: { fr: "Ce compte n'existe pas.", en: 'This account does not exist.' },
});
