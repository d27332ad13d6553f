import type { Locale } from '@pix/kit/result';

/** Somebody invited by mail to work for a centre. Its link serves once; only the hash of what it proves is kept (E2). */
export type CentreInvitation = {
  readonly id: string;
  readonly centreId: string;
  /** Erased once the invitation is over. */
  readonly email: string | null;
  readonly isAdmin: boolean;
  readonly locale: Locale;
  readonly invitedBy: string;
  readonly isOpen: boolean;
  readonly mailId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly acceptedBy: string | null;
};

/** Whether its link serves: neither accepted, nor cancelled, nor too old. */
export const isPending = ({ isOpen, expiresAt }: CentreInvitation, now: Date): boolean => isOpen && expiresAt > now;
