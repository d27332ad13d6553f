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

export type TemporaryPasswordOverError = Failure<'TemporaryPasswordOverError'>;
export const temporaryPasswordOver = (): TemporaryPasswordOverError => ({
  name: 'TemporaryPasswordOverError',
  message: {
    fr: 'Ce mot de passe provisoire a déjà été remplacé, ou a expiré. Reconnectez-vous, ou demandez-en un autre à votre enseignant.',
    en: 'This one-time password was replaced already, or has expired. Sign in again, or ask your teacher for another one.',
  },
});

export type ProtectedAccountError = Failure<'ProtectedAccountError'>;
export const protectedAccount = (): ProtectedAccountError => ({
  name: 'ProtectedAccountError',
  message: {
    fr: 'Ce compte a un rôle sur la plateforme : seule la personne concernée change sa façon de se connecter.',
    en: 'This account has a role on the platform: only its owner changes how it signs in.',
  },
});

export type SignInCodeExpiredError = Failure<'SignInCodeExpiredError'>;
export const signInCodeExpired = (): SignInCodeExpiredError => ({
  name: 'SignInCodeExpiredError',
  message: {
    fr: 'Cette connexion a déjà servi ou a expiré. Reconnectez-vous depuis votre espace numérique.',
    en: 'This sign-in was used already or has expired. Sign in again from your digital workspace.',
  },
});

export type ExternalIdentityExpiredError = Failure<'ExternalIdentityExpiredError'>;
export const externalIdentityExpired = (): ExternalIdentityExpiredError => ({
  name: 'ExternalIdentityExpiredError',
  message: {
    fr: 'Vous avez mis trop de temps, ou cette étape est déjà faite. Reconnectez-vous depuis votre espace numérique.',
    en: 'This took too long, or is done already. Sign in again from your digital workspace.',
  },
});

export type ExternalIdentityTakenError = Failure<'ExternalIdentityTakenError'>;
export const externalIdentityTaken = (): ExternalIdentityTakenError => ({
  name: 'ExternalIdentityTakenError',
  message: {
    fr: 'Cette identité est déjà reliée à un autre compte. Connectez-vous avec elle, ou adressez-vous à votre enseignant.',
    en: 'This identity is linked to another account already. Sign in with it, or ask your teacher.',
  },
});

export type ProviderAlreadyLinkedError = Failure<'ProviderAlreadyLinkedError'>;
export const providerAlreadyLinked = (): ProviderAlreadyLinkedError => ({
  name: 'ProviderAlreadyLinkedError',
  message: {
    fr: "Votre compte est déjà relié à une autre identité de ce fournisseur. Si ce n'est pas la vôtre, adressez-vous à votre enseignant.",
    en: 'Your account is linked to another identity of this provider already. If it is not yours, ask your teacher.',
  },
});

export type InvalidEmailTokenError = Failure<'InvalidEmailTokenError'>;
export const invalidEmailToken = (): InvalidEmailTokenError => ({
  name: 'InvalidEmailTokenError',
  message: {
    fr: "Ce lien n'est plus valable : il a expiré ou a déjà servi. Demandez-en un autre.",
    en: 'This link no longer works: it has expired or was used. Ask for another one.',
  },
});

export type TooManyMailsError = Failure<'TooManyMailsError'> & { readonly until: Date };
export const tooManyMails = (until: Date): TooManyMailsError => ({
  name: 'TooManyMailsError',
  message: {
    fr: 'Plusieurs messages ont déjà été envoyés à cette adresse. Vérifiez vos courriers indésirables, ou réessayez plus tard.',
    en: 'Several messages were already sent to this address. Look into your spam folder, or try again later.',
  },
  until,
});

export type WrongCodeError = Failure<'WrongCodeError'> & { readonly triesLeft: number };
export const wrongCode = (triesLeft: number): WrongCodeError => ({
  name: 'WrongCodeError',
  message: {
    fr: "Ce code n'est pas le bon. Recopiez celui du dernier message reçu.",
    en: 'This is not the right code. Copy the one of the last message you received.',
  },
  triesLeft,
});

export type EmailChangeNotFoundError = Failure<'EmailChangeNotFoundError'>;
export const emailChangeNotFound = (): EmailChangeNotFoundError => ({
  name: 'EmailChangeNotFoundError',
  message: {
    fr: "Aucun changement d'adresse n'attend de code : il a expiré, ou le code a été essayé trop de fois. Recommencez.",
    en: 'No change of address waits for a code: it has expired, or the code was tried too often. Start again.',
  },
});

export type SignInSessionNotFoundError = Failure<'SignInSessionNotFoundError'>;
export const signInSessionNotFound = (): SignInSessionNotFoundError => ({
  name: 'SignInSessionNotFoundError',
  message: { fr: "Cette connexion n'existe pas.", en: 'This sign-in does not exist.' },
});

export type MachineCredentialNotFoundError = Failure<'MachineCredentialNotFoundError'>;
export const machineCredentialNotFound = (): MachineCredentialNotFoundError => ({
  name: 'MachineCredentialNotFoundError',
  message: { fr: "Cet accès n'existe pas.", en: 'This credential does not exist.' },
});

export type FreshSignInNeededError = Failure<'FreshSignInNeededError'>;
export const freshSignInNeeded = (): FreshSignInNeededError => ({
  name: 'FreshSignInNeededError',
  message: {
    fr: 'Par sécurité, reconnectez-vous, puis recommencez dans les 10 minutes.',
    en: 'For safety, sign in again, then try again within 10 minutes.',
  },
});

export type PlatformRoleHeldError = Failure<'PlatformRoleHeldError'>;
export const platformRoleHeld = (): PlatformRoleHeldError => ({
  name: 'PlatformRoleHeldError',
  message: {
    fr: 'Ce compte a un rôle sur la plateforme : il faut le lui retirer avant de supprimer le compte.',
    en: 'This account has a role on the platform: the role must be taken away before the account is deleted.',
  },
});
