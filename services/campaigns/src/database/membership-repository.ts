import type { EntityManager } from 'typeorm';
import type { MemberRole, Membership } from '../domain/organization';

type MembershipRow = { organization_id: string; user_id: string; role: MemberRole };

/** Who belongs to which organization. */
export const membershipRepository = (db: EntityManager) => ({
  async roleOf(organizationId: string, userId: string): Promise<MemberRole | null> {
    const [row] = await db.query<MembershipRow[]>(
      'SELECT * FROM memberships WHERE organization_id = ? AND user_id = ?',
      [organizationId, userId],
    );
    return row?.role ?? null;
  },

  async byUsers(userIds: readonly string[]): Promise<Membership[]> {
    if (userIds.length === 0) return [];
    const rows = await db.query<MembershipRow[]>(
      'SELECT * FROM memberships WHERE user_id IN (?) ORDER BY organization_id',
      [userIds],
    );
    return rows.map(({ organization_id, user_id, role }) => ({
      organizationId: organization_id,
      userId: user_id,
      role,
    }));
  },

  /** Adds a member; one who is there already changes role. */
  async save({ organizationId, userId, role }: Membership): Promise<void> {
    await db.query(
      `INSERT INTO memberships (organization_id, user_id, role) VALUES (?, ?, ?)
       ON DUPLICATE KEY UPDATE role = VALUES(role)`,
      [organizationId, userId, role],
    );
  },
});
