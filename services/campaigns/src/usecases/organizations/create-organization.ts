import { fail, type InvalidInputError, type NotAllowedError, notAllowed, type Result } from '@pix/kit/result';
import { validate } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { academyOfUai } from '../../domain/academy';
import { isPlatformAdministrator } from '../../domain/access';
import type { UaiTakenError } from '../../domain/errors';
import { type Organization, type OrganizationKind, organizationFields } from '../../domain/organization';

export type OrganizationInput = {
  name: string;
  kind: OrganizationKind;
  uai?: string | null;
  academyId?: string | null;
  contactEmail?: string | null;
  tags?: readonly string[] | null;
};

/** Opens an organization. Platform administrators only; one organization a UAI, which tells its académie (C1). */
export const createOrganization = async (
  { viewer, organizations, clock, newId, config }: Needs<'viewer' | 'organizations' | 'clock' | 'newId' | 'config'>,
  input: OrganizationInput,
): Promise<Result<Organization, UaiTakenError | NotAllowedError | InvalidInputError>> => {
  if (!isPlatformAdministrator(viewer)) return fail(notAllowed());
  const checked = checkOrganization(config, input);
  if (!checked.ok) return checked;

  return organizations.insert({ ...checked.value, id: newId(), createdAt: clock.now() });
};

/** What is stored of an organization's fields; the académie, when it is not said, is that of the UAI's department. */
export const checkOrganization = (
  config: { checkUaiKey: boolean },
  { kind, ...input }: OrganizationInput,
): Result<Omit<Organization, 'id' | 'createdAt'>, InvalidInputError> => {
  const checked = validate(organizationFields(config), {
    ...input,
    uai: input.uai || null,
    academyId: input.academyId || null,
    contactEmail: input.contactEmail || null,
    tags: input.tags ?? [],
  });
  if (!checked.ok) return checked;
  const { name, uai = null, academyId, contactEmail = null, tags } = checked.value;
  const foundId = academyId ?? (uai && academyOfUai(uai)?.id) ?? null;
  return { ok: true, value: { name, kind, uai, contactEmail, tags, academyId: foundId } };
};
