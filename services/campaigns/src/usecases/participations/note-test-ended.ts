import type { Needs } from '../../context';
import { refreshLearnerAccountsJob } from '../../jobs/definitions';
import { endParticipation } from './end-participation';

/** A test has ended somewhere: if it is a participation's, the participation waits to be sent. Others are not ours. */
export const noteTestEnded = async (
  needs: Needs<'participations' | 'campaigns' | 'assessment' | 'learnerAccounts' | 'live' | 'transaction'>,
  { kind, key, assessmentId, userId }: { kind: string; key: string | null; assessmentId: string; userId: string },
): Promise<void> => {
  await refreshPupil(needs, userId);
  if (kind !== 'CAMPAIGN' || key === null) return;

  const participation = await needs.participations.byId(key);
  if (participation?.status !== 'STARTED') return;

  await endParticipation(needs, { participationId: participation.id, assessmentId });
};

/** A test may have made a pupil certifiable: it is looked at anew, for their school's list (C3). */
const refreshPupil = async (
  { learnerAccounts, transaction }: Needs<'learnerAccounts' | 'transaction'>,
  userId: string,
): Promise<void> => {
  const userIds = await learnerAccounts.linked([userId]);
  if (userIds.length > 0) await transaction(({ outbox }) => outbox.enqueue(refreshLearnerAccountsJob, { userIds }));
};
