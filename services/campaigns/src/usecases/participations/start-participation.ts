import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { type Campaign, isClosed } from '../../domain/campaign';
import {
  type CampaignClosedError,
  type CampaignNothingToTestError,
  campaignClosed,
  campaignNothingToTest,
} from '../../domain/errors';
import type { Participation } from '../../domain/participation';
import { endParticipation } from './end-participation';

type Given = Needs<'participations' | 'campaigns' | 'assessment' | 'live' | 'transaction'>;

/**
 * Starts the test of a try, unless it has one or needs none. The try is stored first, its id being the key of the test: a
 * crash in between is healed by joining again.
 */
export const startParticipation = async (
  needs: Given,
  campaign: Campaign,
  participation: Participation,
): Promise<Result<Participation, CampaignNothingToTestError | CampaignClosedError>> => {
  const { id, userId, assessmentId } = participation;
  if (assessmentId || campaign.type === 'PROFILES_COLLECTION') return ok(participation);
  if (isClosed(campaign)) return fail(campaignClosed());

  const started = await needs.assessment.startTest({ userId, key: id, subjects: campaign.subjects });
  if (!started.ok) {
    await needs.participations.withdraw(id);
    return fail(campaignNothingToTest());
  }
  await needs.participations.setAssessment(id, started.value.assessmentId);
  if (started.value.hasEnded)
    await endParticipation(needs, { participationId: id, assessmentId: started.value.assessmentId });
  return ok(presentTry(await needs.participations.byId(id)));
};

/** A try that was just stored. */
export const presentTry = (participation: Participation | null | undefined): Participation => {
  if (!participation)
    throw new Error('A participation just stored is gone: it was withdrawn by a joining at the same time.');
  return participation;
};
