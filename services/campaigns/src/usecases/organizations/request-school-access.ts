import { type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import { uaiSchema } from '../../domain/uai';
import { openInvitation } from './open-invitation';

type Given = Needs<'viewer' | 'organizations' | 'invitations' | 'clock' | 'newId' | 'config' | 'links' | 'transaction'>;

const DAY_MS = 86_400_000;

/**
 * The first way into a school for its staff: an administrator's invitation goes to the school's registered address, never
 * to who asks (pix-domain.md §2.7). The answer is the same whether there is such a school, and whoever asks too often.
 */
export const requestSchoolAccess = async (
  needs: Given,
  { uai }: { uai: string },
): Promise<Result<{ uai: string }, InvalidInputError>> => {
  const { viewer, organizations, invitations, clock, config, transaction } = needs;
  const checked = validate(z.object({ uai: uaiSchema(config) }), { uai });
  if (!checked.ok) return checked;

  const invitedBy = userIdOf(viewer);
  const school = await organizations.byUai(checked.value.uai);
  const email = school?.contactEmail;
  const since = new Date(clock.now().getTime() - DAY_MS);
  const mayAsk =
    invitedBy && (await invitations.countByInviterSince(invitedBy, since)) < config.invitations.requestsPerDay;
  if (school && email && mayAsk) {
    const asked = { organizationId: school.id, email, role: 'ADMIN', locale: 'fr', invitedBy } as const;
    await transaction((stores) => openInvitation({ ...needs, ...stores }, asked));
  }
  return ok(checked.value);
};
