import type { UserResolvers } from '../__generated__/graphql';
import { isPerson } from '../domain/access';
import { readProfile } from '../usecases/read-profile';

/** A user as this service knows them: an id, and what their answers tell. */
export type PresentedUser = { readonly id: string };

export const user: UserResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  profile: ({ id }, _, context) => (isPerson(context.viewer, id) ? readProfile(context, id) : null),
  runningAssessments: ({ id }, _, { viewer, assessments }) => (isPerson(viewer, id) ? assessments.runningOf(id) : []),
  hasSeenTestRules: ({ id }, _, { viewer, seenRules }) => (isPerson(viewer, id) ? seenRules.has(id) : null),
};
