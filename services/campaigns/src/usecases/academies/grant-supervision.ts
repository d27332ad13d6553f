import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { type Academy, academyById } from '../../domain/academy';
import { isPlatformAdministrator, userIdOf } from '../../domain/access';
import { type AcademyNotFoundError, academyNotFound } from '../../domain/errors';

type Failures = AcademyNotFoundError | NotAllowedError | InvalidInputError;

/** Lets a person follow an académie's schools. Platform administrators only; twice is once (C12). */
export const grantSupervision = async (
  { viewer, academies, clock }: Needs<'viewer' | 'academies' | 'clock'>,
  { academyId, userId }: { academyId: string; userId: string },
): Promise<Result<Academy, Failures>> => {
  const grantedBy = userIdOf(viewer);
  if (!isPlatformAdministrator(viewer) || !grantedBy) return fail(notAllowed());
  const academy = academyById(academyId);
  if (!academy) return fail(academyNotFound());
  const checked = validate(z.object({ userId: z.uuid() }), { userId });
  if (!checked.ok) return checked;

  await academies.grant({ academyId, userId: checked.value.userId, grantedBy, at: clock.now() });
  return ok(academy);
};

/** Ends it. Twice is once. */
export const revokeSupervision = async (
  { viewer, academies }: Needs<'viewer' | 'academies'>,
  given: { academyId: string; userId: string },
): Promise<Result<Academy, AcademyNotFoundError | NotAllowedError>> => {
  if (!isPlatformAdministrator(viewer)) return fail(notAllowed());
  const academy = academyById(given.academyId);
  if (!academy) return fail(academyNotFound());

  await academies.revoke(given);
  return ok(academy);
};
