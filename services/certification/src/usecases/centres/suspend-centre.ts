import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canSeeCentre, isAdministrator, userIdOf } from '../../domain/access';
import type { Centre } from '../../domain/centre';
import { type CentreNotFoundError, centreNotFound } from '../../domain/errors';

/**
 * Suspends a centre, or lets it work again: platform administrators alone do (E2). A suspended centre opens no session; what is
 * under way goes on.
 */
export const suspendCentre = async (
  { viewer, centres, windows, clock }: Needs<'viewer' | 'centres' | 'windows' | 'clock'>,
  { centreId, suspended }: { centreId: string; suspended: boolean },
): Promise<Result<Centre, CentreNotFoundError | NotAllowedError>> => {
  const centre = await centres.byId(centreId);
  const membership = centre && (await centres.membership(userIdOf(viewer), centreId));
  if (!centre || !canSeeCentre(viewer, membership)) return fail(centreNotFound());
  if (!isAdministrator(viewer)) return fail(notAllowed());

  const at = suspended ? clock.now() : null;
  await windows.suspendCentre(centreId, at);
  return ok({ ...centre, suspendedAt: suspended ? (centre.suspendedAt ?? at) : null });
};
