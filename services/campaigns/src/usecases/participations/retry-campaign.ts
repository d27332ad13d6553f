import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { isParticipant } from '../../domain/access';
import type { Campaign } from '../../domain/campaign';
import {
  type CampaignClosedError,
  type CampaignNothingToTestError,
  type CampaignRetryNotOfferedError,
  type CampaignRetryTooEarlyError,
  campaignClosed,
  campaignRetryNotOffered,
  campaignRetryTooEarly,
  type ParticipationNotFoundError,
  participationNotFound,
} from '../../domain/errors';
import { type Participation, type RetryRefusal, retryAvailableAt, retryRefusal } from '../../domain/participation';
import { FIRST_STATUS } from '../../domain/participation-status';
import { startParticipation } from './start-participation';

type Given = Needs<
  | 'viewer'
  | 'participations'
  | 'campaigns'
  | 'learners'
  | 'assessment'
  | 'clock'
  | 'newId'
  | 'config'
  | 'live'
  | 'transaction'
>;
type Refused = CampaignClosedError | CampaignRetryNotOfferedError | CampaignRetryTooEarlyError;
type Failures = ParticipationNotFoundError | CampaignNothingToTestError | Refused;

/**
 * Tries a campaign again: 4 days after a test was sent, only what was failed is asked; a profile is sent again at once
 * (C11). Until the new try is sent, members keep what they see. Asking twice starts one. Of a pupil, it is the row that they
 * are linked to now: an account that was unlinked goes no further in the name of a pupil (C3).
 */
export const retryCampaign = async (
  needs: Given,
  { participationId }: { participationId: string },
): Promise<Result<Participation, Failures>> => {
  const asked = await needs.participations.byId(participationId);
  if (!asked || !isParticipant(needs.viewer, asked.userId)) return fail(participationNotFound());
  const [campaign] = await needs.campaigns.byIds([asked.campaignId]);
  const [last] = await needs.participations.ofUserIn(asked.campaignId, asked.userId);
  if (!campaign || !last) return fail(participationNotFound());
  if (last.round > asked.round && last.status !== 'SHARED') return startParticipation(needs, campaign, last);

  const { delayDays } = needs.config.retry;
  const refusal = retryRefusal(last, campaign, { now: needs.clock.now(), delayDays });
  if (refusal) return fail(refused(refusal, last, delayDays));

  const next = await insertNext(needs, campaign, last);
  if (!next.ok) return next;
  needs.live.tell('campaign', campaign.id);
  return startParticipation(needs, campaign, next.value);
};

const refused = (refusal: RetryRefusal, last: Participation, delayDays: number): Refused => {
  const availableAt = retryAvailableAt(last, { delayDays });
  if (refusal === 'CLOSED') return campaignClosed();
  return refusal === 'TOO_EARLY' && availableAt ? campaignRetryTooEarly(availableAt) : campaignRetryNotOffered();
};

/** Of two at once, the unique keys let one be: one a person, and one a row of the roster, each round. */
const insertNext = async (
  { participations, learners, clock, newId }: Given,
  campaign: Campaign,
  last: Participation,
): Promise<Result<Participation, CampaignRetryNotOfferedError>> => {
  const learner = last.learnerId && (await learners.linkedTo(last.organizationId, last.userId));
  if (last.learnerId && !learner) return fail(campaignRetryNotOffered());

  await participations.insertNext(last.id, {
    id: newId(),
    round: last.round + 1,
    status: FIRST_STATUS[campaign.type],
    startedAt: clock.now(),
    learnerId: learner ? learner.id : null,
  });
  const [next] = await participations.ofUserIn(last.campaignId, last.userId);
  return next && next.round > last.round ? ok(next) : fail(campaignRetryNotOffered());
};
