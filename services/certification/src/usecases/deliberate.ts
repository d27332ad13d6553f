import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { isJury, userIdOf } from '../domain/access';
import { type Certification, canBeDeliberated, decidedStatus } from '../domain/certification';
import {
  type CertificationNotFoundError,
  type CertificationNotScoredError,
  certificationNotFound,
  certificationNotScored,
  type SessionPublishedError,
  sessionPublished,
} from '../domain/errors';

const deliberateInput = z.object({
  certificationId: z.string(),
  decision: z.enum(['ACCEPT', 'REJECT', 'CANCEL']),
  reason: z.string().trim().min(1).max(2_000),
});

type Failures =
  | CertificationNotFoundError
  | CertificationNotScoredError
  | SessionPublishedError
  | NotAllowedError
  | InvalidInputError;

/** The jury decides, and may decide anew until the session is published: every act is added to the journal (E9). */
export const deliberate = async (
  needs: Needs<'viewer' | 'certifications' | 'clock' | 'newId' | 'transaction' | 'centres' | 'sessions'>,
  input: z.input<typeof deliberateInput>,
): Promise<Result<Certification, Failures>> => {
  const juryUserId = userIdOf(needs.viewer);
  const certification = await needs.certifications.byId(input.certificationId);
  if (!certification || certification.status === 'STARTING' || !juryUserId) return fail(certificationNotFound());
  if (!isJury(needs.viewer)) return fail(await refusal(needs, certification));

  const checked = validate(deliberateInput, input);
  if (!checked.ok) return checked;
  const { decision, reason } = checked.value;

  return needs.transaction(async ({ sessions, certifications, results, juryActs }) => {
    await sessions.lock(certification.sessionId);
    const locked = await certifications.lock(certification.id);
    const result = await results.of(certification.id);
    if (locked?.sessionStatus === 'PUBLISHED') return fail(sessionPublished());
    if (!locked || !result || !canBeDeliberated(locked)) return fail(certificationNotScored());

    const status = decidedStatus(decision, result);
    await juryActs.append(needs.newId(), {
      certificationId: locked.id,
      juryUserId,
      at: needs.clock.now(),
      decision,
      reason,
    });
    await certifications.decide(locked.id, status);
    return ok({ ...locked, status });
  });
};

/** A member of the centre knows that the certification exists; nobody else is told. */
const refusal = async (
  { viewer, sessions, centres }: Needs<'viewer' | 'sessions' | 'centres'>,
  { sessionId }: Certification,
): Promise<NotAllowedError | CertificationNotFoundError> => {
  const session = await sessions.byId(sessionId);
  const membership = session && (await centres.membership(userIdOf(viewer), session.centreId));
  return membership ? notAllowed() : certificationNotFound();
};
