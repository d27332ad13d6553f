import type { Locale } from '@pix/kit/result';

/** Every mail the platform sends a person about their account. */
export const MAIL_KINDS = [
  'EMAIL_VERIFICATION',
  'PASSWORD_RESET',
  'PASSWORD_CHANGED',
  'EMAIL_CHANGE_CODE',
  'EMAIL_CHANGED',
  'ACCOUNT_ENDS_SOON',
  'ORGANIZATION_INVITATION',
  'CENTRE_INVITATION',
] as const;

export type MailKind = (typeof MAIL_KINDS)[number];

/** A mail asked for. Its link or code is drawn when it is sent, so that none is ever stored readable. */
export type Mail = {
  readonly id: string;
  readonly kind: MailKind;
  /** The account it is about; `null` when it is not known yet whether the address has one. */
  readonly userId: string | null;
  /** Where it goes; erased once it is sent. */
  readonly address: string;
  readonly locale: Locale;
  readonly createdAt: Date;
  /** What the link of another service's mail proves, sealed; erased once it is sent. */
  readonly sealedToken: Buffer | null;
};
