import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import { type CentreInvitation, isPending } from '../../domain/centre-invitation';
import type { CentreNotFoundError } from '../../domain/errors';
import { sendCentreInvitationJob } from '../../jobs/definitions';
import { managedCentre } from './managed-centre';

const input = z.object({ email: z.string().trim().toLowerCase().max(255).pipe(z.email()), admin: z.boolean() });

type Failures = CentreNotFoundError | NotAllowedError | InvalidInputError;

/**
 * Invites somebody by mail to work for a centre, in the inviter's language; its administrators do, and the platform's (E2). An
 * address that is invited already keeps its invitation, and no second mail is sent.
 */
export const inviteCentreMember = async (
  needs: Needs<'viewer' | 'centres' | 'clock' | 'newId' | 'config' | 'locale' | 'invitationTokens' | 'transaction'>,
  { centreId, ...given }: { centreId: string } & z.input<typeof input>,
): Promise<Result<CentreInvitation, Failures>> => {
  const invitedBy = userIdOf(needs.viewer);
  const managed = await managedCentre(needs, centreId);
  if (!managed.ok) return managed;
  if (!invitedBy) return fail(notAllowed());
  const checked = validate(input, given);
  if (!checked.ok) return checked;

  const createdAt = needs.clock.now();
  const invitation: CentreInvitation = {
    id: needs.newId(),
    centreId,
    email: checked.value.email,
    isAdmin: checked.value.admin,
    locale: needs.locale,
    invitedBy,
    isOpen: true,
    mailId: needs.newId(),
    createdAt,
    expiresAt: new Date(createdAt.getTime() + needs.config.centres.invitationDays * 86_400_000),
    acceptedBy: null,
  };
  return needs.transaction(async ({ centreInvitations, jobs }) => {
    await centreInvitations.forgetExpired(createdAt);
    const token = needs.invitationTokens.of(invitation.id);
    if (await centreInvitations.insert(invitation, needs.invitationTokens.hash(token))) {
      await jobs.enqueue(sendCentreInvitationJob, { invitationId: invitation.id });
      return ok(invitation);
    }
    const open = await centreInvitations.openTo(centreId, checked.value.email);
    return ok(open && isPending(open, createdAt) ? open : invitation);
  });
};
