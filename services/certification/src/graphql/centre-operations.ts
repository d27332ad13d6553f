import { present } from '@pix/kit/graphql';
import type { MutationResolvers, QueryResolvers } from '../__generated__/graphql';
import { adjustCandidate } from '../usecases/candidates/adjust-candidate';
import { enrolLearners } from '../usecases/candidates/enrol-learners';
import { removeCandidate } from '../usecases/candidates/remove-candidate';
import { acceptCentreInvitation, cancelCentreInvitation } from '../usecases/centres/answer-centre-invitation';
import { inviteCentreMember } from '../usecases/centres/invite-centre-member';
import { removeCentreMember } from '../usecases/centres/remove-centre-member';
import { setCertificationWindows } from '../usecases/centres/set-certification-windows';
import { suspendCentre } from '../usecases/centres/suspend-centre';
import { deleteSession, updateSession } from '../usecases/sessions/change-session';
import { takeUpSession } from '../usecases/sessions/take-up-session';

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
  updateCertificationSession: async (_, { input }, context) =>
    present(await updateSession(context, input), (session) => ({
      __typename: 'UpdateCertificationSessionSuccess',
      session,
    })),
  deleteCertificationSession: async (_, { input }, context) =>
    present(await deleteSession(context, input), ({ number }) => ({
      __typename: 'DeleteCertificationSessionSuccess',
      number,
    })),
  takeUpSession: async (_, { input }, context) =>
    present(await takeUpSession(context, input), (session) => ({ __typename: 'TakeUpSessionSuccess', session })),
  inviteCentreMember: async (_, { input }, context) =>
    present(await inviteCentreMember(context, input), (invitation) => ({
      __typename: 'InviteCentreMemberSuccess',
      invitation,
    })),
  cancelCentreInvitation: async (_, { input }, context) =>
    present(await cancelCentreInvitation(context, input), ({ id }) => ({
      __typename: 'CancelCentreInvitationSuccess',
      invitationId: id,
    })),
  acceptCentreInvitation: async (_, { input }, context) =>
    present(await acceptCentreInvitation(context, input), (centre) => ({
      __typename: 'AcceptCentreInvitationSuccess',
      centre,
    })),
  removeCentreMember: async (_, { input }, context) =>
    present(await removeCentreMember(context, input), (centre) => ({
      __typename: 'RemoveCentreMemberSuccess',
      centre,
    })),
  adjustCandidate: async (_, { input }, context) =>
    present(await adjustCandidate(context, input), (candidate) => ({
      __typename: 'AdjustCandidateSuccess',
      candidate,
    })),
  removeCandidate: async (_, { input }, context) =>
    present(await removeCandidate(context, input), (session) => ({ __typename: 'RemoveCandidateSuccess', session })),
  enrolLearners: async (_, { input }, context) =>
    present(await enrolLearners(context, input), (candidates) => ({ __typename: 'EnrolLearnersSuccess', candidates })),
};
