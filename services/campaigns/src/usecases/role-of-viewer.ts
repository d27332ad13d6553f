import type { Needs } from '../context';
import { userIdOf } from '../domain/access';
import type { MemberRole } from '../domain/organization';

/** The viewer's role in an organization; `null` for a stranger. */
export const roleOfViewer = async (
  { viewer, memberships }: Needs<'viewer' | 'memberships'>,
  organizationId: string,
): Promise<MemberRole | null> => {
  const userId = userIdOf(viewer);
  return userId === null ? null : memberships.roleOf(organizationId, userId);
};
