import type { UserResolvers } from '../__generated__/graphql';
import type { Context } from '../context';
import { canSeePersonalData } from '../domain/access';
import type { User } from '../domain/user';

/** A user as presented; `hasJustSignedIn` when the request itself proved who they are and the viewer is anonymous still. */
export type PresentedUser = User & { readonly hasJustSignedIn?: true };

/** Presents the account that this very request signed in. */
export const justSignedIn = (account: User): PresentedUser => ({ ...account, hasJustSignedIn: true });

const personal =
  <Field extends keyof User>(field: Field) =>
  (user: PresentedUser, _: unknown, { viewer }: Context): User[Field] | null =>
    user.hasJustSignedIn || canSeePersonalData(viewer, user) ? user[field] : null;

export const user: UserResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.userById.load(id),
  firstName: personal('firstName'),
  lastName: personal('lastName'),
  email: personal('email'),
  username: personal('username'),
  createdAt: personal('createdAt'),
  roles: (presented, args, context) => [...(personal('roles')(presented, args, context) ?? [])],
};
