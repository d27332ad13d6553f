import type { CollectedProfileResolvers, ParticipationResolvers } from '../__generated__/graphql';
import type { Context } from '../context';
import { isParticipant } from '../domain/access';
import { isClosed } from '../domain/campaign';
import {
  type CollectedTotals,
  type Participation,
  retryAvailableAt,
  retryRefusal,
  type Score,
} from '../domain/participation';
import { rankedByRelevance } from '../domain/relevance';
import { masteryPercentage, resultsByCompetence, type SubjectResult } from '../domain/results';
import { visibleParticipation } from './visible';

type Given = Pick<Context, 'viewer' | 'loaders'>;

/** Participants read their results once the test has ended, members those that were sent (C7). */
const isReadable = ({ userId, status }: Participation, { viewer }: Given): boolean =>
  status === 'SHARED' || isParticipant(viewer, userId);

const readableResults = async (shown: Participation, given: Given): Promise<readonly SubjectResult[]> =>
  isReadable(shown, given) ? given.loaders.resultsByParticipation.load(shown.id) : [];

/** A number of the score; `null` as long as there is none to read. */
const fromScore =
  (draw: (score: Score) => number) =>
  (shown: Participation, _: unknown, context: Context): number | null =>
    shown.score && isReadable(shown, context) ? draw(shown.score) : null;

/** An account that was unlinked goes no further in the name of a pupil: see `retryCampaign`. */
const isOfOwnRow = async (
  { learnerId, userId, organizationId }: Participation,
  loaders: Given['loaders'],
): Promise<boolean> =>
  learnerId === null ||
  (await loaders.linkedRowsByUser.load(userId)).some((linked) => linked.organizationId === organizationId);

export const participation: ParticipationResolvers = {
  __resolveReference: ({ id }, context) => visibleParticipation(context, id),
  type: ({ campaignType }) => campaignType,
  assessment: ({ userId, assessmentId }, _, { viewer }) =>
    assessmentId && isParticipant(viewer, userId) ? { id: assessmentId } : null,
  progressPercentage: async ({ campaignType, status, assessmentId }, _, { loaders }) => {
    if (campaignType === 'PROFILES_COLLECTION') return null;
    if (status !== 'STARTED') return 100;
    return assessmentId === null ? 0 : ((await loaders.progressByTest.load(assessmentId))?.percentage ?? 0);
  },
  retryAvailableAt: async (shown, _, { viewer, loaders, clock, config: { retry } }) => {
    const campaign = await loaders.campaignById.load(shown.campaignId);
    if (!campaign || isClosed(campaign) || !isParticipant(viewer, shown.userId)) return null;
    const all = await loaders.participationsByUser.load(shown.userId);
    if (all.some(({ campaignId, round }) => campaignId === campaign.id && round > shown.round)) return null;
    if (!(await isOfOwnRow(shown, loaders))) return null;
    const refusal = retryRefusal(shown, campaign, { now: clock.now(), ...retry });
    return refusal === null || refusal === 'TOO_EARLY' ? retryAvailableAt(shown, retry) : null;
  },
  masteryPercentage: fromScore((score) => score.masteryPercentage),
  validatedSkillCount: fromScore((score) => score.validatedSkillCount),
  skillCount: fromScore((score) => score.skillCount),
  competenceResults: async (shown, _, context) => resultsByCompetence(await readableResults(shown, context)),
  analysis: async (shown, _, context) =>
    rankedByRelevance(
      (await readableResults(shown, context)).map((subject) => ({
        ...subject,
        masteryPercentage: masteryPercentage(subject.validatedSkillCount, subject.skillCount),
      })),
    ),
  stage: async (shown, _, context) => {
    const rank = isReadable(shown, context) ? (shown.score?.stageRank ?? null) : null;
    if (rank === null) return null;
    const { stages = [] } = (await context.loaders.campaignById.load(shown.campaignId)) ?? {};
    const stage = stages[rank];
    return stage ? { stage, rank, stageCount: stages.length } : null;
  },
  badges: async (shown, _, context) => {
    if (!isReadable(shown, context)) return [];
    const won = new Set((await context.loaders.badgesByParticipation.load(shown.id)).map(({ badgeId }) => badgeId));
    const { badges = [] } = (await context.loaders.campaignById.load(shown.campaignId)) ?? {};
    return badges.filter(({ id }) => won.has(id));
  },
  profile: ({ id, status, collected }) =>
    status === 'SHARED' && collected ? { ...collected, participationId: id } : null,
};

/** A profile as it was sent, and whose participation it is. */
export type PresentedProfile = CollectedTotals & { readonly participationId: string };

export const collectedProfile: CollectedProfileResolvers = {
  certifiable: ({ isCertifiable }) => isCertifiable,
  competences: ({ participationId }, _, { loaders }) => loaders.profileByParticipation.load(participationId),
};
