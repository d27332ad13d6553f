// Generated from operations/ and gateway/supergraph.graphql by « npm run codegen ». Do not edit.
import { TypedDocumentString } from '../typed-document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What `createAccountFromExternalIdentity` needs. */
export type CreateAccountFromExternalIdentityInput = {
  /** Version of the terms of use the person has read and accepts. */
  readonly termsOfUseVersion: string;
  /** First name, when the provider said none. */
  readonly firstName?: string | null | undefined;
  /** Last name, when the provider said none. */
  readonly lastName?: string | null | undefined;
};

/** How far a copy of one's data is. */
export type DataExportState =
  /** Being made: the services hand over their parts. */
  | 'REQUESTED'
  /** Ready to be fetched. */
  | 'READY'
  /** Over: ask again. */
  | 'EXPIRED';

/** A person's role in an organization. */
export type MemberRole =
  /** Also manages members and the roster. */
  | 'ADMIN'
  /** Creates and follows campaigns. */
  | 'MEMBER';

/** What an organization is. */
export type OrganizationKind =
  /** Primary school (école). */
  | 'PRIMARY'
  /** Lower secondary (collège). */
  | 'COLLEGE'
  /** Upper secondary (lycée). */
  | 'LYCEE'
  /** Apprentices' training centre (CFA). */
  | 'CFA'
  /** Agricultural school (lycée agricole). */
  | 'AGRICULTURAL'
  /** Higher education. */
  | 'UNIVERSITY'
  /** Any other. */
  | 'OTHER';

/** What a person may do on the whole platform; rights in an organization or a centre are memberships there. */
export type PlatformRole =
  /** Runs the platform: organizations, centres, content, roles. */
  | 'ADMIN'
  /** Member of the certification jury. */
  | 'JURY';

/** What a provider says somebody is at school. */
export type SchoolProfile =
  /** A pupil. */
  | 'PUPIL'
  /** A teacher, or a librarian, who teaches. */
  | 'TEACHER'
  /** Somebody else: head, other staff, guardian. */
  | 'OTHER';

/** What `signIn` needs. */
export type SignInInput = {
  /** E-mail address or username. */
  readonly identifier: string;
  /** Password. */
  readonly password: string;
};

/** What `signUp` needs. */
export type SignUpInput = {
  /** First name, 1 to 100 characters. */
  readonly firstName: string;
  /** Last name, 1 to 100 characters. */
  readonly lastName: string;
  /** E-mail address; case does not matter. */
  readonly email: string;
  /**
   * At least 12 characters, or at least 8 with an upper-case letter, a lower-case letter and a digit; at most 128, of any
   * script; neither a well-known password nor one's own name.
   */
  readonly password: string;
  /** Version of the terms of use the person has read and accepts. */
  readonly termsOfUseVersion: string;
};

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { readonly changePassword:
    | { readonly __typename: 'ChangePasswordSuccess' }
    | { readonly __typename: 'InvalidCredentialsError', readonly message: string }
    | { readonly __typename: 'SignInBlockedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type ConfirmEmailChangeMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmEmailChangeMutation = { readonly confirmEmailChange:
    | { readonly __typename: 'ConfirmEmailChangeSuccess', readonly user: { readonly id: string, readonly email: string | null, readonly emailVerified: boolean | null } }
    | { readonly __typename: 'WrongCodeError', readonly triesLeft: number, readonly message: string }
    | { readonly __typename: 'EmailChangeNotFoundError', readonly message: string }
    | { readonly __typename: 'EmailTakenError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type CreateAccountFromExternalIdentityMutationVariables = Exact<{
  input: CreateAccountFromExternalIdentityInput;
}>;


export type CreateAccountFromExternalIdentityMutation = { readonly createAccountFromExternalIdentity:
    | { readonly __typename: 'CreateAccountFromExternalIdentitySuccess', readonly user: ViewerFragment, readonly tokens: SessionTokensFragment }
    | { readonly __typename: 'ExternalIdentityExpiredError', readonly message: string }
    | { readonly __typename: 'ExternalIdentityTakenError', readonly message: string }
    | { readonly __typename: 'TermsOfUseOutdatedError', readonly currentVersion: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type DeleteMyAccountMutationVariables = Exact<{
  password?: string | null | undefined;
}>;


export type DeleteMyAccountMutation = { readonly deleteMyAccount:
    | { readonly __typename: 'DeleteMyAccountSuccess' }
    | { readonly __typename: 'InvalidCredentialsError', readonly message: string }
    | { readonly __typename: 'SignInBlockedError', readonly message: string }
    | { readonly __typename: 'FreshSignInNeededError', readonly message: string }
    | { readonly __typename: 'PlatformRoleHeldError', readonly message: string }
    | { readonly __typename: 'UserNotFoundError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type EndSignInSessionMutationVariables = Exact<{
  sessionId: string;
}>;


export type EndSignInSessionMutation = { readonly endSignInSession:
    | { readonly __typename: 'EndSignInSessionSuccess' }
    | { readonly __typename: 'SignInSessionNotFoundError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type ExchangeSignInCodeMutationVariables = Exact<{
  code: string;
}>;


export type ExchangeSignInCodeMutation = { readonly exchangeSignInCode:
    | { readonly __typename: 'SignedIn', readonly target: string | null, readonly user: ViewerFragment, readonly tokens: SessionTokensFragment }
    | { readonly __typename: 'ReconciliationNeeded', readonly firstName: string | null, readonly lastName: string | null, readonly profile: SchoolProfile | null, readonly target: string | null, readonly guestToken: { readonly accessToken: string, readonly expiresAt: string } }
    | { readonly __typename: 'SignInCodeExpiredError', readonly message: string }
   };

export type LinkExternalIdentityMutationVariables = Exact<{
  token: string;
}>;


export type LinkExternalIdentityMutation = { readonly linkExternalIdentity:
    | { readonly __typename: 'LinkExternalIdentitySuccess', readonly provider: string }
    | { readonly __typename: 'ExternalIdentityExpiredError', readonly message: string }
    | { readonly __typename: 'ExternalIdentityTakenError', readonly message: string }
    | { readonly __typename: 'ProviderAlreadyLinkedError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: ViewerFragment | null };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { readonly me: { readonly id: string, readonly dataExport: { readonly id: string, readonly state: DataExportState, readonly requestedAt: string, readonly expiresAt: string | null, readonly url: string | null } | null } | null };

export type ReadingConsentQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadingConsentQuery = { readonly me: { readonly id: string, readonly readingConsent: boolean | null } | null };

export type RefreshTokensMutationVariables = Exact<{
  refreshToken: string;
}>;


export type RefreshTokensMutation = { readonly refreshTokens:
    | { readonly __typename: 'RefreshTokensSuccess', readonly tokens: SessionTokensFragment }
    | { readonly __typename: 'InvalidRefreshTokenError', readonly message: string }
   };

export type ReplaceTemporaryPasswordMutationVariables = Exact<{
  newPassword: string;
}>;


export type ReplaceTemporaryPasswordMutation = { readonly replaceTemporaryPassword:
    | { readonly __typename: 'ReplaceTemporaryPasswordSuccess', readonly user: ViewerFragment, readonly tokens: SessionTokensFragment }
    | { readonly __typename: 'TemporaryPasswordOverError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type RequestEmailChangeMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type RequestEmailChangeMutation = { readonly requestEmailChange:
    | { readonly __typename: 'RequestEmailChangeSuccess' }
    | { readonly __typename: 'InvalidCredentialsError', readonly message: string }
    | { readonly __typename: 'SignInBlockedError', readonly message: string }
    | { readonly __typename: 'TooManyMailsError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type RequestEmailVerificationMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestEmailVerificationMutation = { readonly requestEmailVerification:
    | { readonly __typename: 'RequestEmailVerificationSuccess', readonly sent: boolean }
    | { readonly __typename: 'TooManyMailsError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type RequestMyDataExportMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestMyDataExportMutation = { readonly requestMyDataExport:
    | { readonly __typename: 'RequestMyDataExportSuccess' }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'RequestPasswordResetSuccess' }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  newPassword: string;
}>;


export type ResetPasswordMutation = { readonly resetPassword:
    | { readonly __typename: 'ResetPasswordSuccess' }
    | { readonly __typename: 'InvalidEmailTokenError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type SetReadingConsentMutationVariables = Exact<{
  given: boolean;
}>;


export type SetReadingConsentMutation = { readonly setReadingConsent:
    | { readonly __typename: 'SetReadingConsentSuccess' }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type SignInSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInSessionsQuery = { readonly me: { readonly id: string, readonly signInSessions: ReadonlyArray<{ readonly id: string, readonly device: string | null, readonly createdAt: string, readonly lastUsedAt: string, readonly current: boolean }> | null } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'SignInSuccess', readonly user: ViewerFragment, readonly tokens: SessionTokensFragment }
    | { readonly __typename: 'PasswordChangeNeeded', readonly changeToken: string, readonly changeTokenExpiresAt: string }
    | { readonly __typename: 'InvalidCredentialsError', readonly message: string }
    | { readonly __typename: 'SignInBlockedError', readonly until: string | null, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
   };

export type SignOutEverywhereMutationVariables = Exact<{
  keepCurrent: boolean;
}>;


export type SignOutEverywhereMutation = { readonly signOutEverywhere:
    | { readonly __typename: 'SignOutEverywhereSuccess' }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type SignOutMutationVariables = Exact<{
  refreshToken: string;
}>;


export type SignOutMutation = { readonly signOut: { readonly __typename: 'SignOutSuccess' } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { readonly signUp:
    | { readonly __typename: 'SignUpSuccess', readonly user: ViewerFragment, readonly tokens: SessionTokensFragment }
    | { readonly __typename: 'EmailTakenError', readonly message: string }
    | { readonly __typename: 'TermsOfUseOutdatedError', readonly currentVersion: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type VerifyEmailMutationVariables = Exact<{
  token: string;
}>;


export type VerifyEmailMutation = { readonly verifyEmail:
    | { readonly __typename: 'VerifyEmailSuccess' }
    | { readonly __typename: 'InvalidEmailTokenError', readonly message: string }
   };

export type SessionTokensFragment = { readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string, readonly refreshTokenExpiresAt: string };

export type ViewerFragment = { readonly id: string, readonly firstName: string | null, readonly lastName: string | null, readonly email: string | null, readonly username: string | null, readonly roles: ReadonlyArray<PlatformRole>, readonly emailVerified: boolean | null, readonly memberships: ReadonlyArray<{ readonly role: MemberRole, readonly organization: { readonly id: string, readonly name: string, readonly kind: OrganizationKind } }>, readonly supervisedAcademies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly certificationCentres: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export const SessionTokensFragmentDoc = new TypedDocumentString(`
    fragment SessionTokens on Tokens {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
}
    `, {"fragmentName":"SessionTokens"}) as unknown as TypedDocumentString<SessionTokensFragment, unknown>;
export const ViewerFragmentDoc = new TypedDocumentString(`
    fragment Viewer on User {
  id
  firstName
  lastName
  email
  username
  roles
  emailVerified
  memberships {
    role
    organization {
      id
      name
      kind
    }
  }
  supervisedAcademies {
    id
    name
  }
  certificationCentres {
    id
    name
  }
}
    `, {"fragmentName":"Viewer"}) as unknown as TypedDocumentString<ViewerFragment, unknown>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
  changePassword(
    input: {currentPassword: $currentPassword, newPassword: $newPassword}
  ) {
    __typename
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ConfirmEmailChangeDocument = new TypedDocumentString(`
    mutation ConfirmEmailChange($code: String!) {
  confirmEmailChange(input: {code: $code}) {
    __typename
    ... on ConfirmEmailChangeSuccess {
      user {
        id
        email
        emailVerified
      }
    }
    ... on WrongCodeError {
      triesLeft
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const CreateAccountFromExternalIdentityDocument = new TypedDocumentString(`
    mutation CreateAccountFromExternalIdentity($input: CreateAccountFromExternalIdentityInput!) {
  createAccountFromExternalIdentity(input: $input) {
    __typename
    ... on CreateAccountFromExternalIdentitySuccess {
      user {
        ...Viewer
      }
      tokens {
        ...SessionTokens
      }
    }
    ... on TermsOfUseOutdatedError {
      currentVersion
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment SessionTokens on Tokens {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
}
fragment Viewer on User {
  id
  firstName
  lastName
  email
  username
  roles
  emailVerified
  memberships {
    role
    organization {
      id
      name
      kind
    }
  }
  supervisedAcademies {
    id
    name
  }
  certificationCentres {
    id
    name
  }
}`) as unknown as TypedDocumentString<CreateAccountFromExternalIdentityMutation, CreateAccountFromExternalIdentityMutationVariables>;
export const DeleteMyAccountDocument = new TypedDocumentString(`
    mutation DeleteMyAccount($password: String) {
  deleteMyAccount(input: {password: $password}) {
    __typename
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteMyAccountMutation, DeleteMyAccountMutationVariables>;
export const EndSignInSessionDocument = new TypedDocumentString(`
    mutation EndSignInSession($sessionId: ID!) {
  endSignInSession(input: {sessionId: $sessionId}) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndSignInSessionMutation, EndSignInSessionMutationVariables>;
export const ExchangeSignInCodeDocument = new TypedDocumentString(`
    mutation ExchangeSignInCode($code: String!) {
  exchangeSignInCode(input: {code: $code}) {
    __typename
    ... on SignedIn {
      user {
        ...Viewer
      }
      tokens {
        ...SessionTokens
      }
      target
    }
    ... on ReconciliationNeeded {
      guestToken {
        accessToken
        expiresAt
      }
      firstName
      lastName
      profile
      target
    }
    ... on Error {
      message
    }
  }
}
    fragment SessionTokens on Tokens {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
}
fragment Viewer on User {
  id
  firstName
  lastName
  email
  username
  roles
  emailVerified
  memberships {
    role
    organization {
      id
      name
      kind
    }
  }
  supervisedAcademies {
    id
    name
  }
  certificationCentres {
    id
    name
  }
}`) as unknown as TypedDocumentString<ExchangeSignInCodeMutation, ExchangeSignInCodeMutationVariables>;
export const LinkExternalIdentityDocument = new TypedDocumentString(`
    mutation LinkExternalIdentity($token: String!) {
  linkExternalIdentity(input: {externalIdentityToken: $token}) {
    __typename
    ... on LinkExternalIdentitySuccess {
      provider
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LinkExternalIdentityMutation, LinkExternalIdentityMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...Viewer
  }
}
    fragment Viewer on User {
  id
  firstName
  lastName
  email
  username
  roles
  emailVerified
  memberships {
    role
    organization {
      id
      name
      kind
    }
  }
  supervisedAcademies {
    id
    name
  }
  certificationCentres {
    id
    name
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const MyDataDocument = new TypedDocumentString(`
    query MyData {
  me {
    id
    dataExport {
      id
      state
      requestedAt
      expiresAt
      url
    }
  }
}
    `) as unknown as TypedDocumentString<MyDataQuery, MyDataQueryVariables>;
export const ReadingConsentDocument = new TypedDocumentString(`
    query ReadingConsent {
  me {
    id
    readingConsent
  }
}
    `) as unknown as TypedDocumentString<ReadingConsentQuery, ReadingConsentQueryVariables>;
export const RefreshTokensDocument = new TypedDocumentString(`
    mutation RefreshTokens($refreshToken: String!) {
  refreshTokens(input: {refreshToken: $refreshToken}) {
    __typename
    ... on RefreshTokensSuccess {
      tokens {
        ...SessionTokens
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment SessionTokens on Tokens {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
}`) as unknown as TypedDocumentString<RefreshTokensMutation, RefreshTokensMutationVariables>;
export const ReplaceTemporaryPasswordDocument = new TypedDocumentString(`
    mutation ReplaceTemporaryPassword($newPassword: String!) {
  replaceTemporaryPassword(input: {newPassword: $newPassword}) {
    __typename
    ... on ReplaceTemporaryPasswordSuccess {
      user {
        ...Viewer
      }
      tokens {
        ...SessionTokens
      }
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment SessionTokens on Tokens {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
}
fragment Viewer on User {
  id
  firstName
  lastName
  email
  username
  roles
  emailVerified
  memberships {
    role
    organization {
      id
      name
      kind
    }
  }
  supervisedAcademies {
    id
    name
  }
  certificationCentres {
    id
    name
  }
}`) as unknown as TypedDocumentString<ReplaceTemporaryPasswordMutation, ReplaceTemporaryPasswordMutationVariables>;
export const RequestEmailChangeDocument = new TypedDocumentString(`
    mutation RequestEmailChange($email: String!, $password: String!) {
  requestEmailChange(input: {email: $email, password: $password}) {
    __typename
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const RequestEmailVerificationDocument = new TypedDocumentString(`
    mutation RequestEmailVerification {
  requestEmailVerification {
    __typename
    ... on RequestEmailVerificationSuccess {
      sent
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestEmailVerificationMutation, RequestEmailVerificationMutationVariables>;
export const RequestMyDataExportDocument = new TypedDocumentString(`
    mutation RequestMyDataExport {
  requestMyDataExport {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestMyDataExportMutation, RequestMyDataExportMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(input: {email: $email}) {
    __typename
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(input: {token: $token, newPassword: $newPassword}) {
    __typename
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SetReadingConsentDocument = new TypedDocumentString(`
    mutation SetReadingConsent($given: Boolean!) {
  setReadingConsent(input: {given: $given}) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetReadingConsentMutation, SetReadingConsentMutationVariables>;
export const SignInSessionsDocument = new TypedDocumentString(`
    query SignInSessions {
  me {
    id
    signInSessions {
      id
      device
      createdAt
      lastUsedAt
      current
    }
  }
}
    `) as unknown as TypedDocumentString<SignInSessionsQuery, SignInSessionsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInSuccess {
      user {
        ...Viewer
      }
      tokens {
        ...SessionTokens
      }
    }
    ... on PasswordChangeNeeded {
      changeToken
      changeTokenExpiresAt
    }
    ... on SignInBlockedError {
      until
    }
    ... on Error {
      message
    }
  }
}
    fragment SessionTokens on Tokens {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
}
fragment Viewer on User {
  id
  firstName
  lastName
  email
  username
  roles
  emailVerified
  memberships {
    role
    organization {
      id
      name
      kind
    }
  }
  supervisedAcademies {
    id
    name
  }
  certificationCentres {
    id
    name
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere($keepCurrent: Boolean!) {
  signOutEverywhere(input: {keepCurrent: $keepCurrent}) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($refreshToken: String!) {
  signOut(input: {refreshToken: $refreshToken}) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on SignUpSuccess {
      user {
        ...Viewer
      }
      tokens {
        ...SessionTokens
      }
    }
    ... on TermsOfUseOutdatedError {
      currentVersion
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment SessionTokens on Tokens {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
}
fragment Viewer on User {
  id
  firstName
  lastName
  email
  username
  roles
  emailVerified
  memberships {
    role
    organization {
      id
      name
      kind
    }
  }
  supervisedAcademies {
    id
    name
  }
  certificationCentres {
    id
    name
  }
}`) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const VerifyEmailDocument = new TypedDocumentString(`
    mutation VerifyEmail($token: String!) {
  verifyEmail(input: {token: $token}) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyEmailMutation, VerifyEmailMutationVariables>;