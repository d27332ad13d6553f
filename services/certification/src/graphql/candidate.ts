import type { CandidateResolvers } from '../__generated__/graphql';
import { candidateStatus } from '../domain/candidate';
import { visibleCandidate, visibleCertification } from './visible';

export const candidate: CandidateResolvers = {
  __resolveReference: ({ id }, context) => visibleCandidate(id, context),
  status: candidateStatus,
  details: async ({ id, centreId }, _, { loaders }) =>
    (await loaders.membershipByCentreId.load(centreId)) ? loaders.detailsByCandidateId.load(id) : null,
  certification: ({ certification }, _, context) =>
    certification ? visibleCertification(certification.id, context) : null,
};
