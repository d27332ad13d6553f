import type { UserResolvers } from '../__generated__/graphql';
import type { Context } from '../context';
import { canSeePersonalData } from '../domain/access';
import { lastOfEach } from '../domain/terms-of-use';
import type { User } from '../domain/user';
import type { SignedIn } from '../usecases/sign-in';

/** A user as presented; `hasJustSignedIn` when the request itself proved who they are and the viewer is anonymous still. */
export type PresentedUser = User & { readonly hasJustSignedIn?: true };

/** Presents the account that this very request signed in. */
export const justSignedIn = (account: User): PresentedUser => ({ ...account, hasJustSignedIn: true });

/** Presents a sign-in: tokens, or the token that serves to replace a one-time password (I3). */
export const presentSignedIn = (signedIn: SignedIn) =>
  signedIn.user
    ? { __typename: 'SignInSuccess' as const, user: justSignedIn(signedIn.user), tokens: signedIn.tokens }
    : {
        __typename: 'PasswordChangeNeeded' as const,
        changeToken: signedIn.changeToken,
        changeTokenExpiresAt: signedIn.changeTokenExpiresAt,
      };

const isSeen = (user: PresentedUser, { viewer }: Context): boolean =>
  user.hasJustSignedIn === true || canSeePersonalData(viewer, user);

const personal =
  <Field extends keyof User>(field: Field) =>
  (user: PresentedUser, _: unknown, context: Context): User[Field] | null =>
    isSeen(user, context) ? user[field] : null;

export const user: UserResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.userById.load(id),
  firstName: personal('firstName'),
  lastName: personal('lastName'),
  email: personal('email'),
  username: personal('username'),
  createdAt: personal('createdAt'),
  dataExport: (presented, _, { viewer, loaders }) =>
    viewer.kind === 'user' && viewer.userId === presented.id ? loaders.dataExportOf.load(presented.id) : null,
  emailVerified: (presented, _, context) => (isSeen(presented, context) ? presented.emailVerifiedAt !== null : null),
  termsOfUse: async (presented, _, context) =>
    isSeen(presented, context) ? lastOfEach(await context.loaders.acceptancesOf.load(presented.id)) : null,
  signInSessions: (presented, _, { viewer, loaders }) =>
    viewer.kind === 'user' && viewer.userId === presented.id ? loaders.openSessionsOf.load(presented.id) : null,
  roles: (presented, args, context) => [...(personal('roles')(presented, args, context) ?? [])],
};
