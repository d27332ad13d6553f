import type { CertificationCentreResolvers, CertificationSessionConnectionResolvers } from '../__generated__/graphql';
import { sessionPage } from './pages';
import { visibleCentre } from './visible';

export const certificationCentre: CertificationCentreResolvers = {
  __resolveReference: ({ id }, context) => visibleCentre(id, context),
  suspended: ({ suspendedAt }) => suspendedAt !== null,
  sessions: sessionPage,
};

export const certificationSessionConnection: CertificationSessionConnectionResolvers = {
  totalCount: ({ count }) => count(),
};
