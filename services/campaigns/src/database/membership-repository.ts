import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { MemberRole, Membership } from '../domain/organization';

type MembershipRow = { organization_id: string; user_id: string; role: MemberRole; joined_at: Date | null };

/** Who belongs to which organization. */
export const membershipRepository = (db: EntityManager) => ({
  async roleOf(organizationId: string, userId: string): Promise<MemberRole | null> {
    const [row] = await db.query<MembershipRow[]>(
      'SELECT * FROM memberships WHERE organization_id = ? AND user_id = ?',
      [organizationId, userId],
    );
    return row?.role ?? null;
  },

  /** Whether somebody is a member of a school, by its UAI, or was at an instant or since. */
  async isOfSchool(uai: string, userId: string, since: Date | null): Promise<boolean> {
    const rows = await db.query<unknown[]>(
      `SELECT 1 FROM organizations o JOIN (
         SELECT organization_id FROM memberships WHERE user_id = ?
         UNION SELECT organization_id FROM former_memberships WHERE user_id = ? AND left_at >= ?
       ) m ON m.organization_id = o.id WHERE o.uai = ? LIMIT 1`,
      [userId, userId, since, uai.toUpperCase()],
    );
    return rows.length > 0;
  },

  async byUsers(userIds: readonly string[]): Promise<Membership[]> {
    if (userIds.length === 0) return [];
    const rows = await db.query<MembershipRow[]>(
      'SELECT * FROM memberships WHERE user_id IN (?) ORDER BY organization_id',
      [userIds],
    );
    return rows.map(toMembership);
  },

  /** Administrators first, then members, each by age of their account. */
  async pageByOrganization(organizationId: string, { limit, after }: PageRequest): Promise<Membership[]> {
    const rows = await db.query<MembershipRow[]>(
      `SELECT * FROM memberships WHERE organization_id = ? ${after?.length === 2 ? 'AND (role, user_id) > (?, ?)' : ''}
       ORDER BY role, user_id LIMIT ?`,
      [organizationId, ...(after?.length === 2 ? after : []), limit + 1],
    );
    return rows.map(toMembership);
  },

  async countByOrganization(organizationId: string): Promise<number> {
    const [row] = await db.query<{ count: string | number }[]>(
      'SELECT COUNT(*) AS count FROM memberships WHERE organization_id = ?',
      [organizationId],
    );
    return Number(row?.count ?? 0);
  },

  /** Who administers an organization, locked until the end of the transaction: nobody else changes it meanwhile. */
  async lockAdministrators(organizationId: string): Promise<string[]> {
    const rows = await db.query<{ user_id: string }[]>(
      `SELECT user_id FROM memberships WHERE organization_id = ? AND role = 'ADMIN' ORDER BY user_id FOR UPDATE`,
      [organizationId],
    );
    return rows.map(({ user_id }) => user_id);
  },

  /** Adds a member; one who is there already changes role and keeps the day they came. */
  async save({ organizationId, userId, role, joinedAt }: Membership): Promise<void> {
    await db.query(
      `INSERT INTO memberships (organization_id, user_id, role, joined_at) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE role = VALUES(role)`,
      [organizationId, userId, role, joinedAt],
    );
  },

  /** What they were is kept: see `isOfSchool`. */
  async remove(organizationId: string, userId: string, at: Date): Promise<void> {
    await db.query(
      `INSERT INTO former_memberships (organization_id, user_id, left_at)
       SELECT organization_id, user_id, ? FROM memberships WHERE organization_id = ? AND user_id = ?
       ON DUPLICATE KEY UPDATE left_at = VALUES(left_at)`,
      [at, organizationId, userId],
    );
    await db.query('DELETE FROM memberships WHERE organization_id = ? AND user_id = ?', [organizationId, userId]);
  },
});

const toMembership = (row: MembershipRow): Membership => ({
  organizationId: row.organization_id,
  userId: row.user_id,
  role: row.role,
  joinedAt: row.joined_at,
});
