import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { isClosed } from '../../domain/campaign';
import {
  type CampaignClosedError,
  type CampaignNotFoundError,
  type CampaignNothingToTestError,
  campaignClosed,
  campaignNotFound,
  type LearnerParticipatesError,
  learnerParticipates,
  type ReconciliationNeededError,
  reconciliationNeeded,
} from '../../domain/errors';
import { externalIdField, type Participation, participantNames } from '../../domain/participation';
import { FIRST_STATUS } from '../../domain/participation-status';
import { findJoiningPlace, type JoiningPlace } from './find-joining-place';
import { presentTry, startParticipation } from './start-participation';

type Given = Needs<
  'viewer' | 'campaigns' | 'participations' | 'learners' | 'assessment' | 'clock' | 'newId' | 'live' | 'transaction'
>;
type Input = { code: string; firstName?: string | null; lastName?: string | null; externalId?: string | null };
type Failures =
  | CampaignNotFoundError
  | CampaignClosedError
  | ReconciliationNeededError
  | LearnerParticipatesError
  | CampaignNothingToTestError
  | InvalidInputError;

/** Joins a campaign and starts its test; joining again gives the last try, its test started if it was not (C7). */
export const joinCampaign = async (needs: Given, input: Input): Promise<Result<Participation, Failures>> => {
  const place = await findJoiningPlace(needs, { code: input.code });
  if (!place) return fail(campaignNotFound());

  const joined = place.participation ? ok(place.participation) : await join(needs, place, input);
  if (!joined.ok) return joined;
  const started = await startParticipation(needs, place.campaign, joined.value);
  if (!place.participation) needs.live.tell('campaign', place.campaign.id);
  return started;
};

type Joining = Promise<
  Result<Participation, CampaignClosedError | ReconciliationNeededError | LearnerParticipatesError | InvalidInputError>
>;

const join = async (needs: Given, place: JoiningPlace, input: Input): Joining => {
  const { campaign, need } = place;
  if (isClosed(campaign)) return fail(campaignClosed());
  if (need === 'RECONCILIATION') return fail(reconciliationNeeded());
  const names = need === 'NAMES' ? validate(participantNames, input) : ok({ firstName: null, lastName: null });
  if (!names.ok) return names;
  const external =
    campaign.externalIdLabel === null
      ? ok({ externalId: null })
      : validate(externalIdField(campaign.externalIdRequired), { externalId: input.externalId });
  if (!external.ok) return external;

  return insertOrFind(needs, place, { userId: place.userId, ...names.value, ...external.value });
};

/** Of several joinings at once, the unique key lets one be: all get that one. */
const insertOrFind = async (
  { participations, clock, newId }: Given,
  { campaign, learner, nextRound }: JoiningPlace,
  person: { userId: string; firstName: string | null; lastName: string | null; externalId: string | null },
): Promise<Result<Participation, LearnerParticipatesError>> => {
  const inserted = await participations.insert({
    ...person,
    id: newId(),
    campaignId: campaign.id,
    organizationId: campaign.organizationId,
    learnerId: learner?.id ?? null,
    sortedNames: {
      firstName: learner?.firstName ?? person.firstName ?? '',
      lastName: learner?.lastName ?? person.lastName ?? '',
    },
    round: nextRound,
    isShown: true,
    status: FIRST_STATUS[campaign.type],
    startedAt: clock.now(),
  });
  const [last] = await participations.ofUserIn(campaign.id, person.userId);
  if (inserted === 'TAKEN_BY_ANOTHER' && !last) return fail(learnerParticipates());
  return ok(presentTry(last));
};
