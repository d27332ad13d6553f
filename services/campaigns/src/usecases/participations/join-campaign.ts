import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import type { Campaign } from '../../domain/campaign';
import {
  type CampaignNotFoundError,
  type CampaignNothingToTestError,
  campaignNotFound,
  type ReconciliationNeededError,
  reconciliationNeeded,
} from '../../domain/errors';
import { type Participation, participantNames } from '../../domain/participation';
import { endParticipation } from './end-participation';
import { findJoiningPlace, type JoiningPlace } from './find-joining-place';

type Given = Needs<
  'viewer' | 'campaigns' | 'participations' | 'learners' | 'assessment' | 'clock' | 'newId' | 'transaction'
>;
type Input = { code: string; firstName?: string | null; lastName?: string | null };
type Failures = CampaignNotFoundError | ReconciliationNeededError | CampaignNothingToTestError | InvalidInputError;

/** Joins a campaign and starts its test; joining again gives the same participation, its test started if it was not (C7). */
export const joinCampaign = async (needs: Given, input: Input): Promise<Result<Participation, Failures>> => {
  const userId = userIdOf(needs.viewer);
  const place = userId && (await findJoiningPlace(needs, { code: input.code, userId }));
  if (!place) return fail(campaignNotFound());
  if (place.need === 'RECONCILIATION') return fail(reconciliationNeeded());
  const names = place.need === 'NAMES' ? validate(participantNames, input) : ok({ firstName: null, lastName: null });
  if (!names.ok) return names;

  const participation = place.participation ?? (await insertOrFind(needs, place, { userId, ...names.value }));
  return participation.assessmentId ? ok(participation) : startTest(needs, place.campaign, participation);
};

/** Of several joinings at once, the unique key lets one be: all get that one. */
const insertOrFind = async (
  { participations, clock, newId }: Given,
  { campaign, learner }: JoiningPlace,
  person: { userId: string; firstName: string | null; lastName: string | null },
): Promise<Participation> => {
  const id = newId();
  const given = { id, campaignId: campaign.id, learnerId: learner?.id ?? null, startedAt: clock.now(), ...person };
  await participations.insert(given);
  return found(await participations.ofUserIn(campaign.id, person.userId));
};

/** The participation is stored first, its id being the key of the test: a crash in between is healed by joining again. */
const startTest = async (
  needs: Given,
  { subjects }: Campaign,
  { id, userId }: Participation,
): Promise<Result<Participation, CampaignNothingToTestError>> => {
  const started = await needs.assessment.startTest({ userId, key: id, subjects });
  if (!started.ok) {
    await needs.participations.withdraw(id);
    return started;
  }
  const { assessmentId, hasEnded } = started.value;
  await needs.participations.setAssessment(id, assessmentId);
  if (hasEnded) await endParticipation(needs, { participationId: id, assessmentId });
  return ok(found(await needs.participations.byId(id)));
};

const found = (participation: Participation | null): Participation => {
  if (!participation)
    throw new Error('A participation just stored is gone: it was withdrawn by a joining at the same time.');
  return participation;
};
