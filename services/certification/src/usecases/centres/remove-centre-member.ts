import { type NotAllowedError, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import type { Centre } from '../../domain/centre';
import type { CentreNotFoundError } from '../../domain/errors';
import { managedCentre } from './managed-centre';

/**
 * A person works for a centre no more; of its sessions so far they stay no jury (E9). Its administrators say so, and the platform's; again,
 * it is so already (E2).
 */
export const removeCentreMember = async (
  needs: Needs<'viewer' | 'centres' | 'centreInvitations' | 'clock' | 'transaction'>,
  { centreId, userId }: { centreId: string; userId: string },
): Promise<Result<Centre, CentreNotFoundError | NotAllowedError>> => {
  const managed = await managedCentre(needs, centreId);
  if (!managed.ok) return managed;

  const at = needs.clock.now();
  await needs.transaction(({ centreInvitations }) => centreInvitations.removeMember(centreId, userId, at));
  return ok(managed.value);
};
