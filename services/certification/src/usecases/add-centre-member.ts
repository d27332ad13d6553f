import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { canManageMembers, canSeeCentre, userIdOf } from '../domain/access';
import type { Centre } from '../domain/centre';
import { type CentreNotFoundError, centreNotFound } from '../domain/errors';

const memberInput = z.object({
  centreId: z.string(),
  userId: z
    .string()
    .refine(
      (id) => z.uuid().safeParse(id).success,
      sentence({ fr: "Ce n'est pas l'identifiant d'un compte.", en: 'This is not the id of an account.' }),
    ),
  admin: z.boolean(),
});

/**
 * Makes a person a member of a centre, or gives a member other rights. Its administrators do, and the platform's (E2).
 */
export const addCentreMember = async (
  { viewer, centres, clock }: Needs<'viewer' | 'centres' | 'clock'>,
  input: z.input<typeof memberInput>,
): Promise<Result<Centre, CentreNotFoundError | NotAllowedError | InvalidInputError>> => {
  const centre = await centres.byId(input.centreId);
  const membership = await centres.membership(userIdOf(viewer), input.centreId);
  if (!centre || !canSeeCentre(viewer, membership)) return fail(centreNotFound());
  if (!canManageMembers(viewer, membership)) return fail(notAllowed());

  const checked = validate(memberInput, input);
  if (!checked.ok) return checked;

  const { userId, admin } = checked.value;
  await centres.putMember({ centreId: centre.id, userId, isAdmin: admin }, clock.now());

  return ok(centre);
};
