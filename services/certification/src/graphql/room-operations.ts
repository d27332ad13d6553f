import { present } from '@pix/kit/graphql';
import type { MutationResolvers, QueryResolvers } from '../__generated__/graphql';
import { addExtraTime } from '../usecases/room/add-extra-time';
import { authoriseResume } from '../usecases/room/authorise-resume';
import { handleLiveAlert } from '../usecases/room/handle-live-alert';
import { raiseLiveAlert } from '../usecases/room/raise-live-alert';
import { reportIncident } from '../usecases/room/report-incident';
import { reportPresence } from '../usecases/room/report-presence';
import { withdrawConfirmation } from '../usecases/room/withdraw-confirmation';
import { withdrawIncident } from '../usecases/room/withdraw-incident';
import { visibleRoom } from './room';

/** The operations of the invigilator's room (E5, E6, E8). */
export const roomQueries: QueryResolvers = {
  invigilatedSession: (_, { id }, context) => visibleRoom(id, context),
};

export const roomMutations: MutationResolvers = {
  reportPresence: async (_, { input }, context) =>
    present(await reportPresence(context, input), (reported) => ({ __typename: 'ReportPresenceSuccess', ...reported })),
  withdrawConfirmation: async (_, { input }, context) =>
    present(await withdrawConfirmation(context, input), (candidate) => ({
      __typename: 'WithdrawConfirmationSuccess',
      candidate,
    })),
  authoriseResume: async (_, { input }, context) =>
    present(await authoriseResume(context, input), (candidate) => ({
      __typename: 'AuthoriseResumeSuccess',
      candidate,
    })),
  addExtraTime: async (_, { input }, context) =>
    present(await addExtraTime(context, input), (candidate) => ({ __typename: 'AddExtraTimeSuccess', candidate })),
  raiseLiveAlert: async (_, { input }, context) =>
    present(await raiseLiveAlert(context, input), (alert) => ({ __typename: 'RaiseLiveAlertSuccess', alert })),
  handleLiveAlert: async (_, { input }, context) =>
    present(await handleLiveAlert(context, input), (candidate) => ({
      __typename: 'HandleLiveAlertSuccess',
      candidate,
    })),
  reportIncident: async (_, { input }, context) =>
    present(await reportIncident(context, input), (incident) => ({ __typename: 'ReportIncidentSuccess', incident })),
  withdrawIncident: async (_, { input }, context) =>
    present(await withdrawIncident(context, input), (candidateId) => ({
      __typename: 'WithdrawIncidentSuccess',
      candidateId,
    })),
};
