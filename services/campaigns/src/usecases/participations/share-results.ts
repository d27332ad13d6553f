import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../../context';
import { isParticipant } from '../../domain/access';
import { type Campaign, isClosed } from '../../domain/campaign';
import { collectedTotals, type ProfileSnapshot } from '../../domain/collected-profile';
import {
  type CampaignClosedError,
  campaignClosed,
  type ParticipationNotFoundError,
  participationNotFound,
  type TestNotEndedError,
  testNotEnded,
} from '../../domain/errors';
import type { CollectedTotals, Participation, Score } from '../../domain/participation';
import { statusAfter } from '../../domain/participation-status';
import type { SubjectReport } from '../../domain/results';
import { keepResults } from './keep-results';

type Given = Needs<'viewer' | 'campaigns' | 'participations' | 'assessment' | 'clock' | 'live' | 'transaction'>;
type Failures = ParticipationNotFoundError | TestNotEndedError | CampaignClosedError;

/**
 * Sends what a participant did to the organization, as it is now: from here on its members see it, in the place of what
 * they sent before (C7, C10, C11). Sending again changes neither the results nor the date.
 */
export const shareResults = async (
  needs: Given,
  { participationId }: { participationId: string },
): Promise<Result<Participation, Failures>> => {
  const participation = await needs.participations.byId(participationId);
  if (!participation || !isParticipant(needs.viewer, participation.userId)) return fail(participationNotFound());
  if (participation.status === 'SHARED') return ok(participation);
  const [campaign] = await needs.campaigns.byIds([participation.campaignId]);
  if (!campaign || isClosed(campaign) || participation.deletedAt) return fail(campaignClosed());

  const sent = await readWhatIsSent(needs, participation);
  if (!sent) return fail(testNotEnded());

  const sharedAt = needs.clock.now();
  await needs.transaction((stores) => keep(stores, { campaign, participation, sent, sharedAt }));
  needs.live.tell('campaign', campaign.id);
  return ok((await needs.participations.byId(participationId)) ?? participation);
};

type Sent = { readonly subjects: readonly SubjectReport[] } | { readonly profile: ProfileSnapshot };

/** The results of the test, or the whole profile, as they are now; `null` as long as the test goes on. */
const readWhatIsSent = async (
  { assessment }: Given,
  { campaignType, assessmentId, userId }: Participation,
): Promise<Sent | null> => {
  if (campaignType === 'PROFILES_COLLECTION') {
    const [profile] = await assessment.profileSnapshots([userId]);
    if (!profile) throw new Error('Assessment gave no profile.');
    return { profile };
  }
  if (!assessmentId) return null;
  const { hasEnded, subjects } = await assessment.testReport(assessmentId);
  return hasEnded ? { subjects } : null;
};

type Sharing = { campaign: Campaign; participation: Participation; sent: Sent; sharedAt: Date };

/** Archived or sent meanwhile, it changes nothing. What members were shown leaves the sums as the new one enters. */
const keep = async (stores: Stores, { campaign, participation, sent, sharedAt }: Sharing): Promise<void> => {
  const { id, campaignId, userId } = participation;
  const tries = await stores.participations.lockOfUser(campaignId, userId);
  const current = tries.find((one) => one.id === id);
  const next = current && !current.deletedAt && statusAfter('SHARE', current.status);
  if (!next) return;

  const kept = await keepSent(stores, campaign, id, sent);
  const shown = tries.find(({ isShown }) => isShown);
  if (shown?.status === 'SHARED') await stores.sums.take(shown);
  const insteadOf = shown && shown.id !== id ? shown.id : null;
  await stores.participations.markShared(id, { ...kept, status: next, at: sharedAt }, { insteadOf });
  await stores.sums.add(participation);
};

type Kept = { readonly score: Score | null; readonly collected: CollectedTotals | null };

const keepSent = async (stores: Stores, campaign: Campaign, participationId: string, sent: Sent): Promise<Kept> => {
  if ('subjects' in sent)
    return {
      score: await keepResults(stores, campaign, { participationId, subjects: sent.subjects }),
      collected: null,
    };
  await stores.results.replaceProfile(
    participationId,
    sent.profile.competences.map((competence) => ({ participationId, ...competence })),
  );
  return { score: null, collected: collectedTotals(sent.profile) };
};
