import { fail, type InvalidInputError, type NotAllowedError, notAllowed, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { isPlatformAdministrator } from '../domain/access';
import type { UaiTakenError } from '../domain/errors';
import type { Organization, OrganizationKind } from '../domain/organization';
import { uaiSchema } from '../domain/uai';

/** Opens an organization. Platform administrators only; one organization a UAI (C1). */
export const createOrganization = async (
  { viewer, organizations, clock, newId, config }: Needs<'viewer' | 'organizations' | 'clock' | 'newId' | 'config'>,
  { kind, ...input }: { name: string; kind: OrganizationKind; uai?: string | null },
): Promise<Result<Organization, UaiTakenError | NotAllowedError | InvalidInputError>> => {
  if (!isPlatformAdministrator(viewer)) return fail(notAllowed());

  const schema = z.object({ name: z.string().trim().min(1).max(255), uai: uaiSchema(config).nullish() });
  const checked = validate(schema, { ...input, uai: input.uai || null });
  if (!checked.ok) return checked;
  const { name, uai } = checked.value;

  return organizations.insert({ id: newId(), name, uai: uai ?? null, kind, createdAt: clock.now() });
};
