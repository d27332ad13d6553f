import type { ColleagueResolvers, InvitationResolvers, MemberResolvers } from '../__generated__/graphql';
import { invitationState } from '../domain/invitation';

/** A member, to be named: the names come from identity. */
export type PresentedColleague = { readonly userId: string };

export const colleague: ColleagueResolvers = {
  firstName: async ({ userId }, _, { loaders }) => (await loaders.namesByUser.load(userId))?.firstName ?? null,
  lastName: async ({ userId }, _, { loaders }) => (await loaders.namesByUser.load(userId))?.lastName ?? null,
};

// A member or an invitation is in hand only where the viewer may see it: see `organization.ts`.
export const member: MemberResolvers = {
  firstName: async ({ userId }, _, { loaders }) => (await loaders.namesByUser.load(userId))?.firstName ?? null,
  lastName: async ({ userId }, _, { loaders }) => (await loaders.namesByUser.load(userId))?.lastName ?? null,
};

export const invitation: InvitationResolvers = {
  state: (shown, _, { clock }) => invitationState(shown, clock.now()),
};
