import type { CandidateResolvers } from '../__generated__/graphql';
import { candidateStatus } from '../domain/candidate';
import { visibleCandidate, visibleCertification } from './visible';

export const candidate: CandidateResolvers = {
  __resolveReference: ({ id }, context) => visibleCandidate(id, context),
  status: candidateStatus,
  certification: ({ certification }, _, context) =>
    certification ? visibleCertification(certification.id, context) : null,
};
