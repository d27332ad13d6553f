import type { Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { findLinkedPupil, type PupilFailure } from './find-linked-pupil';

/** Gives a pupil a one-time password, told to the member who asks, once (I4). Identity journals it in their name. */
export const resetLearnerPassword = async (
  needs: Needs<'viewer' | 'learners' | 'memberships' | 'identity' | 'sheetCipher' | 'newId'>,
  { learnerId }: { learnerId: string },
): Promise<Result<{ password: string }, PupilFailure>> => {
  const found = await findLinkedPupil(needs, { learnerId });
  if (!found.ok) return found;
  const { userId, askedBy } = found.value;

  return needs.identity.resetPupilPassword({
    requestKey: needs.newId(),
    sealingKey: needs.sheetCipher.newKey(),
    askedBy,
    userId,
  });
};
