import { present } from '@pix/kit/graphql';
import type { MutationResolvers, QueryResolvers, RescoringResolvers } from '../__generated__/graphql';
import { machineNameOf } from '../domain/access';
import { rescoringPercentage } from '../domain/rescoring';
import { requestRescoring } from '../usecases/rescoring/request-rescoring';

/** Scores made again, for programs that were let in for it (E7). A program sees what it asked for. */
export const rescoringQueries: QueryResolvers = {
  rescoring: async (_, { id }, { viewer, rescorings }) => {
    const found = await rescorings.byId(id);
    return found && found.askedBy === machineNameOf(viewer) ? found : null;
  },
};

export const rescoringMutations: MutationResolvers = {
  rescoreSession: async (_, { input }, context) =>
    present(await requestRescoring(context, input), (value) => ({
      __typename: 'RescoreSessionSuccess',
      rescoring: value,
    })),
};

export const rescoring: RescoringResolvers = {
  percentage: rescoringPercentage,
  differences: ({ id }, _, { loaders }) => loaders.differencesByRescoringId.load(id),
};
