import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { CENTRE_KINDS, type Centre } from '../domain/centre';

const centreInput = z.object({
  name: z.string().trim().min(1).max(255),
  uai: z
    .string()
    .trim()
    .toUpperCase()
    .refine(
      (uai) => /^\d{7}[A-Z]$/.test(uai),
      sentence({ fr: 'Un UAI a 7 chiffres et une lettre.', en: 'A UAI has 7 digits and a letter.' }),
    )
    .nullish(),
  kind: z.enum(CENTRE_KINDS).nullish(),
});

/** Creates an approved centre: the platform's administrators alone approve centres (E2). */
export const createCertificationCentre = async (
  { viewer, centres, clock, newId }: Needs<'viewer' | 'centres' | 'clock' | 'newId'>,
  input: z.input<typeof centreInput>,
): Promise<Result<Centre, NotAllowedError | InvalidInputError>> => {
  if (!isAdministrator(viewer)) return fail(notAllowed());

  const checked = validate(centreInput, input);
  if (!checked.ok) return checked;

  const centre: Centre = {
    id: newId(),
    name: checked.value.name,
    uai: checked.value.uai ?? null,
    kind: checked.value.kind ?? null,
    suspendedAt: null,
  };
  await centres.insert(centre, clock.now());

  return ok(centre);
};
