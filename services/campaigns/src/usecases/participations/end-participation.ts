import type { Needs } from '../../context';
import { statusAfter } from '../../domain/participation-status';
import { keepResults } from './keep-results';

/**
 * Notes that the test of a participation has ended, with what its participant may read at once (C7). Only the
 * participant: members wait until it is sent. Doing it again, or after it was sent, changes nothing.
 */
export const endParticipation = async (
  needs: Needs<'assessment' | 'campaigns' | 'participations' | 'live' | 'transaction'>,
  { participationId, assessmentId }: { participationId: string; assessmentId: string },
): Promise<void> => {
  const { subjects } = await needs.assessment.testReport(assessmentId);
  const participation = await needs.participations.byId(participationId);
  const [campaign] = participation ? await needs.campaigns.byIds([participation.campaignId]) : [];
  if (!campaign) return;

  await needs.transaction(async (stores) => {
    const status = await stores.participations.lockStatus(participationId);
    const next = status && statusAfter('END', status);
    if (!next) return;
    await stores.participations.setAssessment(participationId, assessmentId);
    const score = await keepResults(stores, campaign, { participationId, subjects });
    await stores.participations.markEnded(participationId, next, score);
  });
  needs.live.tell('campaign', campaign.id);
};
