import type { EntityManager } from 'typeorm';
import type { Centre, Membership } from '../domain/centre';

type MembershipRow = { centre_id: string; user_id: string; is_admin: number };

/** Centres and their members. */
export const centreRepository = (db: EntityManager) => {
  const byIds = async (ids: readonly string[]): Promise<Centre[]> => {
    const keys = [...ids];
    return keys.length === 0
      ? []
      : db.query<Centre[]>('SELECT id, name, uai, kind, suspended_at AS suspendedAt FROM centres WHERE id IN (?)', [
          keys,
        ]);
  };

  /** The memberships one person has in these centres. */
  const memberships = async (userId: string | null, centreIds: readonly string[]): Promise<Membership[]> => {
    const keys = [...centreIds];
    if (userId === null || keys.length === 0) return [];
    const rows = await db.query<MembershipRow[]>(
      'SELECT centre_id, user_id, is_admin FROM centre_members WHERE user_id = ? AND centre_id IN (?)',
      [userId, keys],
    );
    return rows.map(toMembership);
  };

  return {
    byIds,
    memberships,

    async byId(id: string): Promise<Centre | null> {
      return (await byIds([id]))[0] ?? null;
    },

    /** The centre a session is of. */
    async ofSession(sessionId: string): Promise<Centre | null> {
      const [centre] = await db.query<Centre[]>(
        `SELECT c.id, c.name, c.uai, c.kind, c.suspended_at AS suspendedAt
         FROM sessions s JOIN centres c ON c.id = s.centre_id WHERE s.id = ?`,
        [sessionId],
      );
      return centre ?? null;
    },

    /** The centres a person works for, by name. */
    ofMember: (userId: string): Promise<Centre[]> =>
      db.query<Centre[]>(
        `SELECT c.id, c.name, c.uai, c.kind, c.suspended_at AS suspendedAt
         FROM centre_members m JOIN centres c ON c.id = m.centre_id WHERE m.user_id = ? ORDER BY c.name, c.id`,
        [userId],
      ),

    /** That a person works for a centre; nobody, when there is no person. */
    async membership(userId: string | null, centreId: string): Promise<Membership | null> {
      return (await memberships(userId, [centreId]))[0] ?? null;
    },

    /** Whether a person works for a centre of the school with this UAI. */
    async isMemberByUai(userId: string, uai: string): Promise<boolean> {
      const rows = await db.query<unknown[]>(
        'SELECT 1 FROM centres c JOIN centre_members m ON m.centre_id = c.id WHERE c.uai = ? AND m.user_id = ? LIMIT 1',
        [uai, userId],
      );
      return rows.length > 0;
    },

    /** Whether a person worked for the session's centre at any time since it was opened, though they do no more. */
    async hasLeftSince(userId: string, sessionId: string): Promise<boolean> {
      const rows = await db.query<unknown[]>(
        `SELECT 1 FROM sessions s JOIN former_centre_members f ON f.centre_id = s.centre_id AND f.left_at >= s.created_at
         WHERE s.id = ? AND f.user_id = ? LIMIT 1`,
        [sessionId, userId],
      );
      return rows.length > 0;
    },

    async insert({ id, name, uai, kind }: Centre, at: Date): Promise<void> {
      await db.query('INSERT INTO centres (id, name, uai, kind, created_at) VALUES (?, ?, ?, ?, ?)', [
        id,
        name,
        uai,
        kind,
        at,
      ]);
    },

    /** Makes a person a member; a member already takes the rights given last. */
    async putMember({ centreId, userId, isAdmin }: Membership, at: Date): Promise<void> {
      await db.query(
        `INSERT INTO centre_members (centre_id, user_id, is_admin, created_at) VALUES (?, ?, ?, ?)
         ON DUPLICATE KEY UPDATE is_admin = VALUES(is_admin)`,
        [centreId, userId, isAdmin, at],
      );
    },
  };
};

const toMembership = ({ centre_id, user_id, is_admin }: MembershipRow): Membership => ({
  centreId: centre_id,
  userId: user_id,
  isAdmin: is_admin === 1,
});
