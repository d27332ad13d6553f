import { isDuplicate } from '@pix/kit/database';
import type { Locale } from '@pix/kit/result';
import type { EntityManager } from 'typeorm';
import type { Invitation } from '../domain/invitation';
import type { MemberRole } from '../domain/organization';

type InvitationRow = {
  id: string;
  organization_id: string;
  email: string | null;
  role: MemberRole;
  locale: Locale;
  invited_by: string;
  sending: number;
  mail_id: string;
  created_at: Date;
  sent_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  accepted_by: string | null;
  cancelled_at: Date | null;
};

/** Invitations to organizations. One that is open is the only open one of its address in its organization. */
export const invitationRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<Invitation[]> =>
    (await db.query<InvitationRow[]>(`SELECT * FROM invitations ${rest}`, [...parameters])).map(toInvitation);

  return {
    async byId(id: string): Promise<Invitation | null> {
      return (await select('WHERE id = ?', [id]))[0] ?? null;
    },

    async lock(id: string): Promise<Invitation | null> {
      return (await select('WHERE id = ? FOR UPDATE', [id]))[0] ?? null;
    },

    async byToken(tokenHash: Buffer): Promise<Invitation | null> {
      return (await select('WHERE token_hash = ?', [tokenHash]))[0] ?? null;
    },

    async lockByToken(tokenHash: Buffer): Promise<Invitation | null> {
      return (await select('WHERE token_hash = ? FOR UPDATE', [tokenHash]))[0] ?? null;
    },

    /** Neither accepted nor cancelled, newest first. */
    openOf: (organizationId: string): Promise<Invitation[]> =>
      select('WHERE organization_id = ? AND is_open ORDER BY id DESC LIMIT 200', [organizationId]),

    async openTo(organizationId: string, email: string): Promise<Invitation | null> {
      return (await select('WHERE organization_id = ? AND email = ? AND is_open', [organizationId, email]))[0] ?? null;
    },

    async countByInviterSince(invitedBy: string, since: Date): Promise<number> {
      const [row] = await db.query<{ count: string | number }[]>(
        'SELECT COUNT(*) AS count FROM invitations WHERE invited_by = ? AND created_at > ?',
        [invitedBy, since],
      );
      return Number(row?.count ?? 0);
    },

    /** Stores an invitation; false when its address has an open one in this organization. */
    async insert(invitation: Invitation, tokenHash: Buffer): Promise<boolean> {
      const { id, organizationId, email, role, locale, invitedBy, sending, mailId } = invitation;
      try {
        await db.query(
          `INSERT INTO invitations (id, organization_id, email, role, locale, invited_by, is_open, token_hash, sending,
             mail_id, created_at, sent_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, TRUE, ?, ?, ?, ?, ?, ?)`,
          [
            id,
            organizationId,
            email,
            role,
            locale,
            invitedBy,
            tokenHash,
            sending,
            mailId,
            invitation.createdAt,
            invitation.sentAt,
            invitation.expiresAt,
          ],
        );
        return true;
      } catch (error) {
        if (isDuplicate(error, 'uq_invitations_open')) return false;
        throw error;
      }
    },

    /** One more mail: a new link, a new end, the link before is worthless. */
    async renew(
      id: string,
      next: Pick<Invitation, 'sending' | 'mailId' | 'sentAt' | 'expiresAt' | 'role'>,
      tokenHash: Buffer,
    ): Promise<void> {
      await db.query(
        `UPDATE invitations SET sending = ?, mail_id = ?, sent_at = ?, expires_at = ?, role = ?, token_hash = ?
         WHERE id = ? AND is_open`,
        [next.sending, next.mailId, next.sentAt, next.expiresAt, next.role, tokenHash, id],
      );
    },

    async accept(id: string, userId: string, at: Date): Promise<void> {
      await db.query('UPDATE invitations SET accepted_at = ?, accepted_by = ?, is_open = NULL WHERE id = ?', [
        at,
        userId,
        id,
      ]);
    },

    async cancel(id: string, at: Date): Promise<void> {
      await db.query('UPDATE invitations SET cancelled_at = ?, is_open = NULL WHERE id = ? AND is_open', [at, id]);
    },

    /** Erases the addresses of invitations that were over before that instant; says how many. */
    async forgetAddresses(before: Date): Promise<number> {
      const { affectedRows } = await db.query<{ affectedRows: number }>(
        `UPDATE invitations SET email = NULL, is_open = NULL
         WHERE email IS NOT NULL AND COALESCE(accepted_at, cancelled_at, expires_at) < ?`,
        [before],
      );
      return affectedRows;
    },
  };
};

const toInvitation = (row: InvitationRow): Invitation => ({
  id: row.id,
  organizationId: row.organization_id,
  email: row.email,
  role: row.role,
  locale: row.locale,
  invitedBy: row.invited_by,
  sending: row.sending,
  mailId: row.mail_id,
  createdAt: row.created_at,
  sentAt: row.sent_at,
  expiresAt: row.expires_at,
  acceptedAt: row.accepted_at,
  acceptedBy: row.accepted_by,
  cancelledAt: row.cancelled_at,
});
