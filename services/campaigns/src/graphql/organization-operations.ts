import { present } from '@pix/kit/graphql';
import type {
  MutationResolvers,
  OrganizationsFileErrorResolvers,
  OrganizationsFileLineErrorResolvers,
  QueryResolvers,
} from '../__generated__/graphql';
import { grantSupervision, revokeSupervision } from '../usecases/academies/grant-supervision';
import { acceptInvitation } from '../usecases/organizations/accept-invitation';
import { addMember } from '../usecases/organizations/add-member';
import { cancelInvitation } from '../usecases/organizations/cancel-invitation';
import { changeMemberRole } from '../usecases/organizations/change-member-role';
import { createOrganization } from '../usecases/organizations/create-organization';
import { createOrganizations } from '../usecases/organizations/create-organizations';
import { inviteMember } from '../usecases/organizations/invite-member';
import { readOrganizationInvitation } from '../usecases/organizations/read-organization-invitation';
import { removeMember } from '../usecases/organizations/remove-member';
import { requestSchoolAccess } from '../usecases/organizations/request-school-access';
import { resendInvitation } from '../usecases/organizations/resend-invitation';
import { updateOrganization } from '../usecases/organizations/update-organization';
import { visibleAcademies, visibleAcademy } from './academy';

/** The operations on organizations, their members, and académies (C1, C12). */
export const organizationQueries: QueryResolvers = {
  organizationInvitation: (_, { token }, context) => readOrganizationInvitation(context, { token }),
  academies: (_, __, context) => visibleAcademies(context),
  academy: (_, { id }, context) => visibleAcademy(context, id),
};

export const organizationMutations: MutationResolvers = {
  createOrganization: async (_, { input }, context) =>
    present(await createOrganization(context, input), (organization) => ({
      __typename: 'CreateOrganizationSuccess',
      organization,
    })),
  createOrganizations: async (_, { input }, context) =>
    present(await createOrganizations(context, input), ({ organizations, ...counts }) => ({
      __typename: 'CreateOrganizationsSuccess',
      organizations: [...organizations],
      ...counts,
    })),
  updateOrganization: async (_, { input }, context) =>
    present(await updateOrganization(context, input), (organization) => ({
      __typename: 'UpdateOrganizationSuccess',
      organization,
    })),
  addMember: async (_, { input }, context) =>
    present(await addMember(context, input), (organization) => ({ __typename: 'AddMemberSuccess', organization })),
  changeMemberRole: async (_, { input }, context) =>
    present(await changeMemberRole(context, input), (organization) => ({
      __typename: 'ChangeMemberRoleSuccess',
      organization,
    })),
  removeMember: async (_, { input }, context) =>
    present(await removeMember(context, input), (value) => ({ __typename: 'RemoveMemberSuccess', ...value })),
  inviteMember: async (_, { input }, context) =>
    present(await inviteMember(context, input), (invitation) => ({ __typename: 'InviteMemberSuccess', invitation })),
  resendInvitation: async (_, { input }, context) =>
    present(await resendInvitation(context, input), (invitation) => ({
      __typename: 'ResendInvitationSuccess',
      invitation,
    })),
  cancelInvitation: async (_, { input }, context) =>
    present(await cancelInvitation(context, input), (invitation) => ({
      __typename: 'CancelInvitationSuccess',
      invitation,
    })),
  acceptInvitation: async (_, { input }, context) =>
    present(await acceptInvitation(context, input), (organization) => ({
      __typename: 'AcceptInvitationSuccess',
      organization,
    })),
  requestSchoolAccess: async (_, { input }, context) =>
    present(await requestSchoolAccess(context, input), (value) => ({
      __typename: 'RequestSchoolAccessSuccess',
      ...value,
    })),
  grantAcademySupervision: async (_, { input }, context) =>
    present(await grantSupervision(context, input), (academy) => ({
      __typename: 'AcademySupervisionSuccess',
      academy,
    })),
  revokeAcademySupervision: async (_, { input }, context) =>
    present(await revokeSupervision(context, input), (academy) => ({
      __typename: 'AcademySupervisionSuccess',
      academy,
    })),
};

export const organizationsFileError: Pick<OrganizationsFileErrorResolvers, 'errors'> = {
  errors: ({ errors }) => [...errors],
};

export const organizationsFileLineError: OrganizationsFileLineErrorResolvers = {
  message: ({ message }, _, { locale }) => message[locale],
};
