import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canManageMembers, canSeeCentre, userIdOf } from '../../domain/access';
import type { Centre } from '../../domain/centre';
import { type CentreNotFoundError, centreNotFound } from '../../domain/errors';

/** A centre whose members the viewer manages. */
export const managedCentre = async (
  { viewer, centres }: Needs<'viewer' | 'centres'>,
  centreId: string,
): Promise<Result<Centre, CentreNotFoundError | NotAllowedError>> => {
  const centre = await centres.byId(centreId);
  const membership = centre && (await centres.membership(userIdOf(viewer), centreId));
  if (!centre || !canSeeCentre(viewer, membership)) return fail(centreNotFound());
  return canManageMembers(viewer, membership) ? ok(centre) : fail(notAllowed());
};
