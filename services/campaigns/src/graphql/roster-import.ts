import type { LearnerIdentityResolvers, RosterErrorResolvers, RosterImportResolvers } from '../__generated__/graphql';
import { rosterErrorText } from '../domain/roster-error-text';
import { changedNothing, rosterFailureText } from '../domain/roster-import';

export const rosterImport: RosterImportResolvers = {
  dryRun: ({ isDryRun }) => isDryRun,
  errors: ({ errors }) => [...errors],
  warnings: ({ warnings }) => [...warnings],
  leftOut: ({ leftOut }) => [...leftOut],
  preview: ({ preview }) => [...preview],
  changedNothing: (imported) => changedNothing(imported),
  failure: ({ failure }, _, { locale }) => (failure ? rosterFailureText(failure)[locale] : null),
};

export const rosterError: RosterErrorResolvers = {
  value: ({ value = null }) => value,
  message: (error, _, { locale }) => rosterErrorText(error)[locale],
};

export const learnerIdentity: LearnerIdentityResolvers = {
  learnerId: ({ id }) => id,
};
