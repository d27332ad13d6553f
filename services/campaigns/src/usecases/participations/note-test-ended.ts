import type { Needs } from '../../context';
import { endParticipation } from './end-participation';

/** A test has ended somewhere: if it is a participation's, the participation waits to be sent. Others are not ours. */
export const noteTestEnded = async (
  needs: Needs<'participations' | 'campaigns' | 'assessment' | 'transaction'>,
  { kind, key, assessmentId }: { kind: string; key: string | null; assessmentId: string },
): Promise<void> => {
  if (kind !== 'CAMPAIGN' || key === null) return;

  const participation = await needs.participations.byId(key);
  if (participation?.status !== 'STARTED') return;

  await endParticipation(needs, { participationId: participation.id, assessmentId });
};
