import type { Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { refreshLearnerAccountsJob } from '../../jobs/definitions';
import { findLinkedPupil, type PupilFailure } from './find-linked-pupil';

/** Adds a username to a pupil's account, with a one-time password if they have none of their own (I4). Twice is once. */
export const addLearnerUsername = async (
  needs: Needs<'viewer' | 'learners' | 'memberships' | 'identity' | 'sheetCipher' | 'newId' | 'transaction'>,
  { learnerId }: { learnerId: string },
): Promise<Result<{ username: string; password: string | null }, PupilFailure>> => {
  const found = await findLinkedPupil(needs, { learnerId });
  if (!found.ok) return found;
  const { learner, userId, askedBy } = found.value;
  const { firstName, lastName, birthDate } = learner;

  const added = await needs.identity.addUsername({
    requestKey: needs.newId(),
    sealingKey: needs.sheetCipher.newKey(),
    askedBy,
    userId,
    firstName,
    lastName,
    birthDate,
  });
  if (added.ok)
    await needs.transaction(({ outbox }) => outbox.enqueue(refreshLearnerAccountsJob, { userIds: [userId] }));
  return added;
};
