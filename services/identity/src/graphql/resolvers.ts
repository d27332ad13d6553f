import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { isAdministrator } from '../domain/access';
import { acceptTermsOfUse } from '../usecases/accept-terms-of-use';
import { addUsername } from '../usecases/add-username';
import { anonymiseUser } from '../usecases/anonymise-user';
import { changePassword } from '../usecases/change-password';
import { confirmEmailChange } from '../usecases/confirm-email-change';
import { createAccountFromExternalIdentity } from '../usecases/create-account-from-external-identity';
import { createMachineCredential } from '../usecases/create-machine-credential';
import { createPupilAccounts } from '../usecases/create-pupil-accounts';
import { deleteMyAccount } from '../usecases/delete-my-account';
import { endSignInSession } from '../usecases/end-sign-in-session';
import { exchangeSignInCode } from '../usecases/exchange-sign-in-code';
import { linkExternalIdentity } from '../usecases/link-external-identity';
import { listAuditEntries } from '../usecases/list-audit-entries';
import { readPersonNames } from '../usecases/read-person-names';
import { refreshTokens } from '../usecases/refresh-tokens';
import { replaceTemporaryPassword } from '../usecases/replace-temporary-password';
import { requestEmailChange } from '../usecases/request-email-change';
import { requestEmailVerification } from '../usecases/request-email-verification';
import { requestMyDataExport } from '../usecases/request-my-data-export';
import { requestPasswordReset } from '../usecases/request-password-reset';
import { resetPassword } from '../usecases/reset-password';
import { resetPupilPassword } from '../usecases/reset-pupil-password';
import { revokeMachineCredential } from '../usecases/revoke-machine-credential';
import { sendServiceMail } from '../usecases/send-service-mail';
import { setRoles } from '../usecases/set-roles';
import { signIn } from '../usecases/sign-in';
import { signOut } from '../usecases/sign-out';
import { signOutEverywhere } from '../usecases/sign-out-everywhere';
import { signOutUser } from '../usecases/sign-out-user';
import { signUp } from '../usecases/sign-up';
import { unblockSignIn } from '../usecases/unblock-sign-in';
import { verifyEmail } from '../usecases/verify-email';
import { dataExport } from './data-export';
import { presentExchanged } from './external-identity';
import { justSignedIn, presentSignedIn, user } from './user';

export const resolvers: Resolvers = {
  Query: {
    auditEntries: (_, page, context) => listAuditEntries(context, page),
    machineCredentials: (_, __, { viewer, machineCredentials }) =>
      isAdministrator(viewer) ? machineCredentials.all() : [],
    me: (_, __, { viewer, loaders }) => (viewer.kind === 'user' ? loaders.userById.load(viewer.userId) : null),
    schoolAffiliations: (_, { userId }, { authenticationMethods, clock }) =>
      authenticationMethods.affiliationsOf(userId, clock.now()),
    personNames: (_, { userIds }, context) => readPersonNames(context, userIds),
    signInMethods: (_, { userIds }, { pupilAccounts }) => pupilAccounts.signInMethods(userIds),
  },
  Mutation: {
    signUp: async (_, { input }, context) =>
      present(await signUp(context, input), ({ user: account, tokens }) => ({
        __typename: 'SignUpSuccess',
        user: justSignedIn(account),
        tokens,
      })),
    signIn: async (_, { input }, context) => present(await signIn(context, input), presentSignedIn),
    refreshTokens: async (_, { input }, context) =>
      present(await refreshTokens(context, input), (tokens) => ({ __typename: 'RefreshTokensSuccess', tokens })),
    signOut: async (_, { input }, context) => {
      await signOut(context, input);
      return { __typename: 'SignOutSuccess', signedOut: true };
    },
    requestEmailVerification: async (_, __, context) =>
      present(await requestEmailVerification(context), ({ isSent }) => ({
        __typename: 'RequestEmailVerificationSuccess',
        sent: isSent,
      })),
    verifyEmail: async (_, { input }, context) =>
      present(await verifyEmail(context, input), () => ({ __typename: 'VerifyEmailSuccess', verified: true })),
    requestPasswordReset: async (_, { input }, context) =>
      present(await requestPasswordReset(context, input), () => ({
        __typename: 'RequestPasswordResetSuccess',
        accepted: true,
      })),
    resetPassword: async (_, { input }, context) =>
      present(await resetPassword(context, input), () => ({ __typename: 'ResetPasswordSuccess', reset: true })),
    changePassword: async (_, { input }, context) =>
      present(await changePassword(context, input), () => ({ __typename: 'ChangePasswordSuccess', changed: true })),
    requestEmailChange: async (_, { input }, context) =>
      present(await requestEmailChange(context, input), () => ({
        __typename: 'RequestEmailChangeSuccess',
        accepted: true,
      })),
    confirmEmailChange: async (_, { input }, context) =>
      present(await confirmEmailChange(context, input), (value) => ({
        __typename: 'ConfirmEmailChangeSuccess',
        user: value,
      })),
    acceptTermsOfUse: async (_, { input }, context) =>
      present(await acceptTermsOfUse(context, input), (value) => ({
        __typename: 'AcceptTermsOfUseSuccess',
        user: value,
      })),
    endSignInSession: async (_, { input }, context) =>
      present(await endSignInSession(context, input), () => ({ __typename: 'EndSignInSessionSuccess', ended: true })),
    signOutEverywhere: async (_, { input }, context) =>
      present(await signOutEverywhere(context, input), () => ({
        __typename: 'SignOutEverywhereSuccess',
        signedOut: true,
      })),
    signOutUser: async (_, { input }, context) =>
      present(await signOutUser(context, input), () => ({ __typename: 'SignOutUserSuccess', signedOut: true })),
    unblockSignIn: async (_, { input }, context) =>
      present(await unblockSignIn(context, input), () => ({ __typename: 'UnblockSignInSuccess', unblocked: true })),
    createMachineCredential: async (_, { input }, context) =>
      present(await createMachineCredential(context, input), (value) => ({
        __typename: 'CreateMachineCredentialSuccess',
        ...value,
      })),
    revokeMachineCredential: async (_, { input }, context) =>
      present(await revokeMachineCredential(context, input), (credential) => ({
        __typename: 'RevokeMachineCredentialSuccess',
        credential,
      })),
    setRoles: async (_, { input }, context) =>
      present(await setRoles(context, input), (value) => ({ __typename: 'SetRolesSuccess', user: value })),
    exchangeSignInCode: async (_, { input }, context) =>
      present(await exchangeSignInCode(context, input), presentExchanged),
    createAccountFromExternalIdentity: async (_, { input }, context) =>
      present(await createAccountFromExternalIdentity(context, input), ({ user: account, tokens }) => ({
        __typename: 'CreateAccountFromExternalIdentitySuccess',
        user: justSignedIn(account),
        tokens,
      })),
    linkExternalIdentity: async (_, { input }, context) =>
      present(await linkExternalIdentity(context, input), ({ provider }) => ({
        __typename: 'LinkExternalIdentitySuccess',
        provider,
      })),
    replaceTemporaryPassword: async (_, { input }, context) =>
      present(await replaceTemporaryPassword(context, input), ({ user: account, tokens }) => ({
        __typename: 'ReplaceTemporaryPasswordSuccess',
        user: justSignedIn(account),
        tokens,
      })),
    sendServiceMail: async (_, { input }, context) =>
      present(await sendServiceMail(context, input), (value) => ({ __typename: 'SendServiceMailSuccess', ...value })),
    createPupilAccounts: async (_, { input }, context) =>
      present(await createPupilAccounts(context, input), (pupils) => ({
        __typename: 'CreatePupilAccountsSuccess',
        pupils: [...pupils],
      })),
    addUsername: async (_, { input }, context) =>
      present(await addUsername(context, input), (access) => ({ __typename: 'AddUsernameSuccess', access })),
    resetPupilPassword: async (_, { input }, context) =>
      present(await resetPupilPassword(context, input), ({ password }) => ({
        __typename: 'ResetPupilPasswordSuccess',
        password,
      })),
    deleteMyAccount: async (_, { input }, context) =>
      present(await deleteMyAccount(context, input), () => ({ __typename: 'DeleteMyAccountSuccess', deleted: true })),
    anonymiseUser: async (_, { input }, context) =>
      present(await anonymiseUser(context, input), () => ({ __typename: 'AnonymiseUserSuccess', anonymised: true })),
    requestMyDataExport: async (_, __, context) =>
      present(await requestMyDataExport(context), (value) => ({
        __typename: 'RequestMyDataExportSuccess',
        dataExport: value,
      })),
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
  DataExport: dataExport,
  TermsOfUseAcceptance: {
    current: ({ application, version }, _, { config }) => config.termsOfUseVersions[application] === version,
  },
  SignInSession: { current: ({ id }, _, { viewer }) => viewer.kind === 'user' && viewer.signInSessionId === id },
  SchoolAffiliation: { divisions: ({ divisions }) => [...divisions] },
  AuditEntry: { details: ({ details }) => Object.entries(details).map(([name, value]) => ({ name, value })) },
};
