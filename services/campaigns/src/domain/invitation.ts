import type { Locale } from '@pix/kit/result';
import type { MemberRole } from './organization';

/** PENDING: its link serves; EXPIRED: it may be sent again; ACCEPTED and CANCELLED: it is over. */
export type InvitationState = 'PENDING' | 'EXPIRED' | 'ACCEPTED' | 'CANCELLED';

/** Somebody invited by mail to an organization. Its link serves once; only the hash of what it proves is kept (C1). */
export type Invitation = {
  readonly id: string;
  readonly organizationId: string;
  /** Erased some days after the invitation is over. */
  readonly email: string | null;
  readonly role: MemberRole;
  readonly locale: Locale;
  readonly invitedBy: string;
  /** 1 for the first mail; each one more makes the link before it worthless. */
  readonly sending: number;
  readonly mailId: string;
  readonly createdAt: Date;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly acceptedBy: string | null;
  readonly cancelledAt: Date | null;
};

type Ends = Pick<Invitation, 'acceptedAt' | 'cancelledAt' | 'expiresAt'>;

export const invitationState = ({ acceptedAt, cancelledAt, expiresAt }: Ends, now: Date): InvitationState => {
  if (acceptedAt) return 'ACCEPTED';
  if (cancelledAt) return 'CANCELLED';
  return expiresAt <= now ? 'EXPIRED' : 'PENDING';
};

/** Numbers of invitations (C1). */
export type InvitationRules = { readonly days: number; readonly resendMinutes: number };

export const invitationEnd = (now: Date, { days }: InvitationRules): Date =>
  new Date(now.getTime() + days * 86_400_000);

/** A mail was sent too recently to send another one: somebody may be clicking. */
export const isResentTooSoon = ({ sentAt }: Pick<Invitation, 'sentAt'>, now: Date, rules: InvitationRules): boolean =>
  now.getTime() - sentAt.getTime() < rules.resendMinutes * 60_000;
