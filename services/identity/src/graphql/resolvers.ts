import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { refreshTokens } from '../usecases/refresh-tokens';
import { setRoles } from '../usecases/set-roles';
import { signIn } from '../usecases/sign-in';
import { signOut } from '../usecases/sign-out';
import { signUp } from '../usecases/sign-up';
import { justSignedIn, user } from './user';

export const resolvers: Resolvers = {
  Query: {
    me: (_, __, { viewer, loaders }) => (viewer.kind === 'user' ? loaders.userById.load(viewer.userId) : null),
  },
  Mutation: {
    signUp: async (_, { input }, context) =>
      present(await signUp(context, input), ({ user: account, tokens }) => ({
        __typename: 'SignUpSuccess',
        user: justSignedIn(account),
        tokens,
      })),
    signIn: async (_, { input }, context) =>
      present(await signIn(context, input), ({ user: account, tokens }) => ({
        __typename: 'SignInSuccess',
        user: justSignedIn(account),
        tokens,
      })),
    refreshTokens: async (_, { input }, context) =>
      present(await refreshTokens(context, input), (tokens) => ({ __typename: 'RefreshTokensSuccess', tokens })),
    signOut: async (_, { input }, context) => {
      await signOut(context, input);
      return { __typename: 'SignOutSuccess', signedOut: true };
    },
    setRoles: async (_, { input }, context) =>
      present(await setRoles(context, input), (value) => ({ __typename: 'SetRolesSuccess', user: value })),
    issueGuestToken: async (_, { input: { purpose, subject, minutes } }, { tokenSigner }) => {
      const { token, expiresAt } = await tokenSigner.signForGuest(
        purpose,
        subject,
        Math.min(Math.max(minutes, 1), 1_440),
      );
      return { accessToken: token, expiresAt };
    },
  },
  User: user,
};
