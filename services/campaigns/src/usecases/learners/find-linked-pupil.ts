import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canFollowPupils, userIdOf } from '../../domain/access';
import {
  type PupilAccountProtectedError,
  type PupilNotFoundError,
  type PupilNotLinkedError,
  pupilAccountProtected,
  pupilNotFound,
  pupilNotLinked,
} from '../../domain/errors';
import type { Learner } from '../../domain/learner';
import { roleOfViewer } from '../role-of-viewer';

export type PupilFailure = PupilNotFoundError | PupilNotLinkedError | PupilAccountProtectedError;

/** A pupil whose sign-in the viewer may help with: of their own roster still, with an account, and no colleague (I4). */
export const findLinkedPupil = async (
  needs: Needs<'viewer' | 'learners' | 'memberships'>,
  { learnerId }: { learnerId: string },
): Promise<Result<{ learner: Learner; userId: string; askedBy: string }, PupilFailure>> => {
  const askedBy = userIdOf(needs.viewer);
  const [learner] = await needs.learners.byIds([learnerId]);
  if (!learner || !askedBy || !canFollowPupils(await roleOfViewer(needs, learner.organizationId)))
    return fail(pupilNotFound());

  const { userId } = learner;
  if (!userId || !learner.isActive) return fail(pupilNotLinked());
  const memberships = await needs.memberships.byUsers([userId]);
  return memberships.length > 0 ? fail(pupilAccountProtected()) : ok({ learner, userId, askedBy });
};
