import type { CertificationCentreResolvers, CertificationSessionConnectionResolvers } from '../__generated__/graphql';
import { managedCentre } from '../usecases/centres/managed-centre';
import { sessionPage } from './pages';
import { visibleCentre } from './visible';

export const certificationCentre: CertificationCentreResolvers = {
  __resolveReference: ({ id }, context) => visibleCentre(id, context),
  members: async ({ id }, _, context) =>
    (await managedCentre(context, id)).ok ? context.centreInvitations.members(id) : [],
  invitations: async ({ id }, _, context) =>
    (await managedCentre(context, id)).ok ? context.centreInvitations.openOf(id) : [],
  suspended: ({ suspendedAt }) => suspendedAt !== null,
  sessions: sessionPage,
};

export const certificationSessionConnection: CertificationSessionConnectionResolvers = {
  totalCount: ({ count }) => count(),
};
