import { present } from '@pix/kit/graphql';
import type { MutationResolvers, QueryResolvers } from '../__generated__/graphql';
import { archiveTargetProfile } from '../usecases/target-profiles/archive-target-profile';
import { createTargetProfile } from '../usecases/target-profiles/create-target-profile';
import { duplicateTargetProfile } from '../usecases/target-profiles/duplicate-target-profile';
import { setBadges, setStages } from '../usecases/target-profiles/set-stages';
import { shareTargetProfile } from '../usecases/target-profiles/share-target-profile';
import { updateTargetProfile } from '../usecases/target-profiles/update-target-profile';
import { visibleTargetProfile } from './target-profile';

/** The operations on target profiles, stages and badges (C5, C13). */
export const targetProfileQueries: QueryResolvers = {
  targetProfile: (_, { id }, context) => visibleTargetProfile(context, id),
};

export const targetProfileMutations: MutationResolvers = {
  createTargetProfile: async (_, { input }, context) =>
    present(await createTargetProfile(context, input), (targetProfile) => ({
      __typename: 'CreateTargetProfileSuccess',
      targetProfile,
    })),
  updateTargetProfile: async (_, { input }, context) =>
    present(await updateTargetProfile(context, input), (targetProfile) => ({
      __typename: 'UpdateTargetProfileSuccess',
      targetProfile,
    })),
  setTargetProfileStages: async (_, { input }, context) =>
    present(await setStages(context, input), (targetProfile) => ({
      __typename: 'SetTargetProfileStagesSuccess',
      targetProfile,
    })),
  setTargetProfileBadges: async (_, { input }, context) =>
    present(await setBadges(context, input), (targetProfile) => ({
      __typename: 'SetTargetProfileBadgesSuccess',
      targetProfile,
    })),
  duplicateTargetProfile: async (_, { input }, context) =>
    present(await duplicateTargetProfile(context, input), (targetProfile) => ({
      __typename: 'DuplicateTargetProfileSuccess',
      targetProfile,
    })),
  archiveTargetProfile: async (_, { input }, context) =>
    present(await archiveTargetProfile(context, input), (targetProfile) => ({
      __typename: 'ArchiveTargetProfileSuccess',
      targetProfile,
    })),
  shareTargetProfile: async (_, { input: { public: isPublic, ...input } }, context) =>
    present(await shareTargetProfile(context, { ...input, isPublic }), (targetProfile) => ({
      __typename: 'ShareTargetProfileSuccess',
      targetProfile,
    })),
};
