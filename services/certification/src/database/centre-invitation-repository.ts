import { isDuplicate } from '@pix/kit/database';
import type { Locale } from '@pix/kit/result';
import type { EntityManager } from 'typeorm';
import type { Membership } from '../domain/centre';
import type { CentreInvitation } from '../domain/centre-invitation';

type InvitationRow = {
  id: string;
  centre_id: string;
  email: string | null;
  is_admin: number;
  locale: Locale;
  invited_by: string;
  is_open: number | null;
  mail_id: string;
  created_at: Date;
  expires_at: Date;
  accepted_by: string | null;
};

/** Invitations to centres, one open at a time for an address and a centre; and who works for centres. */
export const centreInvitationRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<CentreInvitation[]> =>
    (await db.query<InvitationRow[]>(`SELECT * FROM centre_invitations ${rest}`, [...parameters])).map(toInvitation);
  const close = (condition: string, parameters: readonly unknown[]) =>
    db.query(`UPDATE centre_invitations SET email = NULL, is_open = NULL WHERE ${condition}`, [...parameters]);

  return {
    async byId(id: string): Promise<CentreInvitation | null> {
      return (await select('WHERE id = ?', [id]))[0] ?? null;
    },

    async lockByToken(tokenHash: Buffer): Promise<CentreInvitation | null> {
      return (await select('WHERE token_hash = ? FOR UPDATE', [tokenHash]))[0] ?? null;
    },

    async openTo(centreId: string, email: string): Promise<CentreInvitation | null> {
      return (await select('WHERE centre_id = ? AND email = ? AND is_open', [centreId, email]))[0] ?? null;
    },

    openOf: (centreId: string): Promise<CentreInvitation[]> =>
      select('WHERE centre_id = ? AND is_open ORDER BY id DESC LIMIT 200', [centreId]),

    /** False when the address has an open invitation to this centre. */
    async insert(invitation: CentreInvitation, tokenHash: Buffer): Promise<boolean> {
      const { id, centreId, email, isAdmin, locale, invitedBy, mailId, createdAt, expiresAt } = invitation;
      try {
        await db.query(
          `INSERT INTO centre_invitations
             (id, centre_id, email, is_admin, locale, invited_by, is_open, token_hash, mail_id, created_at, expires_at)
           VALUES (?, ?, ?, ?, ?, ?, TRUE, ?, ?, ?, ?)`,
          [id, centreId, email, isAdmin, locale, invitedBy, tokenHash, mailId, createdAt, expiresAt],
        );
        return true;
      } catch (error) {
        if (isDuplicate(error, 'uq_centre_invitations_open')) return false;
        throw error;
      }
    },

    async accept(id: string, userId: string): Promise<void> {
      await db.query('UPDATE centre_invitations SET accepted_by = ? WHERE id = ?', [userId, id]);
      await close('id = ?', [id]);
    },

    async cancel(id: string): Promise<void> {
      await close('id = ?', [id]);
    },

    /** Erases the addresses of invitations whose time is over, which makes room for others. */
    async forgetExpired(now: Date): Promise<void> {
      await close('expires_at <= ? AND is_open', [now]);
    },

    async members(centreId: string): Promise<Membership[]> {
      const rows = await db.query<{ user_id: string; is_admin: number }[]>(
        'SELECT user_id, is_admin FROM centre_members WHERE centre_id = ? ORDER BY created_at, user_id LIMIT 200',
        [centreId],
      );
      return rows.map(({ user_id, is_admin }) => ({ centreId, userId: user_id, isAdmin: is_admin === 1 }));
    },

    /** What they were is kept: nobody judges those who were their pupils (E9). */
    async removeMember(centreId: string, userId: string, at: Date): Promise<void> {
      await db.query(
        `INSERT INTO former_centre_members (centre_id, user_id, left_at)
         SELECT centre_id, user_id, ? FROM centre_members WHERE centre_id = ? AND user_id = ?
         ON DUPLICATE KEY UPDATE left_at = VALUES(left_at)`,
        [at, centreId, userId],
      );
      await db.query('DELETE FROM centre_members WHERE centre_id = ? AND user_id = ?', [centreId, userId]);
    },
  };
};

const toInvitation = (row: InvitationRow): CentreInvitation => ({
  id: row.id,
  centreId: row.centre_id,
  email: row.email,
  isAdmin: row.is_admin === 1,
  locale: row.locale,
  invitedBy: row.invited_by,
  isOpen: row.is_open === 1,
  mailId: row.mail_id,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  acceptedBy: row.accepted_by,
});
