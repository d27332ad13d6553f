import type { Locale } from '@pix/kit/result';
import type { MailKind } from '../domain/mail';

export type MailText = {
  readonly subject: string;
  readonly lines: readonly string[];
  /** What the link says it does. */
  readonly action?: string;
  /** What comes after the link or the code. */
  readonly after: readonly string[];
  readonly signature: string;
};

const SIGNED_FR = { signature: "L'équipe Pix" };
const SIGNED_EN = { signature: 'The Pix team' };

/**
 * What each mail says. No name is written in them: anybody can give an account any name and somebody else's address,
 * and would have us send their words.
 */
export const MAIL_TEXTS: Readonly<Record<MailKind, Readonly<Record<Locale, MailText>>>> = {
  EMAIL_VERIFICATION: {
    fr: {
      subject: 'Confirmez votre adresse e-mail',
      lines: ['Bonjour,', "Un compte Pix a été créé avec cette adresse. Confirmez qu'elle est bien la vôtre :"],
      action: 'Confirmer mon adresse',
      after: ["Ce lien est valable 3 jours. Si vous n'avez pas créé de compte, ignorez ce message."],
      ...SIGNED_FR,
    },
    en: {
      subject: 'Confirm your e-mail address',
      lines: ['Hello,', 'A Pix account was created with this address. Confirm that it is yours:'],
      action: 'Confirm my address',
      after: ['This link works for 3 days. If you did not create an account, ignore this message.'],
      ...SIGNED_EN,
    },
  },
  PASSWORD_RESET: {
    fr: {
      subject: 'Choisissez un nouveau mot de passe',
      lines: ['Bonjour,', 'Un nouveau mot de passe a été demandé pour votre compte Pix. Choisissez-le ici :'],
      action: 'Choisir un nouveau mot de passe',
      after: [
        'Ce lien est valable une heure et sert une seule fois.',
        "Si vous n'avez rien demandé, ignorez ce message : votre mot de passe ne change pas.",
      ],
      ...SIGNED_FR,
    },
    en: {
      subject: 'Choose a new password',
      lines: ['Hello,', 'A new password was asked for your Pix account. Choose it here:'],
      action: 'Choose a new password',
      after: [
        'This link works for one hour, once.',
        'If you asked for nothing, ignore this message: your password does not change.',
      ],
      ...SIGNED_EN,
    },
  },
  PASSWORD_CHANGED: {
    fr: {
      subject: 'Votre mot de passe a changé',
      lines: [
        'Bonjour,',
        "Le mot de passe de votre compte Pix vient d'être changé, et vos autres appareils ont été déconnectés.",
      ],
      after: ["Si ce n'est pas vous, demandez tout de suite un nouveau mot de passe depuis la page de connexion."],
      ...SIGNED_FR,
    },
    en: {
      subject: 'Your password has changed',
      lines: ['Hello,', 'The password of your Pix account was just changed, and your other devices were signed out.'],
      after: ['If it was not you, ask for a new password right away on the sign-in page.'],
      ...SIGNED_EN,
    },
  },
  EMAIL_CHANGE_CODE: {
    fr: {
      subject: 'Votre code de vérification',
      lines: ['Bonjour,', 'Cette adresse va devenir celle d’un compte Pix. Saisissez ce code pour le confirmer :'],
      after: ["Ce code est valable 10 minutes. Si vous n'avez rien demandé, ignorez ce message."],
      ...SIGNED_FR,
    },
    en: {
      subject: 'Your verification code',
      lines: ['Hello,', 'This address is about to become that of a Pix account. Type this code to confirm:'],
      after: ['This code works for 10 minutes. If you asked for nothing, ignore this message.'],
      ...SIGNED_EN,
    },
  },
  EMAIL_CHANGED: {
    fr: {
      subject: 'Votre adresse e-mail a changé',
      lines: [
        'Bonjour,',
        "L'adresse e-mail de votre compte Pix a été remplacée : celle-ci ne permet plus de se connecter.",
      ],
      after: ["Si ce n'est pas vous, contactez l'assistance."],
      ...SIGNED_FR,
    },
    en: {
      subject: 'Your e-mail address has changed',
      lines: ['Hello,', 'The e-mail address of your Pix account was replaced: this one no longer signs in.'],
      after: ['If it was not you, contact support.'],
      ...SIGNED_EN,
    },
  },
  CENTRE_INVITATION: {
    fr: {
      subject: 'Vous êtes invité à rejoindre un centre de certification Pix',
      lines: [
        'Bonjour,',
        'Un centre de certification vous invite à le rejoindre, pour organiser des sessions et inscrire des candidats :',
      ],
      action: "Accepter l'invitation",
      after: [
        'Ce lien est valable 14 jours et sert une seule fois. Il vous faut un compte Pix : vous pourrez le créer en le suivant.',
        "Si vous n'attendiez pas cette invitation, ignorez ce message.",
      ],
      ...SIGNED_FR,
    },
    en: {
      subject: 'You are invited to join a Pix certification centre',
      lines: ['Hello,', 'A certification centre invites you to join it, to organise sessions and enrol candidates:'],
      action: 'Accept the invitation',
      after: [
        'This link works for 14 days, once. You need a Pix account: you can create it when you follow the link.',
        'If you did not expect this invitation, ignore this message.',
      ],
      ...SIGNED_EN,
    },
  },
  ORGANIZATION_INVITATION: {
    fr: {
      subject: 'Vous êtes invité à rejoindre une organisation sur Pix',
      lines: [
        'Bonjour,',
        'Une organisation vous invite à la rejoindre sur Pix Orga, pour créer des campagnes et suivre leurs participants :',
      ],
      action: 'Voir qui m’invite et accepter',
      after: [
        'Ce lien est valable 14 jours et sert une seule fois. Il vous faut un compte Pix : vous pourrez le créer en le suivant.',
        "Si vous n'attendiez pas cette invitation, ignorez ce message.",
      ],
      ...SIGNED_FR,
    },
    en: {
      subject: 'You are invited to join an organization on Pix',
      lines: [
        'Hello,',
        'An organization invites you to join it on Pix Orga, to create campaigns and follow their participants:',
      ],
      action: 'See who invites me and accept',
      after: [
        'This link works for 14 days, once. You need a Pix account: you can create it when you follow the link.',
        'If you did not expect this invitation, ignore this message.',
      ],
      ...SIGNED_EN,
    },
  },
  ACCOUNT_ENDS_SOON: {
    fr: {
      subject: 'Votre compte va être supprimé',
      lines: [
        'Bonjour,',
        'Personne ne s’est connecté à votre compte Pix depuis près de 5 ans. Il sera supprimé dans 30 jours.',
      ],
      after: [
        'Pour le garder, connectez-vous une fois d’ici là.',
        'Les certificats déjà délivrés restent valables et vérifiables.',
      ],
      ...SIGNED_FR,
    },
    en: {
      subject: 'Your account is about to be deleted',
      lines: ['Hello,', 'Nobody has signed in to your Pix account for nearly 5 years. It will be deleted in 30 days.'],
      after: [
        'To keep it, sign in once before then.',
        'Certificates that were issued stay valid and can still be verified.',
      ],
      ...SIGNED_EN,
    },
  },
};
