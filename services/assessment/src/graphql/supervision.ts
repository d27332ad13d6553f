import type { TestProgressResolvers } from '../__generated__/graphql';
import type { Assessment } from '../domain/assessment';

/** What a supervised test has become, for the service that supervises it. */
export const superviseSuccess = ({ state, deadline, currentChallengeId, supervision }: Assessment) => ({
  __typename: 'SuperviseTestSuccess' as const,
  state,
  deadline,
  currentChallengeId,
  isSuspended: supervision.suspendedAt !== null,
});

export const testProgress: TestProgressResolvers = {
  focusLostCount: async ({ assessmentId, isFocusLost }, _, { loaders }) =>
    ((await loaders.focusLostOfAssessment.load(assessmentId))?.count ?? 0) + (isFocusLost ? 1 : 0),
};
