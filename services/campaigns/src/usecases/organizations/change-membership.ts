import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { type LastAdministratorError, lastAdministrator } from '../../domain/errors';
import { keepsAnAdministrator, type MemberRole } from '../../domain/organization';

type Change = { organizationId: string; userId: string; becomes: MemberRole | null };

/** Gives a person a role in an organization, or takes their place from them; of two changes at once, one waits (C1). */
export const changeMembership = (
  { transaction, clock }: Needs<'transaction' | 'clock'>,
  { organizationId, userId, becomes }: Change,
): Promise<Result<void, LastAdministratorError>> =>
  transaction(async ({ memberships }) => {
    const administratorIds = await memberships.lockAdministrators(organizationId);
    if (!keepsAnAdministrator(administratorIds, { userId, becomes })) return fail(lastAdministrator());

    if (becomes) await memberships.save({ organizationId, userId, role: becomes, joinedAt: clock.now() });
    else await memberships.remove(organizationId, userId, clock.now());
    return ok(undefined);
  });
