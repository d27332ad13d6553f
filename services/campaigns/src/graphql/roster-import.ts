import type { LearnerIdentityResolvers, RosterErrorResolvers, RosterImportResolvers } from '../__generated__/graphql';
import { rosterErrorText } from '../domain/roster-error';

export const rosterImport: RosterImportResolvers = {
  errors: ({ errors }) => [...errors],
};

export const rosterError: RosterErrorResolvers = {
  message: (error, _, { locale }) => rosterErrorText(error)[locale],
};

export const learnerIdentity: LearnerIdentityResolvers = {
  learnerId: ({ id }) => id,
};
