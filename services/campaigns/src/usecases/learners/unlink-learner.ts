import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canFollowPupils } from '../../domain/access';
import { type PupilNotFoundError, pupilNotFound } from '../../domain/errors';
import type { Learner } from '../../domain/learner';
import { refreshLearnerAccountsJob } from '../../jobs/definitions';
import { roleOfViewer } from '../role-of-viewer';

/**
 * Frees a pupil from an account that is not theirs (C3): its person finds another row, the pupil another account. What was
 * taken part in stays with both. Administrators of the organization; unlinking twice is unlinking once.
 */
export const unlinkLearner = async (
  needs: Needs<'viewer' | 'learners' | 'memberships' | 'transaction'>,
  { learnerId }: { learnerId: string },
): Promise<Result<Learner, PupilNotFoundError | NotAllowedError>> => {
  const [learner] = await needs.learners.byIds([learnerId]);
  const role = await roleOfViewer(needs, learner?.organizationId ?? '');
  if (!learner || !canFollowPupils(role)) return fail(pupilNotFound());
  if (role !== 'ADMIN') return fail(notAllowed());

  await needs.transaction(async ({ learners, outbox }) => {
    const userId = await learners.unlink(learnerId);
    if (userId) await outbox.enqueue(refreshLearnerAccountsJob, { userIds: [userId] });
  });
  return ok({ ...learner, userId: null });
};
