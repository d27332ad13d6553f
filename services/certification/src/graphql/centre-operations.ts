import { present } from '@pix/kit/graphql';
import type { MutationResolvers, QueryResolvers } from '../__generated__/graphql';
import { enrolLearners } from '../usecases/candidates/enrol-learners';
import { setCertificationWindows } from '../usecases/centres/set-certification-windows';
import { suspendCentre } from '../usecases/centres/suspend-centre';

/** What is decided of centres, and whom they enrol from their school's roster (E2, E3). */
export const centreQueries: QueryResolvers = {
  certificationWindows: (_, __, { windows }) => windows.all(),
};

export const centreMutations: MutationResolvers = {
  setCertificationWindows: async (_, { input }, context) =>
    present(await setCertificationWindows(context, input), (windows) => ({
      __typename: 'SetCertificationWindowsSuccess',
      windows,
    })),
  suspendCentre: async (_, { input }, context) =>
    present(await suspendCentre(context, input), (centre) => ({ __typename: 'SuspendCentreSuccess', centre })),
  enrolLearners: async (_, { input }, context) =>
    present(await enrolLearners(context, input), (candidates) => ({ __typename: 'EnrolLearnersSuccess', candidates })),
};
