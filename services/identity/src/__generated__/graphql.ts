// Generated from schema.graphql by « npm run codegen ». Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, NotAllowedError as NotAllowedErrorModel, InvalidInputError as InvalidInputErrorModel } from '@pix/kit/result';
import type { EmailTakenError as EmailTakenErrorModel, TermsOfUseOutdatedError as TermsOfUseOutdatedErrorModel, InvalidCredentialsError as InvalidCredentialsErrorModel, SignInBlockedError as SignInBlockedErrorModel, InvalidRefreshTokenError as InvalidRefreshTokenErrorModel, UserNotFoundError as UserNotFoundErrorModel, TemporaryPasswordOverError as TemporaryPasswordOverErrorModel, ProtectedAccountError as ProtectedAccountErrorModel, InvalidEmailTokenError as InvalidEmailTokenErrorModel, TooManyMailsError as TooManyMailsErrorModel, WrongCodeError as WrongCodeErrorModel, EmailChangeNotFoundError as EmailChangeNotFoundErrorModel, SignInSessionNotFoundError as SignInSessionNotFoundErrorModel, MachineCredentialNotFoundError as MachineCredentialNotFoundErrorModel, SignInCodeExpiredError as SignInCodeExpiredErrorModel, ExternalIdentityExpiredError as ExternalIdentityExpiredErrorModel, ExternalIdentityTakenError as ExternalIdentityTakenErrorModel, ProviderAlreadyLinkedError as ProviderAlreadyLinkedErrorModel, FreshSignInNeededError as FreshSignInNeededErrorModel, PlatformRoleHeldError as PlatformRoleHeldErrorModel } from '../domain/errors';
import type { PresentedUser as PresentedUserModel } from '../graphql/user';
import type { Tokens as TokensModel, SignInSession as SignInSessionModel } from '../domain/sign-in';
import type { DataExport as DataExportModel } from '../domain/data-export';
import type { TermsAcceptance as TermsAcceptanceModel } from '../domain/terms-of-use';
import type { MachineCredential as MachineCredentialModel } from '../domain/machine-credential';
import type { SchoolAffiliation as SchoolAffiliationModel } from '../domain/school-affiliation';
import type { AuditEntry as AuditEntryModel } from '../domain/audit';
import type { AuditPage as AuditPageModel } from '../usecases/list-audit-entries';
import type { Context } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
  /** An instant, ISO 8601 in UTC: `2026-11-22T08:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A calendar day, ISO 8601: `2009-06-23`. */
  Date: { input: string; output: string; }
};

/** What every expected failure offers: a sentence for the person, in the language of `Accept-Language` (French or English). */
export type Error = {
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The person may see this thing, but not do this to it. */
export type NotAllowedError = Error & {
  __typename?: 'NotAllowedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** One or more fields of the input are wrong; nothing was changed. */
export type InvalidInputError = Error & {
  __typename?: 'InvalidInputError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** Every wrong field. */
  fields: Array<FieldError>;
};

/** One wrong field of an input. */
export type FieldError = {
  __typename?: 'FieldError';
  /** The field, dotted from the input's root: `birthDate`, `candidates.3.email`. */
  path: Scalars['String']['output'];
  /** What is wrong with it, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Where a page of a connection stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Accounts: who a person is, how they sign in, which platform roles they have. */
export type Query = {
  __typename?: 'Query';
  /** The signed-in person. `null` for a token that is not a person's, and without one. Public. */
  me?: Maybe<User>;
  /** For services: how each of these people can sign in (I4). Scope `identity:manage-pupils`. */
  signInMethods: Array<UserSignInMethods>;
  /**
   * For services: what providers (GAR, ENTs) said within a year of somebody's place at school, the last used first (I1). Scope
   * `identity:read-affiliations`.
   */
  schoolAffiliations: Array<SchoolAffiliation>;
  /**
   * For services: what people are called, for the colleagues they share an organization with (C1); at most 100, those who are
   * gone absent. Scope `identity:read-names`.
   */
  personNames: Array<PersonName>;
  /**
   * The journal of privileged acts, the newest first: 20 a page if `first` is absent, at most 100. Platform administrators only,
   * empty for others.
   */
  auditEntries: AuditEntryConnection;
  /** Credentials of programs outside the platform, revoked ones too, the newest first. Platform administrators only, empty for others. */
  machineCredentials: Array<MachineCredential>;
};


/** Accounts: who a person is, how they sign in, which platform roles they have. */
export type QuerySignInMethodsArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


/** Accounts: who a person is, how they sign in, which platform roles they have. */
export type QuerySchoolAffiliationsArgs = {
  userId: Scalars['ID']['input'];
};


/** Accounts: who a person is, how they sign in, which platform roles they have. */
export type QueryPersonNamesArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


/** Accounts: who a person is, how they sign in, which platform roles they have. */
export type QueryAuditEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What can be done; each answers a union of its success and its expected failures. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Creates an account with an e-mail address and a password, and signs the person in (product I2, I8). Public. */
  signUp: SignUpResult;
  /**
   * Signs in with an e-mail address or a username, and a password (I2, I3). After 10 failures the identifier is blocked for
   * 2 minutes, twice as long at each further 10; the answer never says whether the account exists (I7). Public.
   */
  signIn: SignInResult;
  /**
   * Exchanges a refresh token for new tokens. Each refresh token serves once: the second use of one signs the whole
   * sign-in session out, because somebody else holds it (I7). Public.
   */
  refreshTokens: RefreshTokensResult;
  /** Ends the sign-in session of this refresh token. Signing out twice is the same as once. Public. */
  signOut: SignOutResult;
  /** Asks for the mail that proves one's address again (I2). Nothing is sent when it is proved already. */
  requestEmailVerification: RequestEmailVerificationResult;
  /** Proves an address with the token of its mail, valid 3 days (I2). The same token again answers the same. Public. */
  verifyEmail: VerifyEmailResult;
  /**
   * Asks for a mail with a link to choose a new password (I7). The answer is the same whether the address has an account or not,
   * and beyond 5 demands an hour, which send nothing more. Public.
   */
  requestPasswordReset: RequestPasswordResetResult;
  /**
   * Chooses a new password with the token of the mail: within the hour, once. Every sign-in session of the account ends, and
   * its blocking too (I7). Public.
   */
  resetPassword: ResetPasswordResult;
  /** Changes one's own password; one's other sign-in sessions end (I7). */
  changePassword: ChangePasswordResult;
  /** Sends a 6-digit code to the address one wants to have, for `confirmEmailChange` (I7). Replaces a change asked for before. */
  requestEmailChange: RequestEmailChangeResult;
  /** Changes one's address with the code it received: within 10 minutes, in at most 5 tries. The old address is told (I7). */
  confirmEmailChange: ConfirmEmailChangeResult;
  /** Accepts the terms of use of one application, in the version in force (I8). Twice keeps the first date. */
  acceptTermsOfUse: AcceptTermsOfUseResult;
  /** Signs one of one's own devices out (I7). Twice is once. Its access token is refused within a second, see docs/architecture.md. */
  endSignInSession: EndSignInSessionResult;
  /** Signs all of one's devices out, or all others; their access tokens are refused within a second (I7). */
  signOutEverywhere: SignOutEverywhereResult;
  /** Signs all of somebody's devices out; their access tokens are refused within a second. Platform administrators only. Journalled. */
  signOutUser: SignOutUserResult;
  /**
   * Ends the blocking of an account after too many failures. Platform administrators only; the answer does not tell whether
   * the account exists. Journalled.
   */
  unblockSignIn: UnblockSignInResult;
  /**
   * Makes a credential for a program outside the platform: a batch client, a livret scolaire. Each call makes another, whose
   * secret is shown this once. Platform administrators only; journalled.
   */
  createMachineCredential: CreateMachineCredentialResult;
  /** Revokes a credential: it gets no more tokens, those it has end within the hour. Twice is once. Platform administrators only; journalled. */
  revokeMachineCredential: RevokeMachineCredentialResult;
  /**
   * Exchanges the code a sign-in at a provider (GAR, an ENT) ended with, once, within a minute: for tokens, or for what an
   * unknown person needs to say which account is theirs (I1). The code is after `#` in the address of `/connexion/externe`. Public.
   */
  exchangeSignInCode: ExchangeSignInCodeResult;
  /**
   * Makes an account without password for a person only their provider knows, and signs them in; by the token of
   * `ReconciliationNeeded` only, once (I1).
   */
  createAccountFromExternalIdentity: CreateAccountFromExternalIdentityResult;
  /** Adds the provider of a `ReconciliationNeeded` to the account of the viewer, who signed in with another method (I4). */
  linkExternalIdentity: LinkExternalIdentityResult;
  /** Gives or takes the platform roles of a person. Platform administrators only. */
  setRoles: SetRolesResult;
  /**
   * Replaces a one-time password by one of the person's choice and signs them in; by the token of `PasswordChangeNeeded`
   * only, once (I3).
   */
  replaceTemporaryPassword: ReplaceTemporaryPasswordResult;
  /**
   * For services: gives up to 500 pupils a username, and a one-time password where they have none of their own; makes the
   * accounts that are missing, one a pupil key (I3). May be repeated: the same request gets the same answer, passwords
   * included as long as they are not used. Scope `identity:manage-pupils`.
   */
  createPupilAccounts: CreatePupilAccountsResult;
  /**
   * For services: adds a username to one pupil's account, and a one-time password if they have none of their own (I4).
   * Scope `identity:manage-pupils`.
   */
  addUsername: AddUsernameResult;
  /**
   * For services: replaces one pupil's password by a one-time one and signs them out everywhere (I4).
   * Scope `identity:manage-pupils`.
   */
  resetPupilPassword: ResetPupilPasswordResult;
  /**
   * For services: a mail of a template, to somebody who may have no account (C1). Asked again under the same id, it goes once.
   * Scope `identity:send-mail`.
   */
  sendServiceMail: SendServiceMailResult;
  /**
   * For services: a token for somebody without an account, limited to one purpose on one thing (an invigilator on a session).
   * Scope `identity:issue-guest-token`.
   */
  issueGuestToken: GuestToken;
  /**
   * Deletes the viewer's account by anonymising it, for good (I6): docs/privacy.md says what is erased, and what stays without
   * its person. The password is asked, or a sign-in of the last 10 minutes where there is none.
   */
  deleteMyAccount: DeleteMyAccountResult;
  /** Anonymises an account at its person's demand (I6). Platform administrators only; journalled with its reason. */
  anonymiseUser: AnonymiseUserResult;
  /**
   * Asks for a copy of all the viewer's data (I6): see `User.dataExport`. Asking while one is being made is asking once; a new
   * one takes the place of the one before.
   */
  requestMyDataExport: RequestMyDataExportResult;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSignUpArgs = {
  input: SignUpInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRefreshTokensArgs = {
  input: RefreshTokensInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSignOutArgs = {
  input: SignOutInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationVerifyEmailArgs = {
  input: VerifyEmailInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationConfirmEmailChangeArgs = {
  input: ConfirmEmailChangeInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAcceptTermsOfUseArgs = {
  input: AcceptTermsOfUseInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationEndSignInSessionArgs = {
  input: EndSignInSessionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSignOutEverywhereArgs = {
  input: SignOutEverywhereInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSignOutUserArgs = {
  input: SignOutUserInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationUnblockSignInArgs = {
  input: UnblockSignInInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCreateMachineCredentialArgs = {
  input: CreateMachineCredentialInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRevokeMachineCredentialArgs = {
  input: RevokeMachineCredentialInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationExchangeSignInCodeArgs = {
  input: ExchangeSignInCodeInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCreateAccountFromExternalIdentityArgs = {
  input: CreateAccountFromExternalIdentityInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationLinkExternalIdentityArgs = {
  input: LinkExternalIdentityInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSetRolesArgs = {
  input: SetRolesInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationReplaceTemporaryPasswordArgs = {
  input: ReplaceTemporaryPasswordInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCreatePupilAccountsArgs = {
  input: CreatePupilAccountsInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAddUsernameArgs = {
  input: AddUsernameInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationResetPupilPasswordArgs = {
  input: ResetPupilPasswordInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSendServiceMailArgs = {
  input: SendServiceMailInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationIssueGuestTokenArgs = {
  input: IssueGuestTokenInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationDeleteMyAccountArgs = {
  input: DeleteMyAccountInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAnonymiseUserArgs = {
  input: AnonymiseUserInput;
};

/** A person's account. Its personal fields are shown to the person and to platform administrators only; to others they are `null`. */
export type User = {
  __typename?: 'User';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** First name, as given. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Last name, as given. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** E-mail address, if the person signs in with one. */
  email?: Maybe<Scalars['String']['output']>;
  /** Username (identifiant) `prenom.nomJJMM`, if the person signs in with one. */
  username?: Maybe<Scalars['String']['output']>;
  /** Platform roles. */
  roles: Array<PlatformRole>;
  /** Whether the person has proved that they read their address. */
  emailVerified?: Maybe<Scalars['Boolean']['output']>;
  /** The last terms of use accepted, one an application at most. */
  termsOfUse?: Maybe<Array<TermsOfUseAcceptance>>;
  /** Where the person is signed in, the last used first. Shown to the person only. */
  signInSessions?: Maybe<Array<SignInSession>>;
  /** The last copy of their data the person asked for. Shown to the person only. */
  dataExport?: Maybe<DataExport>;
  /** When the account was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a person may do on the whole platform; rights in an organization or a centre are memberships there. */
export type PlatformRole =
  /** Runs the platform: organizations, centres, content, roles. */
  | 'ADMIN'
  /** Member of the certification jury. */
  | 'JURY';

/** What `signUp` needs. */
export type SignUpInput = {
  /** First name, 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** Last name, 1 to 100 characters. */
  lastName: Scalars['String']['input'];
  /** E-mail address; case does not matter. */
  email: Scalars['String']['input'];
  /**
   * At least 12 characters, or at least 8 with an upper-case letter, a lower-case letter and a digit; at most 128, of any
   * script; neither a well-known password nor one's own name.
   */
  password: Scalars['String']['input'];
  /** Version of the terms of use the person has read and accepts. */
  termsOfUseVersion: Scalars['String']['input'];
};

/** What `signUp` answers: its success, or one of its expected failures. */
export type SignUpResult = SignUpSuccess | EmailTakenError | TermsOfUseOutdatedError | InvalidInputError;

/** The account exists and the person is signed in. */
export type SignUpSuccess = {
  __typename?: 'SignUpSuccess';
  /** The new account. */
  user: User;
  /** Tokens of this sign-in. */
  tokens: Tokens;
};

/** What a client keeps to act for a person. */
export type Tokens = {
  __typename?: 'Tokens';
  /** Bearer token of the requests: a signed JWT, whose keys are at `/jwks`. */
  accessToken: Scalars['String']['output'];
  /** When the access token ends: 20 minutes after it was made. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Gets the next tokens, once. */
  refreshToken: Scalars['String']['output'];
  /** When the refresh token ends: 7 days after it was made. */
  refreshTokenExpiresAt: Scalars['DateTime']['output'];
};

/** An account already has this address. */
export type EmailTakenError = Error & {
  __typename?: 'EmailTakenError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The terms of use have changed: show the current ones, then try again. */
export type TermsOfUseOutdatedError = Error & {
  __typename?: 'TermsOfUseOutdatedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** The version to accept. */
  currentVersion: Scalars['String']['output'];
};

/** What `signIn` needs. */
export type SignInInput = {
  /** E-mail address or username. */
  identifier: Scalars['String']['input'];
  /** Password. */
  password: Scalars['String']['input'];
};

/** What `signIn` answers: its success, or one of its expected failures. */
export type SignInResult = SignInSuccess | PasswordChangeNeeded | InvalidCredentialsError | SignInBlockedError | InvalidInputError;

/** The person is signed in. */
export type SignInSuccess = {
  __typename?: 'SignInSuccess';
  /** Who signed in. */
  user: User;
  /** Tokens of this sign-in. */
  tokens: Tokens;
};

/** No account has this identifier with this password. Which of the two is wrong is not told. */
export type InvalidCredentialsError = Error & {
  __typename?: 'InvalidCredentialsError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Too many failures on this identifier. */
export type SignInBlockedError = Error & {
  __typename?: 'SignInBlockedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** When to try again; `null` when only an administrator can unblock. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** What `refreshTokens` needs. */
export type RefreshTokensInput = {
  /** The refresh token last received. */
  refreshToken: Scalars['String']['input'];
};

/** What `refreshTokens` answers: its success, or one of its expected failures. */
export type RefreshTokensResult = RefreshTokensSuccess | InvalidRefreshTokenError;

/** New tokens; the old refresh token is used up. */
export type RefreshTokensSuccess = {
  __typename?: 'RefreshTokensSuccess';
  /** The next tokens of the same sign-in session. */
  tokens: Tokens;
};

/** Unknown, expired, already used or signed out: sign in again. */
export type InvalidRefreshTokenError = Error & {
  __typename?: 'InvalidRefreshTokenError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `signOut` needs. */
export type SignOutInput = {
  /** The refresh token last received. */
  refreshToken: Scalars['String']['input'];
};

/** What `signOut` answers: its success, or one of its expected failures. */
export type SignOutResult = SignOutSuccess;

/** The sign-in session is over, if there was one. */
export type SignOutSuccess = {
  __typename?: 'SignOutSuccess';
  /** Always true. */
  signedOut: Scalars['Boolean']['output'];
};

/** What `setRoles` needs. */
export type SetRolesInput = {
  /** Whose roles. */
  userId: Scalars['ID']['input'];
  /** All the roles the person has from now on. */
  roles: Array<PlatformRole>;
};

/** What `setRoles` answers: its success, or one of its expected failures. */
export type SetRolesResult = SetRolesSuccess | UserNotFoundError | NotAllowedError;

/** The roles are set; tokens made from now on carry them. Somebody who lost one is signed out. */
export type SetRolesSuccess = {
  __typename?: 'SetRolesSuccess';
  /** The person. */
  user: User;
};

/** No such account, for you. */
export type UserNotFoundError = Error & {
  __typename?: 'UserNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `issueGuestToken` needs. */
export type IssueGuestTokenInput = {
  /** What the token is for. */
  purpose: Scalars['String']['input'];
  /** The id of the one thing it opens. */
  subject: Scalars['ID']['input'];
  /** How long it serves, 1 to 1440 minutes. */
  minutes: Scalars['Int']['input'];
};

/** A token limited to one purpose on one thing. */
export type GuestToken = {
  __typename?: 'GuestToken';
  /** Bearer token of the requests. */
  accessToken: Scalars['String']['output'];
  /** When it ends. */
  expiresAt: Scalars['DateTime']['output'];
};

/** The password was right and serves once: no tokens before it is replaced, see `replaceTemporaryPassword` (I3). */
export type PasswordChangeNeeded = {
  __typename?: 'PasswordChangeNeeded';
  /** Bearer token of that one mutation. */
  changeToken: Scalars['String']['output'];
  /** When it ends: 10 minutes after it was made. Signing in again gives another. */
  changeTokenExpiresAt: Scalars['DateTime']['output'];
};

/** What `replaceTemporaryPassword` needs. */
export type ReplaceTemporaryPasswordInput = {
  /** At least 8 characters with an upper-case letter, a lower-case letter and a digit; at most 128; not a well-known password. */
  newPassword: Scalars['String']['input'];
};

/** What `replaceTemporaryPassword` answers: its success, or one of its expected failures. */
export type ReplaceTemporaryPasswordResult = ReplaceTemporaryPasswordSuccess | TemporaryPasswordOverError | InvalidInputError;

/** The password is the person's own now, and they are signed in. */
export type ReplaceTemporaryPasswordSuccess = {
  __typename?: 'ReplaceTemporaryPasswordSuccess';
  /** Who signed in. */
  user: User;
  /** Tokens of this sign-in. */
  tokens: Tokens;
};

/** The one-time password was replaced already, or is over: sign in again. */
export type TemporaryPasswordOverError = Error & {
  __typename?: 'TemporaryPasswordOverError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What a person is called. */
export type PersonName = {
  __typename?: 'PersonName';
  /** The account. */
  userId: Scalars['ID']['output'];
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Last name. */
  lastName: Scalars['String']['output'];
};

/** A mail a service may have sent. What it says is written here: nobody's words are carried. */
export type ServiceMailTemplate =
  /** Somebody is invited to an organization. */
  | 'ORGANIZATION_INVITATION'
  /** Somebody is invited to a certification centre. */
  | 'CENTRE_INVITATION';

/** What `sendServiceMail` needs. */
export type SendServiceMailInput = {
  /** The mail's id (UUID), drawn by the service: makes the call repeatable. */
  mailId: Scalars['ID']['input'];
  /** Which mail. */
  template: ServiceMailTemplate;
  /** Where it goes; erased once it is sent. */
  address: Scalars['String']['input'];
  /** Language, `fr` or `en`. */
  locale: Scalars['String']['input'];
  /** What its link proves; kept sealed until it is sent. */
  token: Scalars['String']['input'];
};

/** What `sendServiceMail` answers: its success, or one of its expected failures. */
export type SendServiceMailResult = SendServiceMailSuccess | InvalidInputError;

/** The mail goes, or went already. */
export type SendServiceMailSuccess = {
  __typename?: 'SendServiceMailSuccess';
  /** The mail's id. */
  mailId: Scalars['ID']['output'];
};

/** What `createPupilAccounts` needs. */
export type CreatePupilAccountsInput = {
  /** Names this batch: the same key again gets the same passwords, as long as they are not used. */
  batchKey: Scalars['ID']['input'];
  /** 32 random bytes in base64url, the asking service's own: only with them can the passwords of this batch be shown again. */
  sealingKey: Scalars['String']['input'];
  /** The account of the person in whose name this is done. */
  askedBy: Scalars['ID']['input'];
  /** Whether pupils who have not used the one-time password of another batch get a new one; the other stops serving. */
  renewUnused: Scalars['Boolean']['input'];
  /** The pupils, 1 to 500. */
  pupils: Array<PupilInput>;
};

/** One pupil, as their school declares them. */
export type PupilInput = {
  /** The asking service's own id of the pupil: one account a key, whoever asks how often. */
  key: Scalars['ID']['input'];
  /** The account that the pupil has already. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** First name. */
  firstName: Scalars['String']['input'];
  /** Birth name, not the usage name. */
  lastName: Scalars['String']['input'];
  /** Birth date. */
  birthDate: Scalars['Date']['input'];
};

/** What `createPupilAccounts` answers: its success, or one of its expected failures. */
export type CreatePupilAccountsResult = CreatePupilAccountsSuccess | InvalidInputError;

/** Every pupil who may have access has it. */
export type CreatePupilAccountsSuccess = {
  __typename?: 'CreatePupilAccountsSuccess';
  /** What each pupil signs in with, in the order asked. */
  pupils: Array<PupilAccess>;
};

/** What a pupil signs in with. */
export type PupilAccess = {
  __typename?: 'PupilAccess';
  /** The asking service's own id of the pupil. */
  key: Scalars['ID']['output'];
  /** Their account; `null` when it is unknown or has a role on the platform, and nothing was done. */
  userId?: Maybe<Scalars['ID']['output']>;
  /** Their username. */
  username?: Maybe<Scalars['String']['output']>;
  /** Their one-time password; `null` when they have a password of their own, or another request made it. */
  password?: Maybe<Scalars['String']['output']>;
};

/** What `addUsername` needs. */
export type AddUsernameInput = {
  /** Names this request: the same key again gets the same password, as long as it is not used. */
  requestKey: Scalars['ID']['input'];
  /** 32 random bytes in base64url, the asking service's own: only with them can the password be shown again. */
  sealingKey: Scalars['String']['input'];
  /** The account of the person in whose name this is done. */
  askedBy: Scalars['ID']['input'];
  /** The pupil's account. */
  userId: Scalars['ID']['input'];
  /** First name. */
  firstName: Scalars['String']['input'];
  /** Birth name, not the usage name. */
  lastName: Scalars['String']['input'];
  /** Birth date. */
  birthDate: Scalars['Date']['input'];
};

/** What `addUsername` answers: its success, or one of its expected failures. */
export type AddUsernameResult = AddUsernameSuccess | UserNotFoundError | ProtectedAccountError | InvalidInputError;

/** The account has a username. */
export type AddUsernameSuccess = {
  __typename?: 'AddUsernameSuccess';
  /** What the pupil signs in with. */
  access: PupilAccess;
};

/** What `resetPupilPassword` needs. */
export type ResetPupilPasswordInput = {
  /** Names this request: the same key again gets the same password, as long as it is not used. */
  requestKey: Scalars['ID']['input'];
  /** 32 random bytes in base64url, the asking service's own: only with them can the password be shown again. */
  sealingKey: Scalars['String']['input'];
  /** The account of the person in whose name this is done. */
  askedBy: Scalars['ID']['input'];
  /** The pupil's account. */
  userId: Scalars['ID']['input'];
};

/** What `resetPupilPassword` answers: its success, or one of its expected failures. */
export type ResetPupilPasswordResult = ResetPupilPasswordSuccess | UserNotFoundError | ProtectedAccountError | InvalidInputError;

/** The old password serves no more. */
export type ResetPupilPasswordSuccess = {
  __typename?: 'ResetPupilPasswordSuccess';
  /** The one-time password. */
  password: Scalars['String']['output'];
};

/** The account has a role on the platform: only its owner changes how it signs in. */
export type ProtectedAccountError = Error & {
  __typename?: 'ProtectedAccountError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** How a person can sign in. */
export type UserSignInMethods = {
  __typename?: 'UserSignInMethods';
  /** The account. */
  userId: Scalars['ID']['output'];
  /** Every way it has, none twice. */
  methods: Array<SignInMethod>;
};

/** A way to sign in. */
export type SignInMethod =
  /** Through the médiacentre of their ENT (GAR), or another provider that knows the person. */
  | 'MEDIACENTRE'
  /** With an e-mail address and a password. */
  | 'EMAIL'
  /** With a username and a password. */
  | 'USERNAME';

/** What a person accepted last for one application. */
export type TermsOfUseAcceptance = {
  __typename?: 'TermsOfUseAcceptance';
  /** The application. */
  application: TermsApplication;
  /** The version accepted. */
  version: Scalars['String']['output'];
  /** When. */
  acceptedAt: Scalars['DateTime']['output'];
  /** Whether this is the version in force; otherwise it is to be accepted again. */
  current: Scalars['Boolean']['output'];
};

/** An application with terms of use of its own. */
export type TermsApplication =
  /** The pupils' and everybody's: accepted at `signUp`. */
  | 'LEARNER'
  /** The one of teachers and schools. */
  | 'ORGA'
  /** The one of certification centres. */
  | 'CERTIF';

/** A device on which somebody is signed in. */
export type SignInSession = {
  __typename?: 'SignInSession';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** When it signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last got new tokens. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** A coarse label such as `Firefox on Windows`; `null` when unknown. */
  device?: Maybe<Scalars['String']['output']>;
  /** Whether it is the one that asks. */
  current: Scalars['Boolean']['output'];
};

/** What `requestEmailVerification` answers: its success, or one of its expected failures. */
export type RequestEmailVerificationResult = RequestEmailVerificationSuccess | TooManyMailsError | NotAllowedError;

/** The mail goes, if there was anything to prove. */
export type RequestEmailVerificationSuccess = {
  __typename?: 'RequestEmailVerificationSuccess';
  /** False when there is no address, or it is proved already. */
  sent: Scalars['Boolean']['output'];
};

/** What `verifyEmail` needs. */
export type VerifyEmailInput = {
  /** What the mail's link has after `#token=`. */
  token: Scalars['String']['input'];
};

/** What `verifyEmail` answers: its success, or one of its expected failures. */
export type VerifyEmailResult = VerifyEmailSuccess | InvalidEmailTokenError;

/** The address is proved. */
export type VerifyEmailSuccess = {
  __typename?: 'VerifyEmailSuccess';
  /** Always true. */
  verified: Scalars['Boolean']['output'];
};

/** Unknown, expired or used, or the account has another address since: ask for another mail. */
export type InvalidEmailTokenError = Error & {
  __typename?: 'InvalidEmailTokenError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Enough mails were sent there for now. */
export type TooManyMailsError = Error & {
  __typename?: 'TooManyMailsError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** When to try again. */
  until: Scalars['DateTime']['output'];
};

/** What `requestPasswordReset` needs. */
export type RequestPasswordResetInput = {
  /** The address of the account. */
  email: Scalars['String']['input'];
};

/** What `requestPasswordReset` answers: its success, or one of its expected failures. */
export type RequestPasswordResetResult = RequestPasswordResetSuccess | InvalidInputError;

/** If the address has an account, a mail goes to it. */
export type RequestPasswordResetSuccess = {
  __typename?: 'RequestPasswordResetSuccess';
  /** Always true. */
  accepted: Scalars['Boolean']['output'];
};

/** What `resetPassword` needs. */
export type ResetPasswordInput = {
  /** What the mail's link has after `#token=`. */
  token: Scalars['String']['input'];
  /** As in `signUp`. */
  newPassword: Scalars['String']['input'];
};

/** What `resetPassword` answers: its success, or one of its expected failures. */
export type ResetPasswordResult = ResetPasswordSuccess | InvalidEmailTokenError | InvalidInputError;

/** The password is the new one: sign in with it. */
export type ResetPasswordSuccess = {
  __typename?: 'ResetPasswordSuccess';
  /** Always true. */
  reset: Scalars['Boolean']['output'];
};

/** What `changePassword` needs. */
export type ChangePasswordInput = {
  /** The password until now. */
  currentPassword: Scalars['String']['input'];
  /** As in `signUp`. */
  newPassword: Scalars['String']['input'];
};

/** What `changePassword` answers: its success, or one of its expected failures. */
export type ChangePasswordResult = ChangePasswordSuccess | InvalidCredentialsError | SignInBlockedError | InvalidInputError | NotAllowedError;

/** The password is the new one. */
export type ChangePasswordSuccess = {
  __typename?: 'ChangePasswordSuccess';
  /** Always true. */
  changed: Scalars['Boolean']['output'];
};

/** What `requestEmailChange` needs. */
export type RequestEmailChangeInput = {
  /** The address wanted. */
  email: Scalars['String']['input'];
  /** One's password. */
  password: Scalars['String']['input'];
};

/** What `requestEmailChange` answers: its success, or one of its expected failures. */
export type RequestEmailChangeResult = RequestEmailChangeSuccess | InvalidCredentialsError | SignInBlockedError | TooManyMailsError | InvalidInputError | NotAllowedError;

/** A code goes to the address. */
export type RequestEmailChangeSuccess = {
  __typename?: 'RequestEmailChangeSuccess';
  /** Always true. */
  accepted: Scalars['Boolean']['output'];
};

/** What `confirmEmailChange` needs. */
export type ConfirmEmailChangeInput = {
  /** The 6 digits of the mail. */
  code: Scalars['String']['input'];
};

/** What `confirmEmailChange` answers: its success, or one of its expected failures. */
export type ConfirmEmailChangeResult = ConfirmEmailChangeSuccess | WrongCodeError | EmailChangeNotFoundError | EmailTakenError | NotAllowedError;

/** The account has the new address, which is proved. */
export type ConfirmEmailChangeSuccess = {
  __typename?: 'ConfirmEmailChangeSuccess';
  /** The person. */
  user: User;
};

/** The code is not that of the last mail. */
export type WrongCodeError = Error & {
  __typename?: 'WrongCodeError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** How many tries remain. */
  triesLeft: Scalars['Int']['output'];
};

/** No change of address waits for a code: none was asked for, it has expired, or was tried too often. */
export type EmailChangeNotFoundError = Error & {
  __typename?: 'EmailChangeNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `acceptTermsOfUse` needs. */
export type AcceptTermsOfUseInput = {
  /** The application. */
  application: TermsApplication;
  /** Version of the terms of use the person has read and accepts. */
  version: Scalars['String']['input'];
};

/** What `acceptTermsOfUse` answers: its success, or one of its expected failures. */
export type AcceptTermsOfUseResult = AcceptTermsOfUseSuccess | TermsOfUseOutdatedError | NotAllowedError;

/** The terms are accepted. */
export type AcceptTermsOfUseSuccess = {
  __typename?: 'AcceptTermsOfUseSuccess';
  /** The person. */
  user: User;
};

/** What `endSignInSession` needs. */
export type EndSignInSessionInput = {
  /** One of `User.signInSessions`. */
  sessionId: Scalars['ID']['input'];
};

/** What `endSignInSession` answers: its success, or one of its expected failures. */
export type EndSignInSessionResult = EndSignInSessionSuccess | SignInSessionNotFoundError | NotAllowedError;

/** The device is signed out. */
export type EndSignInSessionSuccess = {
  __typename?: 'EndSignInSessionSuccess';
  /** Always true. */
  ended: Scalars['Boolean']['output'];
};

/** No such sign-in session, for you. */
export type SignInSessionNotFoundError = Error & {
  __typename?: 'SignInSessionNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `signOutEverywhere` needs. */
export type SignOutEverywhereInput = {
  /** Whether the device that asks stays signed in. */
  keepCurrent: Scalars['Boolean']['input'];
};

/** What `signOutEverywhere` answers: its success, or one of its expected failures. */
export type SignOutEverywhereResult = SignOutEverywhereSuccess | NotAllowedError;

/** The devices are signed out. */
export type SignOutEverywhereSuccess = {
  __typename?: 'SignOutEverywhereSuccess';
  /** Always true. */
  signedOut: Scalars['Boolean']['output'];
};

/** What `signOutUser` needs. */
export type SignOutUserInput = {
  /** Whose devices. */
  userId: Scalars['ID']['input'];
};

/** What `signOutUser` answers: its success, or one of its expected failures. */
export type SignOutUserResult = SignOutUserSuccess | UserNotFoundError | NotAllowedError;

/** None of their devices is signed in any more. */
export type SignOutUserSuccess = {
  __typename?: 'SignOutUserSuccess';
  /** Always true. */
  signedOut: Scalars['Boolean']['output'];
};

/** What `unblockSignIn` needs. */
export type UnblockSignInInput = {
  /** E-mail address or username. */
  identifier: Scalars['String']['input'];
};

/** What `unblockSignIn` answers: its success, or one of its expected failures. */
export type UnblockSignInResult = UnblockSignInSuccess | NotAllowedError;

/** Whoever has the identifier may try to sign in again. */
export type UnblockSignInSuccess = {
  __typename?: 'UnblockSignInSuccess';
  /** Always true. */
  unblocked: Scalars['Boolean']['output'];
};

/** The right of a program outside the platform to get tokens at `POST /oauth/token` (client credentials). */
export type MachineCredential = {
  __typename?: 'MachineCredential';
  /** Its `client_id`. */
  clientId: Scalars['ID']['output'];
  /** What it may do. */
  scopes: Array<Scalars['String']['output']>;
  /** What it is for. */
  label: Scalars['String']['output'];
  /** The administrator who made it. */
  createdBy: Scalars['ID']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was revoked; `null` as long as it serves. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What `createMachineCredential` needs. */
export type CreateMachineCredentialInput = {
  /** What it is for, 1 to 100 characters: « Livret scolaire, académie de Lyon ». */
  label: Scalars['String']['input'];
  /** What it may do, at least one of the scopes that are given outside the platform. */
  scopes: Array<Scalars['String']['input']>;
};

/** What `createMachineCredential` answers: its success, or one of its expected failures. */
export type CreateMachineCredentialResult = CreateMachineCredentialSuccess | InvalidInputError | NotAllowedError;

/** The credential serves from now on. */
export type CreateMachineCredentialSuccess = {
  __typename?: 'CreateMachineCredentialSuccess';
  /** The credential. */
  credential: MachineCredential;
  /** Its `client_secret`, shown this once. */
  secret: Scalars['String']['output'];
};

/** What `revokeMachineCredential` needs. */
export type RevokeMachineCredentialInput = {
  /** The credential. */
  clientId: Scalars['ID']['input'];
};

/** What `revokeMachineCredential` answers: its success, or one of its expected failures. */
export type RevokeMachineCredentialResult = RevokeMachineCredentialSuccess | MachineCredentialNotFoundError | NotAllowedError;

/** The credential gets no more tokens. */
export type RevokeMachineCredentialSuccess = {
  __typename?: 'RevokeMachineCredentialSuccess';
  /** The credential. */
  credential: MachineCredential;
};

/** No such credential, for you. */
export type MachineCredentialNotFoundError = Error & {
  __typename?: 'MachineCredentialNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** A privileged act: who did what to whom, and when. Never changed nor removed. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Opaque identifier, in the order of time. */
  id: Scalars['ID']['output'];
  /** What was done. */
  act: AuditedAct;
  /** The account, or the service, that did it. */
  actorId: Scalars['ID']['output'];
  /** The account or credential it was done to; `null` when nobody has it. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** More about it. */
  details: Array<AuditDetail>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** One more thing about an act. */
export type AuditDetail = {
  __typename?: 'AuditDetail';
  /** What: `roles`, `askedBy`. */
  name: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['String']['output'];
};

/** A privileged act. */
export type AuditedAct =
  /** The platform roles of a person were set. */
  | 'ROLES_SET'
  /** All devices of an account were signed out. */
  | 'SIGNED_OUT'
  /** The blocking of an account was ended. */
  | 'SIGN_IN_UNBLOCKED'
  /** A machine credential was made. */
  | 'MACHINE_CREDENTIAL_CREATED'
  /** A machine credential was revoked. */
  | 'MACHINE_CREDENTIAL_REVOKED'
  /** A pupil's password was replaced by somebody of their school. */
  | 'PASSWORD_RESET_BY_STAFF'
  /** A pupil got a username from somebody of their school. */
  | 'USERNAME_ADDED_BY_STAFF'
  /** An account was anonymised by a platform administrator. */
  | 'USER_ANONYMISED';

/** A page of the journal. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The entries. */
  nodes: Array<AuditEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry and where it stands. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** The entry. */
  node: AuditEntry;
  /** Its place: give it as `after`. */
  cursor: Scalars['String']['output'];
};

/** What `exchangeSignInCode` needs. */
export type ExchangeSignInCodeInput = {
  /** The code after `#code=`. */
  code: Scalars['String']['input'];
};

/** What `exchangeSignInCode` answers: its success, or one of its expected failures. */
export type ExchangeSignInCodeResult = SignedIn | ReconciliationNeeded | SignInCodeExpiredError;

/** The provider knows the person, and so do we: they are signed in. */
export type SignedIn = {
  __typename?: 'SignedIn';
  /** Who signed in. */
  user: User;
  /** Tokens of this sign-in. */
  tokens: Tokens;
  /** The page asked for when the sign-in began, if it was one that the provider's settings allow. */
  target?: Maybe<Scalars['String']['output']>;
};

/**
 * No account has this identity yet. The person makes one (`createAccountFromExternalIdentity`), or signs in to theirs with
 * another method and links it (`linkExternalIdentity`); then finds their row of the school's roster.
 */
export type ReconciliationNeeded = {
  __typename?: 'ReconciliationNeeded';
  /** For those two mutations only, one hour: bearer token of the first, argument of the second. */
  guestToken: GuestToken;
  /** First name, as the provider says it, to fill a form in. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Last name, as the provider says it, to fill a form in. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** The page asked for when the sign-in began, if it was one that the provider's settings allow. */
  target?: Maybe<Scalars['String']['output']>;
  /** What the provider says the person is; only pupils, and people nothing is said of, find a row of a roster. */
  profile?: Maybe<SchoolProfile>;
  /** UAI of the school the person comes from, when the provider says it. */
  uai?: Maybe<Scalars['String']['output']>;
};

/** What a provider says somebody is at school. */
export type SchoolProfile =
  /** A pupil. */
  | 'PUPIL'
  /** A teacher, or a librarian, who teaches. */
  | 'TEACHER'
  /** Somebody else: head, other staff, guardian. */
  | 'OTHER';

/** Where somebody is at school, as a provider said within a year. */
export type SchoolAffiliation = {
  __typename?: 'SchoolAffiliation';
  /** What they are there. */
  profile?: Maybe<SchoolProfile>;
  /** The school, by its UAI. */
  uai?: Maybe<Scalars['String']['output']>;
  /** Codes of a pupil's classes. */
  divisions: Array<Scalars['String']['output']>;
};

/** The code is unknown, was exchanged already, or is older than a minute. */
export type SignInCodeExpiredError = Error & {
  __typename?: 'SignInCodeExpiredError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `createAccountFromExternalIdentity` needs. */
export type CreateAccountFromExternalIdentityInput = {
  /** Version of the terms of use the person has read and accepts. */
  termsOfUseVersion: Scalars['String']['input'];
  /** First name, when the provider said none. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Last name, when the provider said none. */
  lastName?: InputMaybe<Scalars['String']['input']>;
};

/** What `createAccountFromExternalIdentity` answers: its success, or one of its expected failures. */
export type CreateAccountFromExternalIdentityResult = CreateAccountFromExternalIdentitySuccess | ExternalIdentityExpiredError | ExternalIdentityTakenError | TermsOfUseOutdatedError | InvalidInputError;

/** The account exists, signs in through the provider, and is signed in. */
export type CreateAccountFromExternalIdentitySuccess = {
  __typename?: 'CreateAccountFromExternalIdentitySuccess';
  /** The new account. */
  user: User;
  /** Tokens of this sign-in. */
  tokens: Tokens;
};

/** The token of this identity served already, or its hour is over: sign in at the provider again. */
export type ExternalIdentityExpiredError = Error & {
  __typename?: 'ExternalIdentityExpiredError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Another account signs in with this identity. */
export type ExternalIdentityTakenError = Error & {
  __typename?: 'ExternalIdentityTakenError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `linkExternalIdentity` needs. */
export type LinkExternalIdentityInput = {
  /** The guest token of `ReconciliationNeeded`. */
  externalIdentityToken: Scalars['String']['input'];
};

/** What `linkExternalIdentity` answers: its success, or one of its expected failures. */
export type LinkExternalIdentityResult = LinkExternalIdentitySuccess | ExternalIdentityExpiredError | ExternalIdentityTakenError | ProviderAlreadyLinkedError | NotAllowedError;

/** The viewer's account signs in through this provider too. */
export type LinkExternalIdentitySuccess = {
  __typename?: 'LinkExternalIdentitySuccess';
  /** The provider's id. */
  provider: Scalars['String']['output'];
};

/** The viewer's account has another identity of this provider. */
export type ProviderAlreadyLinkedError = Error & {
  __typename?: 'ProviderAlreadyLinkedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `deleteMyAccount` needs. */
export type DeleteMyAccountInput = {
  /** The password, if the account has one. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** What `deleteMyAccount` answers: its success, or one of its expected failures. */
export type DeleteMyAccountResult = DeleteMyAccountSuccess | InvalidCredentialsError | SignInBlockedError | FreshSignInNeededError | PlatformRoleHeldError | UserNotFoundError | NotAllowedError | InvalidInputError;

/** The account is nobody's any more, and signed out everywhere. */
export type DeleteMyAccountSuccess = {
  __typename?: 'DeleteMyAccountSuccess';
  /** Always true. */
  deleted: Scalars['Boolean']['output'];
};

/** The account has no password: a sign-in of the last 10 minutes proves who asks. */
export type FreshSignInNeededError = Error & {
  __typename?: 'FreshSignInNeededError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The account has a role on the platform, which must be taken away first. */
export type PlatformRoleHeldError = Error & {
  __typename?: 'PlatformRoleHeldError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `anonymiseUser` needs. */
export type AnonymiseUserInput = {
  /** Whose account. */
  userId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters, for the journal: no name in it. */
  reason: Scalars['String']['input'];
};

/** What `anonymiseUser` answers: its success, or one of its expected failures. */
export type AnonymiseUserResult = AnonymiseUserSuccess | UserNotFoundError | PlatformRoleHeldError | NotAllowedError | InvalidInputError;

/** The account is nobody's any more, and signed out everywhere. */
export type AnonymiseUserSuccess = {
  __typename?: 'AnonymiseUserSuccess';
  /** Always true. */
  anonymised: Scalars['Boolean']['output'];
};

/** What `requestMyDataExport` answers: its success, or one of its expected failures. */
export type RequestMyDataExportResult = RequestMyDataExportSuccess | NotAllowedError;

/** The copy is being made. */
export type RequestMyDataExportSuccess = {
  __typename?: 'RequestMyDataExportSuccess';
  /** The copy, and how far it is. */
  dataExport: DataExport;
};

/** A copy of all of one's data: an archive of readable files (I6). */
export type DataExport = {
  __typename?: 'DataExport';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** How far it is. */
  state: DataExportState;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** When it was ready. */
  readyAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the archive is removed: 7 days after it was ready. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where to fetch the archive, with one's own bearer token; only while it is ready. */
  url?: Maybe<Scalars['String']['output']>;
};

/** How far a copy of one's data is. */
export type DataExportState =
  /** Being made: the services hand over their parts. */
  | 'REQUESTED'
  /** Ready to be fetched. */
  | 'READY'
  /** Over: ask again. */
  | 'EXPIRED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SignUpResult:
    | ( Omit<SignUpSuccess, 'user' | 'tokens'> & { user: _RefType['User'], tokens: _RefType['Tokens'] } & { __typename: 'SignUpSuccess' } )
    | ( EmailTakenErrorModel & { __typename: 'EmailTakenError' } )
    | ( TermsOfUseOutdatedErrorModel & { __typename: 'TermsOfUseOutdatedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  SignInResult:
    | ( Omit<SignInSuccess, 'user' | 'tokens'> & { user: _RefType['User'], tokens: _RefType['Tokens'] } & { __typename: 'SignInSuccess' } )
    | ( PasswordChangeNeeded & { __typename: 'PasswordChangeNeeded' } )
    | ( InvalidCredentialsErrorModel & { __typename: 'InvalidCredentialsError' } )
    | ( SignInBlockedErrorModel & { __typename: 'SignInBlockedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  RefreshTokensResult:
    | ( Omit<RefreshTokensSuccess, 'tokens'> & { tokens: _RefType['Tokens'] } & { __typename: 'RefreshTokensSuccess' } )
    | ( InvalidRefreshTokenErrorModel & { __typename: 'InvalidRefreshTokenError' } )
  ;
  SignOutResult: ( SignOutSuccess & { __typename: 'SignOutSuccess' } );
  SetRolesResult:
    | ( Omit<SetRolesSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'SetRolesSuccess' } )
    | ( UserNotFoundErrorModel & { __typename: 'UserNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  ReplaceTemporaryPasswordResult:
    | ( Omit<ReplaceTemporaryPasswordSuccess, 'user' | 'tokens'> & { user: _RefType['User'], tokens: _RefType['Tokens'] } & { __typename: 'ReplaceTemporaryPasswordSuccess' } )
    | ( TemporaryPasswordOverErrorModel & { __typename: 'TemporaryPasswordOverError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  SendServiceMailResult:
    | ( SendServiceMailSuccess & { __typename: 'SendServiceMailSuccess' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  CreatePupilAccountsResult:
    | ( CreatePupilAccountsSuccess & { __typename: 'CreatePupilAccountsSuccess' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  AddUsernameResult:
    | ( AddUsernameSuccess & { __typename: 'AddUsernameSuccess' } )
    | ( UserNotFoundErrorModel & { __typename: 'UserNotFoundError' } )
    | ( ProtectedAccountErrorModel & { __typename: 'ProtectedAccountError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ResetPupilPasswordResult:
    | ( ResetPupilPasswordSuccess & { __typename: 'ResetPupilPasswordSuccess' } )
    | ( UserNotFoundErrorModel & { __typename: 'UserNotFoundError' } )
    | ( ProtectedAccountErrorModel & { __typename: 'ProtectedAccountError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  RequestEmailVerificationResult:
    | ( RequestEmailVerificationSuccess & { __typename: 'RequestEmailVerificationSuccess' } )
    | ( TooManyMailsErrorModel & { __typename: 'TooManyMailsError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  VerifyEmailResult:
    | ( VerifyEmailSuccess & { __typename: 'VerifyEmailSuccess' } )
    | ( InvalidEmailTokenErrorModel & { __typename: 'InvalidEmailTokenError' } )
  ;
  RequestPasswordResetResult:
    | ( RequestPasswordResetSuccess & { __typename: 'RequestPasswordResetSuccess' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ResetPasswordResult:
    | ( ResetPasswordSuccess & { __typename: 'ResetPasswordSuccess' } )
    | ( InvalidEmailTokenErrorModel & { __typename: 'InvalidEmailTokenError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ChangePasswordResult:
    | ( ChangePasswordSuccess & { __typename: 'ChangePasswordSuccess' } )
    | ( InvalidCredentialsErrorModel & { __typename: 'InvalidCredentialsError' } )
    | ( SignInBlockedErrorModel & { __typename: 'SignInBlockedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  RequestEmailChangeResult:
    | ( RequestEmailChangeSuccess & { __typename: 'RequestEmailChangeSuccess' } )
    | ( InvalidCredentialsErrorModel & { __typename: 'InvalidCredentialsError' } )
    | ( SignInBlockedErrorModel & { __typename: 'SignInBlockedError' } )
    | ( TooManyMailsErrorModel & { __typename: 'TooManyMailsError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  ConfirmEmailChangeResult:
    | ( Omit<ConfirmEmailChangeSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'ConfirmEmailChangeSuccess' } )
    | ( WrongCodeErrorModel & { __typename: 'WrongCodeError' } )
    | ( EmailChangeNotFoundErrorModel & { __typename: 'EmailChangeNotFoundError' } )
    | ( EmailTakenErrorModel & { __typename: 'EmailTakenError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  AcceptTermsOfUseResult:
    | ( Omit<AcceptTermsOfUseSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'AcceptTermsOfUseSuccess' } )
    | ( TermsOfUseOutdatedErrorModel & { __typename: 'TermsOfUseOutdatedError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  EndSignInSessionResult:
    | ( EndSignInSessionSuccess & { __typename: 'EndSignInSessionSuccess' } )
    | ( SignInSessionNotFoundErrorModel & { __typename: 'SignInSessionNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  SignOutEverywhereResult:
    | ( SignOutEverywhereSuccess & { __typename: 'SignOutEverywhereSuccess' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  SignOutUserResult:
    | ( SignOutUserSuccess & { __typename: 'SignOutUserSuccess' } )
    | ( UserNotFoundErrorModel & { __typename: 'UserNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  UnblockSignInResult:
    | ( UnblockSignInSuccess & { __typename: 'UnblockSignInSuccess' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  CreateMachineCredentialResult:
    | ( Omit<CreateMachineCredentialSuccess, 'credential'> & { credential: _RefType['MachineCredential'] } & { __typename: 'CreateMachineCredentialSuccess' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  RevokeMachineCredentialResult:
    | ( Omit<RevokeMachineCredentialSuccess, 'credential'> & { credential: _RefType['MachineCredential'] } & { __typename: 'RevokeMachineCredentialSuccess' } )
    | ( MachineCredentialNotFoundErrorModel & { __typename: 'MachineCredentialNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  ExchangeSignInCodeResult:
    | ( Omit<SignedIn, 'user' | 'tokens'> & { user: _RefType['User'], tokens: _RefType['Tokens'] } & { __typename: 'SignedIn' } )
    | ( ReconciliationNeeded & { __typename: 'ReconciliationNeeded' } )
    | ( SignInCodeExpiredErrorModel & { __typename: 'SignInCodeExpiredError' } )
  ;
  CreateAccountFromExternalIdentityResult:
    | ( Omit<CreateAccountFromExternalIdentitySuccess, 'user' | 'tokens'> & { user: _RefType['User'], tokens: _RefType['Tokens'] } & { __typename: 'CreateAccountFromExternalIdentitySuccess' } )
    | ( ExternalIdentityExpiredErrorModel & { __typename: 'ExternalIdentityExpiredError' } )
    | ( ExternalIdentityTakenErrorModel & { __typename: 'ExternalIdentityTakenError' } )
    | ( TermsOfUseOutdatedErrorModel & { __typename: 'TermsOfUseOutdatedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  LinkExternalIdentityResult:
    | ( LinkExternalIdentitySuccess & { __typename: 'LinkExternalIdentitySuccess' } )
    | ( ExternalIdentityExpiredErrorModel & { __typename: 'ExternalIdentityExpiredError' } )
    | ( ExternalIdentityTakenErrorModel & { __typename: 'ExternalIdentityTakenError' } )
    | ( ProviderAlreadyLinkedErrorModel & { __typename: 'ProviderAlreadyLinkedError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  DeleteMyAccountResult:
    | ( DeleteMyAccountSuccess & { __typename: 'DeleteMyAccountSuccess' } )
    | ( InvalidCredentialsErrorModel & { __typename: 'InvalidCredentialsError' } )
    | ( SignInBlockedErrorModel & { __typename: 'SignInBlockedError' } )
    | ( FreshSignInNeededErrorModel & { __typename: 'FreshSignInNeededError' } )
    | ( PlatformRoleHeldErrorModel & { __typename: 'PlatformRoleHeldError' } )
    | ( UserNotFoundErrorModel & { __typename: 'UserNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  AnonymiseUserResult:
    | ( AnonymiseUserSuccess & { __typename: 'AnonymiseUserSuccess' } )
    | ( UserNotFoundErrorModel & { __typename: 'UserNotFoundError' } )
    | ( PlatformRoleHeldErrorModel & { __typename: 'PlatformRoleHeldError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  RequestMyDataExportResult:
    | ( Omit<RequestMyDataExportSuccess, 'dataExport'> & { dataExport: _RefType['DataExport'] } & { __typename: 'RequestMyDataExportSuccess' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Error:
    | ( NotAllowedErrorModel )
    | ( InvalidInputErrorModel )
    | ( EmailTakenErrorModel )
    | ( TermsOfUseOutdatedErrorModel )
    | ( InvalidCredentialsErrorModel )
    | ( SignInBlockedErrorModel )
    | ( InvalidRefreshTokenErrorModel )
    | ( UserNotFoundErrorModel )
    | ( TemporaryPasswordOverErrorModel )
    | ( ProtectedAccountErrorModel )
    | ( InvalidEmailTokenErrorModel )
    | ( TooManyMailsErrorModel )
    | ( WrongCodeErrorModel )
    | ( EmailChangeNotFoundErrorModel )
    | ( SignInSessionNotFoundErrorModel )
    | ( MachineCredentialNotFoundErrorModel )
    | ( SignInCodeExpiredErrorModel )
    | ( ExternalIdentityExpiredErrorModel )
    | ( ExternalIdentityTakenErrorModel )
    | ( ProviderAlreadyLinkedErrorModel )
    | ( FreshSignInNeededErrorModel )
    | ( PlatformRoleHeldErrorModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Error: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Error']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  NotAllowedError: ResolverTypeWrapper<NotAllowedErrorModel>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputErrorModel>;
  FieldError: ResolverTypeWrapper<FieldErrorModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<PresentedUserModel>;
  PlatformRole: PlatformRole;
  SignUpInput: SignUpInput;
  SignUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignUpResult']>;
  SignUpSuccess: ResolverTypeWrapper<Omit<SignUpSuccess, 'user' | 'tokens'> & { user: ResolversTypes['User'], tokens: ResolversTypes['Tokens'] }>;
  Tokens: ResolverTypeWrapper<TokensModel>;
  EmailTakenError: ResolverTypeWrapper<EmailTakenErrorModel>;
  TermsOfUseOutdatedError: ResolverTypeWrapper<TermsOfUseOutdatedErrorModel>;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInSuccess: ResolverTypeWrapper<Omit<SignInSuccess, 'user' | 'tokens'> & { user: ResolversTypes['User'], tokens: ResolversTypes['Tokens'] }>;
  InvalidCredentialsError: ResolverTypeWrapper<InvalidCredentialsErrorModel>;
  SignInBlockedError: ResolverTypeWrapper<SignInBlockedErrorModel>;
  RefreshTokensInput: RefreshTokensInput;
  RefreshTokensResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshTokensResult']>;
  RefreshTokensSuccess: ResolverTypeWrapper<Omit<RefreshTokensSuccess, 'tokens'> & { tokens: ResolversTypes['Tokens'] }>;
  InvalidRefreshTokenError: ResolverTypeWrapper<InvalidRefreshTokenErrorModel>;
  SignOutInput: SignOutInput;
  SignOutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOutResult']>;
  SignOutSuccess: ResolverTypeWrapper<SignOutSuccess>;
  SetRolesInput: SetRolesInput;
  SetRolesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetRolesResult']>;
  SetRolesSuccess: ResolverTypeWrapper<Omit<SetRolesSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  UserNotFoundError: ResolverTypeWrapper<UserNotFoundErrorModel>;
  IssueGuestTokenInput: IssueGuestTokenInput;
  GuestToken: ResolverTypeWrapper<GuestToken>;
  PasswordChangeNeeded: ResolverTypeWrapper<PasswordChangeNeeded>;
  ReplaceTemporaryPasswordInput: ReplaceTemporaryPasswordInput;
  ReplaceTemporaryPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceTemporaryPasswordResult']>;
  ReplaceTemporaryPasswordSuccess: ResolverTypeWrapper<Omit<ReplaceTemporaryPasswordSuccess, 'user' | 'tokens'> & { user: ResolversTypes['User'], tokens: ResolversTypes['Tokens'] }>;
  TemporaryPasswordOverError: ResolverTypeWrapper<TemporaryPasswordOverErrorModel>;
  PersonName: ResolverTypeWrapper<PersonName>;
  ServiceMailTemplate: ServiceMailTemplate;
  SendServiceMailInput: SendServiceMailInput;
  SendServiceMailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendServiceMailResult']>;
  SendServiceMailSuccess: ResolverTypeWrapper<SendServiceMailSuccess>;
  CreatePupilAccountsInput: CreatePupilAccountsInput;
  PupilInput: PupilInput;
  CreatePupilAccountsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePupilAccountsResult']>;
  CreatePupilAccountsSuccess: ResolverTypeWrapper<CreatePupilAccountsSuccess>;
  PupilAccess: ResolverTypeWrapper<PupilAccess>;
  AddUsernameInput: AddUsernameInput;
  AddUsernameResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddUsernameResult']>;
  AddUsernameSuccess: ResolverTypeWrapper<AddUsernameSuccess>;
  ResetPupilPasswordInput: ResetPupilPasswordInput;
  ResetPupilPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPupilPasswordResult']>;
  ResetPupilPasswordSuccess: ResolverTypeWrapper<ResetPupilPasswordSuccess>;
  ProtectedAccountError: ResolverTypeWrapper<ProtectedAccountErrorModel>;
  UserSignInMethods: ResolverTypeWrapper<UserSignInMethods>;
  SignInMethod: SignInMethod;
  TermsOfUseAcceptance: ResolverTypeWrapper<TermsAcceptanceModel>;
  TermsApplication: TermsApplication;
  SignInSession: ResolverTypeWrapper<SignInSessionModel>;
  RequestEmailVerificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestEmailVerificationResult']>;
  RequestEmailVerificationSuccess: ResolverTypeWrapper<RequestEmailVerificationSuccess>;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyEmailResult']>;
  VerifyEmailSuccess: ResolverTypeWrapper<VerifyEmailSuccess>;
  InvalidEmailTokenError: ResolverTypeWrapper<InvalidEmailTokenErrorModel>;
  TooManyMailsError: ResolverTypeWrapper<TooManyMailsErrorModel>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPasswordResetResult']>;
  RequestPasswordResetSuccess: ResolverTypeWrapper<RequestPasswordResetSuccess>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPasswordResult']>;
  ResetPasswordSuccess: ResolverTypeWrapper<ResetPasswordSuccess>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  ChangePasswordSuccess: ResolverTypeWrapper<ChangePasswordSuccess>;
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestEmailChangeResult']>;
  RequestEmailChangeSuccess: ResolverTypeWrapper<RequestEmailChangeSuccess>;
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  ConfirmEmailChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmEmailChangeResult']>;
  ConfirmEmailChangeSuccess: ResolverTypeWrapper<Omit<ConfirmEmailChangeSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  WrongCodeError: ResolverTypeWrapper<WrongCodeErrorModel>;
  EmailChangeNotFoundError: ResolverTypeWrapper<EmailChangeNotFoundErrorModel>;
  AcceptTermsOfUseInput: AcceptTermsOfUseInput;
  AcceptTermsOfUseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptTermsOfUseResult']>;
  AcceptTermsOfUseSuccess: ResolverTypeWrapper<Omit<AcceptTermsOfUseSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  EndSignInSessionInput: EndSignInSessionInput;
  EndSignInSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSignInSessionResult']>;
  EndSignInSessionSuccess: ResolverTypeWrapper<EndSignInSessionSuccess>;
  SignInSessionNotFoundError: ResolverTypeWrapper<SignInSessionNotFoundErrorModel>;
  SignOutEverywhereInput: SignOutEverywhereInput;
  SignOutEverywhereResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOutEverywhereResult']>;
  SignOutEverywhereSuccess: ResolverTypeWrapper<SignOutEverywhereSuccess>;
  SignOutUserInput: SignOutUserInput;
  SignOutUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOutUserResult']>;
  SignOutUserSuccess: ResolverTypeWrapper<SignOutUserSuccess>;
  UnblockSignInInput: UnblockSignInInput;
  UnblockSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnblockSignInResult']>;
  UnblockSignInSuccess: ResolverTypeWrapper<UnblockSignInSuccess>;
  MachineCredential: ResolverTypeWrapper<MachineCredentialModel>;
  CreateMachineCredentialInput: CreateMachineCredentialInput;
  CreateMachineCredentialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateMachineCredentialResult']>;
  CreateMachineCredentialSuccess: ResolverTypeWrapper<Omit<CreateMachineCredentialSuccess, 'credential'> & { credential: ResolversTypes['MachineCredential'] }>;
  RevokeMachineCredentialInput: RevokeMachineCredentialInput;
  RevokeMachineCredentialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeMachineCredentialResult']>;
  RevokeMachineCredentialSuccess: ResolverTypeWrapper<Omit<RevokeMachineCredentialSuccess, 'credential'> & { credential: ResolversTypes['MachineCredential'] }>;
  MachineCredentialNotFoundError: ResolverTypeWrapper<MachineCredentialNotFoundErrorModel>;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditDetail: ResolverTypeWrapper<AuditDetail>;
  AuditedAct: AuditedAct;
  AuditEntryConnection: ResolverTypeWrapper<AuditPageModel>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  ExchangeSignInCodeInput: ExchangeSignInCodeInput;
  ExchangeSignInCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExchangeSignInCodeResult']>;
  SignedIn: ResolverTypeWrapper<Omit<SignedIn, 'user' | 'tokens'> & { user: ResolversTypes['User'], tokens: ResolversTypes['Tokens'] }>;
  ReconciliationNeeded: ResolverTypeWrapper<ReconciliationNeeded>;
  SchoolProfile: SchoolProfile;
  SchoolAffiliation: ResolverTypeWrapper<SchoolAffiliationModel>;
  SignInCodeExpiredError: ResolverTypeWrapper<SignInCodeExpiredErrorModel>;
  CreateAccountFromExternalIdentityInput: CreateAccountFromExternalIdentityInput;
  CreateAccountFromExternalIdentityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateAccountFromExternalIdentityResult']>;
  CreateAccountFromExternalIdentitySuccess: ResolverTypeWrapper<Omit<CreateAccountFromExternalIdentitySuccess, 'user' | 'tokens'> & { user: ResolversTypes['User'], tokens: ResolversTypes['Tokens'] }>;
  ExternalIdentityExpiredError: ResolverTypeWrapper<ExternalIdentityExpiredErrorModel>;
  ExternalIdentityTakenError: ResolverTypeWrapper<ExternalIdentityTakenErrorModel>;
  LinkExternalIdentityInput: LinkExternalIdentityInput;
  LinkExternalIdentityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkExternalIdentityResult']>;
  LinkExternalIdentitySuccess: ResolverTypeWrapper<LinkExternalIdentitySuccess>;
  ProviderAlreadyLinkedError: ResolverTypeWrapper<ProviderAlreadyLinkedErrorModel>;
  DeleteMyAccountInput: DeleteMyAccountInput;
  DeleteMyAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteMyAccountResult']>;
  DeleteMyAccountSuccess: ResolverTypeWrapper<DeleteMyAccountSuccess>;
  FreshSignInNeededError: ResolverTypeWrapper<FreshSignInNeededErrorModel>;
  PlatformRoleHeldError: ResolverTypeWrapper<PlatformRoleHeldErrorModel>;
  AnonymiseUserInput: AnonymiseUserInput;
  AnonymiseUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnonymiseUserResult']>;
  AnonymiseUserSuccess: ResolverTypeWrapper<AnonymiseUserSuccess>;
  RequestMyDataExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestMyDataExportResult']>;
  RequestMyDataExportSuccess: ResolverTypeWrapper<Omit<RequestMyDataExportSuccess, 'dataExport'> & { dataExport: ResolversTypes['DataExport'] }>;
  DataExport: ResolverTypeWrapper<DataExportModel>;
  DataExportState: DataExportState;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Error: ResolversInterfaceTypes<ResolversParentTypes>['Error'];
  String: Scalars['String']['output'];
  NotAllowedError: NotAllowedErrorModel;
  InvalidInputError: InvalidInputErrorModel;
  FieldError: FieldErrorModel;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  User: PresentedUserModel;
  SignUpInput: SignUpInput;
  SignUpResult: ResolversUnionTypes<ResolversParentTypes>['SignUpResult'];
  SignUpSuccess: Omit<SignUpSuccess, 'user' | 'tokens'> & { user: ResolversParentTypes['User'], tokens: ResolversParentTypes['Tokens'] };
  Tokens: TokensModel;
  EmailTakenError: EmailTakenErrorModel;
  TermsOfUseOutdatedError: TermsOfUseOutdatedErrorModel;
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInSuccess: Omit<SignInSuccess, 'user' | 'tokens'> & { user: ResolversParentTypes['User'], tokens: ResolversParentTypes['Tokens'] };
  InvalidCredentialsError: InvalidCredentialsErrorModel;
  SignInBlockedError: SignInBlockedErrorModel;
  RefreshTokensInput: RefreshTokensInput;
  RefreshTokensResult: ResolversUnionTypes<ResolversParentTypes>['RefreshTokensResult'];
  RefreshTokensSuccess: Omit<RefreshTokensSuccess, 'tokens'> & { tokens: ResolversParentTypes['Tokens'] };
  InvalidRefreshTokenError: InvalidRefreshTokenErrorModel;
  SignOutInput: SignOutInput;
  SignOutResult: ResolversUnionTypes<ResolversParentTypes>['SignOutResult'];
  SignOutSuccess: SignOutSuccess;
  SetRolesInput: SetRolesInput;
  SetRolesResult: ResolversUnionTypes<ResolversParentTypes>['SetRolesResult'];
  SetRolesSuccess: Omit<SetRolesSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  UserNotFoundError: UserNotFoundErrorModel;
  IssueGuestTokenInput: IssueGuestTokenInput;
  GuestToken: GuestToken;
  PasswordChangeNeeded: PasswordChangeNeeded;
  ReplaceTemporaryPasswordInput: ReplaceTemporaryPasswordInput;
  ReplaceTemporaryPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceTemporaryPasswordResult'];
  ReplaceTemporaryPasswordSuccess: Omit<ReplaceTemporaryPasswordSuccess, 'user' | 'tokens'> & { user: ResolversParentTypes['User'], tokens: ResolversParentTypes['Tokens'] };
  TemporaryPasswordOverError: TemporaryPasswordOverErrorModel;
  PersonName: PersonName;
  SendServiceMailInput: SendServiceMailInput;
  SendServiceMailResult: ResolversUnionTypes<ResolversParentTypes>['SendServiceMailResult'];
  SendServiceMailSuccess: SendServiceMailSuccess;
  CreatePupilAccountsInput: CreatePupilAccountsInput;
  PupilInput: PupilInput;
  CreatePupilAccountsResult: ResolversUnionTypes<ResolversParentTypes>['CreatePupilAccountsResult'];
  CreatePupilAccountsSuccess: CreatePupilAccountsSuccess;
  PupilAccess: PupilAccess;
  AddUsernameInput: AddUsernameInput;
  AddUsernameResult: ResolversUnionTypes<ResolversParentTypes>['AddUsernameResult'];
  AddUsernameSuccess: AddUsernameSuccess;
  ResetPupilPasswordInput: ResetPupilPasswordInput;
  ResetPupilPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ResetPupilPasswordResult'];
  ResetPupilPasswordSuccess: ResetPupilPasswordSuccess;
  ProtectedAccountError: ProtectedAccountErrorModel;
  UserSignInMethods: UserSignInMethods;
  TermsOfUseAcceptance: TermsAcceptanceModel;
  SignInSession: SignInSessionModel;
  RequestEmailVerificationResult: ResolversUnionTypes<ResolversParentTypes>['RequestEmailVerificationResult'];
  RequestEmailVerificationSuccess: RequestEmailVerificationSuccess;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailResult: ResolversUnionTypes<ResolversParentTypes>['VerifyEmailResult'];
  VerifyEmailSuccess: VerifyEmailSuccess;
  InvalidEmailTokenError: InvalidEmailTokenErrorModel;
  TooManyMailsError: TooManyMailsErrorModel;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetResult: ResolversUnionTypes<ResolversParentTypes>['RequestPasswordResetResult'];
  RequestPasswordResetSuccess: RequestPasswordResetSuccess;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ResetPasswordResult'];
  ResetPasswordSuccess: ResetPasswordSuccess;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  ChangePasswordSuccess: ChangePasswordSuccess;
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangeResult: ResolversUnionTypes<ResolversParentTypes>['RequestEmailChangeResult'];
  RequestEmailChangeSuccess: RequestEmailChangeSuccess;
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  ConfirmEmailChangeResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmEmailChangeResult'];
  ConfirmEmailChangeSuccess: Omit<ConfirmEmailChangeSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  WrongCodeError: WrongCodeErrorModel;
  EmailChangeNotFoundError: EmailChangeNotFoundErrorModel;
  AcceptTermsOfUseInput: AcceptTermsOfUseInput;
  AcceptTermsOfUseResult: ResolversUnionTypes<ResolversParentTypes>['AcceptTermsOfUseResult'];
  AcceptTermsOfUseSuccess: Omit<AcceptTermsOfUseSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  EndSignInSessionInput: EndSignInSessionInput;
  EndSignInSessionResult: ResolversUnionTypes<ResolversParentTypes>['EndSignInSessionResult'];
  EndSignInSessionSuccess: EndSignInSessionSuccess;
  SignInSessionNotFoundError: SignInSessionNotFoundErrorModel;
  SignOutEverywhereInput: SignOutEverywhereInput;
  SignOutEverywhereResult: ResolversUnionTypes<ResolversParentTypes>['SignOutEverywhereResult'];
  SignOutEverywhereSuccess: SignOutEverywhereSuccess;
  SignOutUserInput: SignOutUserInput;
  SignOutUserResult: ResolversUnionTypes<ResolversParentTypes>['SignOutUserResult'];
  SignOutUserSuccess: SignOutUserSuccess;
  UnblockSignInInput: UnblockSignInInput;
  UnblockSignInResult: ResolversUnionTypes<ResolversParentTypes>['UnblockSignInResult'];
  UnblockSignInSuccess: UnblockSignInSuccess;
  MachineCredential: MachineCredentialModel;
  CreateMachineCredentialInput: CreateMachineCredentialInput;
  CreateMachineCredentialResult: ResolversUnionTypes<ResolversParentTypes>['CreateMachineCredentialResult'];
  CreateMachineCredentialSuccess: Omit<CreateMachineCredentialSuccess, 'credential'> & { credential: ResolversParentTypes['MachineCredential'] };
  RevokeMachineCredentialInput: RevokeMachineCredentialInput;
  RevokeMachineCredentialResult: ResolversUnionTypes<ResolversParentTypes>['RevokeMachineCredentialResult'];
  RevokeMachineCredentialSuccess: Omit<RevokeMachineCredentialSuccess, 'credential'> & { credential: ResolversParentTypes['MachineCredential'] };
  MachineCredentialNotFoundError: MachineCredentialNotFoundErrorModel;
  AuditEntry: AuditEntryModel;
  AuditDetail: AuditDetail;
  AuditEntryConnection: AuditPageModel;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  ExchangeSignInCodeInput: ExchangeSignInCodeInput;
  ExchangeSignInCodeResult: ResolversUnionTypes<ResolversParentTypes>['ExchangeSignInCodeResult'];
  SignedIn: Omit<SignedIn, 'user' | 'tokens'> & { user: ResolversParentTypes['User'], tokens: ResolversParentTypes['Tokens'] };
  ReconciliationNeeded: ReconciliationNeeded;
  SchoolAffiliation: SchoolAffiliationModel;
  SignInCodeExpiredError: SignInCodeExpiredErrorModel;
  CreateAccountFromExternalIdentityInput: CreateAccountFromExternalIdentityInput;
  CreateAccountFromExternalIdentityResult: ResolversUnionTypes<ResolversParentTypes>['CreateAccountFromExternalIdentityResult'];
  CreateAccountFromExternalIdentitySuccess: Omit<CreateAccountFromExternalIdentitySuccess, 'user' | 'tokens'> & { user: ResolversParentTypes['User'], tokens: ResolversParentTypes['Tokens'] };
  ExternalIdentityExpiredError: ExternalIdentityExpiredErrorModel;
  ExternalIdentityTakenError: ExternalIdentityTakenErrorModel;
  LinkExternalIdentityInput: LinkExternalIdentityInput;
  LinkExternalIdentityResult: ResolversUnionTypes<ResolversParentTypes>['LinkExternalIdentityResult'];
  LinkExternalIdentitySuccess: LinkExternalIdentitySuccess;
  ProviderAlreadyLinkedError: ProviderAlreadyLinkedErrorModel;
  DeleteMyAccountInput: DeleteMyAccountInput;
  DeleteMyAccountResult: ResolversUnionTypes<ResolversParentTypes>['DeleteMyAccountResult'];
  DeleteMyAccountSuccess: DeleteMyAccountSuccess;
  FreshSignInNeededError: FreshSignInNeededErrorModel;
  PlatformRoleHeldError: PlatformRoleHeldErrorModel;
  AnonymiseUserInput: AnonymiseUserInput;
  AnonymiseUserResult: ResolversUnionTypes<ResolversParentTypes>['AnonymiseUserResult'];
  AnonymiseUserSuccess: AnonymiseUserSuccess;
  RequestMyDataExportResult: ResolversUnionTypes<ResolversParentTypes>['RequestMyDataExportResult'];
  RequestMyDataExportSuccess: Omit<RequestMyDataExportSuccess, 'dataExport'> & { dataExport: ResolversParentTypes['DataExport'] };
  DataExport: DataExportModel;
  Boolean: Scalars['Boolean']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type ErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Error'] = ResolversParentTypes['Error']> = {
  __resolveType: TypeResolveFn<'NotAllowedError' | 'InvalidInputError' | 'EmailTakenError' | 'TermsOfUseOutdatedError' | 'InvalidCredentialsError' | 'SignInBlockedError' | 'InvalidRefreshTokenError' | 'UserNotFoundError' | 'TemporaryPasswordOverError' | 'ProtectedAccountError' | 'InvalidEmailTokenError' | 'TooManyMailsError' | 'WrongCodeError' | 'EmailChangeNotFoundError' | 'SignInSessionNotFoundError' | 'MachineCredentialNotFoundError' | 'SignInCodeExpiredError' | 'ExternalIdentityExpiredError' | 'ExternalIdentityTakenError' | 'ProviderAlreadyLinkedError' | 'FreshSignInNeededError' | 'PlatformRoleHeldError', ParentType, ContextType>;
};

export type NotAllowedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowedError'] = ResolversParentTypes['NotAllowedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldError'] = ResolversParentTypes['FieldError']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  signInMethods?: Resolver<Array<ResolversTypes['UserSignInMethods']>, ParentType, ContextType, RequireFields<QuerySignInMethodsArgs, 'userIds'>>;
  schoolAffiliations?: Resolver<Array<ResolversTypes['SchoolAffiliation']>, ParentType, ContextType, RequireFields<QuerySchoolAffiliationsArgs, 'userId'>>;
  personNames?: Resolver<Array<ResolversTypes['PersonName']>, ParentType, ContextType, RequireFields<QueryPersonNamesArgs, 'userIds'>>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAuditEntriesArgs>>;
  machineCredentials?: Resolver<Array<ResolversTypes['MachineCredential']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signUp?: Resolver<ResolversTypes['SignUpResult'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  refreshTokens?: Resolver<ResolversTypes['RefreshTokensResult'], ParentType, ContextType, RequireFields<MutationRefreshTokensArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutResult'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  requestEmailVerification?: Resolver<ResolversTypes['RequestEmailVerificationResult'], ParentType, ContextType>;
  verifyEmail?: Resolver<ResolversTypes['VerifyEmailResult'], ParentType, ContextType, RequireFields<MutationVerifyEmailArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetResult'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordResult'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  requestEmailChange?: Resolver<ResolversTypes['RequestEmailChangeResult'], ParentType, ContextType, RequireFields<MutationRequestEmailChangeArgs, 'input'>>;
  confirmEmailChange?: Resolver<ResolversTypes['ConfirmEmailChangeResult'], ParentType, ContextType, RequireFields<MutationConfirmEmailChangeArgs, 'input'>>;
  acceptTermsOfUse?: Resolver<ResolversTypes['AcceptTermsOfUseResult'], ParentType, ContextType, RequireFields<MutationAcceptTermsOfUseArgs, 'input'>>;
  endSignInSession?: Resolver<ResolversTypes['EndSignInSessionResult'], ParentType, ContextType, RequireFields<MutationEndSignInSessionArgs, 'input'>>;
  signOutEverywhere?: Resolver<ResolversTypes['SignOutEverywhereResult'], ParentType, ContextType, RequireFields<MutationSignOutEverywhereArgs, 'input'>>;
  signOutUser?: Resolver<ResolversTypes['SignOutUserResult'], ParentType, ContextType, RequireFields<MutationSignOutUserArgs, 'input'>>;
  unblockSignIn?: Resolver<ResolversTypes['UnblockSignInResult'], ParentType, ContextType, RequireFields<MutationUnblockSignInArgs, 'input'>>;
  createMachineCredential?: Resolver<ResolversTypes['CreateMachineCredentialResult'], ParentType, ContextType, RequireFields<MutationCreateMachineCredentialArgs, 'input'>>;
  revokeMachineCredential?: Resolver<ResolversTypes['RevokeMachineCredentialResult'], ParentType, ContextType, RequireFields<MutationRevokeMachineCredentialArgs, 'input'>>;
  exchangeSignInCode?: Resolver<ResolversTypes['ExchangeSignInCodeResult'], ParentType, ContextType, RequireFields<MutationExchangeSignInCodeArgs, 'input'>>;
  createAccountFromExternalIdentity?: Resolver<ResolversTypes['CreateAccountFromExternalIdentityResult'], ParentType, ContextType, RequireFields<MutationCreateAccountFromExternalIdentityArgs, 'input'>>;
  linkExternalIdentity?: Resolver<ResolversTypes['LinkExternalIdentityResult'], ParentType, ContextType, RequireFields<MutationLinkExternalIdentityArgs, 'input'>>;
  setRoles?: Resolver<ResolversTypes['SetRolesResult'], ParentType, ContextType, RequireFields<MutationSetRolesArgs, 'input'>>;
  replaceTemporaryPassword?: Resolver<ResolversTypes['ReplaceTemporaryPasswordResult'], ParentType, ContextType, RequireFields<MutationReplaceTemporaryPasswordArgs, 'input'>>;
  createPupilAccounts?: Resolver<ResolversTypes['CreatePupilAccountsResult'], ParentType, ContextType, RequireFields<MutationCreatePupilAccountsArgs, 'input'>>;
  addUsername?: Resolver<ResolversTypes['AddUsernameResult'], ParentType, ContextType, RequireFields<MutationAddUsernameArgs, 'input'>>;
  resetPupilPassword?: Resolver<ResolversTypes['ResetPupilPasswordResult'], ParentType, ContextType, RequireFields<MutationResetPupilPasswordArgs, 'input'>>;
  sendServiceMail?: Resolver<ResolversTypes['SendServiceMailResult'], ParentType, ContextType, RequireFields<MutationSendServiceMailArgs, 'input'>>;
  issueGuestToken?: Resolver<ResolversTypes['GuestToken'], ParentType, ContextType, RequireFields<MutationIssueGuestTokenArgs, 'input'>>;
  deleteMyAccount?: Resolver<ResolversTypes['DeleteMyAccountResult'], ParentType, ContextType, RequireFields<MutationDeleteMyAccountArgs, 'input'>>;
  anonymiseUser?: Resolver<ResolversTypes['AnonymiseUserResult'], ParentType, ContextType, RequireFields<MutationAnonymiseUserArgs, 'input'>>;
  requestMyDataExport?: Resolver<ResolversTypes['RequestMyDataExportResult'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['PlatformRole']>, ParentType, ContextType>;
  emailVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  termsOfUse?: Resolver<Maybe<Array<ResolversTypes['TermsOfUseAcceptance']>>, ParentType, ContextType>;
  signInSessions?: Resolver<Maybe<Array<ResolversTypes['SignInSession']>>, ParentType, ContextType>;
  dataExport?: Resolver<Maybe<ResolversTypes['DataExport']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SignUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignUpResult'] = ResolversParentTypes['SignUpResult']> = {
  __resolveType: TypeResolveFn<'SignUpSuccess' | 'EmailTakenError' | 'TermsOfUseOutdatedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type SignUpSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignUpSuccess'] = ResolversParentTypes['SignUpSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Tokens'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokensResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tokens'] = ResolversParentTypes['Tokens']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EmailTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailTakenError'] = ResolversParentTypes['EmailTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermsOfUseOutdatedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsOfUseOutdatedError'] = ResolversParentTypes['TermsOfUseOutdatedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'SignInSuccess' | 'PasswordChangeNeeded' | 'InvalidCredentialsError' | 'SignInBlockedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type SignInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInSuccess'] = ResolversParentTypes['SignInSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Tokens'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCredentialsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCredentialsError'] = ResolversParentTypes['InvalidCredentialsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInBlockedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInBlockedError'] = ResolversParentTypes['SignInBlockedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefreshTokensResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshTokensResult'] = ResolversParentTypes['RefreshTokensResult']> = {
  __resolveType: TypeResolveFn<'RefreshTokensSuccess' | 'InvalidRefreshTokenError', ParentType, ContextType>;
};

export type RefreshTokensSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshTokensSuccess'] = ResolversParentTypes['RefreshTokensSuccess']> = {
  tokens?: Resolver<ResolversTypes['Tokens'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidRefreshTokenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidRefreshTokenError'] = ResolversParentTypes['InvalidRefreshTokenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutResult'] = ResolversParentTypes['SignOutResult']> = {
  __resolveType: TypeResolveFn<'SignOutSuccess', ParentType, ContextType>;
};

export type SignOutSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutSuccess'] = ResolversParentTypes['SignOutSuccess']> = {
  signedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetRolesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRolesResult'] = ResolversParentTypes['SetRolesResult']> = {
  __resolveType: TypeResolveFn<'SetRolesSuccess' | 'UserNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type SetRolesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRolesSuccess'] = ResolversParentTypes['SetRolesSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserNotFoundError'] = ResolversParentTypes['UserNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuestTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestToken'] = ResolversParentTypes['GuestToken']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PasswordChangeNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordChangeNeeded'] = ResolversParentTypes['PasswordChangeNeeded']> = {
  changeToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplaceTemporaryPasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceTemporaryPasswordResult'] = ResolversParentTypes['ReplaceTemporaryPasswordResult']> = {
  __resolveType: TypeResolveFn<'ReplaceTemporaryPasswordSuccess' | 'TemporaryPasswordOverError' | 'InvalidInputError', ParentType, ContextType>;
};

export type ReplaceTemporaryPasswordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceTemporaryPasswordSuccess'] = ResolversParentTypes['ReplaceTemporaryPasswordSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Tokens'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemporaryPasswordOverErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemporaryPasswordOverError'] = ResolversParentTypes['TemporaryPasswordOverError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SendServiceMailResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendServiceMailResult'] = ResolversParentTypes['SendServiceMailResult']> = {
  __resolveType: TypeResolveFn<'SendServiceMailSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type SendServiceMailSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendServiceMailSuccess'] = ResolversParentTypes['SendServiceMailSuccess']> = {
  mailId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePupilAccountsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePupilAccountsResult'] = ResolversParentTypes['CreatePupilAccountsResult']> = {
  __resolveType: TypeResolveFn<'CreatePupilAccountsSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreatePupilAccountsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePupilAccountsSuccess'] = ResolversParentTypes['CreatePupilAccountsSuccess']> = {
  pupils?: Resolver<Array<ResolversTypes['PupilAccess']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PupilAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PupilAccess'] = ResolversParentTypes['PupilAccess']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddUsernameResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddUsernameResult'] = ResolversParentTypes['AddUsernameResult']> = {
  __resolveType: TypeResolveFn<'AddUsernameSuccess' | 'UserNotFoundError' | 'ProtectedAccountError' | 'InvalidInputError', ParentType, ContextType>;
};

export type AddUsernameSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddUsernameSuccess'] = ResolversParentTypes['AddUsernameSuccess']> = {
  access?: Resolver<ResolversTypes['PupilAccess'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetPupilPasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPupilPasswordResult'] = ResolversParentTypes['ResetPupilPasswordResult']> = {
  __resolveType: TypeResolveFn<'ResetPupilPasswordSuccess' | 'UserNotFoundError' | 'ProtectedAccountError' | 'InvalidInputError', ParentType, ContextType>;
};

export type ResetPupilPasswordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPupilPasswordSuccess'] = ResolversParentTypes['ResetPupilPasswordSuccess']> = {
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectedAccountErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectedAccountError'] = ResolversParentTypes['ProtectedAccountError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserSignInMethodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserSignInMethods'] = ResolversParentTypes['UserSignInMethods']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['SignInMethod']>, ParentType, ContextType>;
};

export type TermsOfUseAcceptanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsOfUseAcceptance'] = ResolversParentTypes['TermsOfUseAcceptance']> = {
  application?: Resolver<ResolversTypes['TermsApplication'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignInSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInSession'] = ResolversParentTypes['SignInSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequestEmailVerificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailVerificationResult'] = ResolversParentTypes['RequestEmailVerificationResult']> = {
  __resolveType: TypeResolveFn<'RequestEmailVerificationSuccess' | 'TooManyMailsError' | 'NotAllowedError', ParentType, ContextType>;
};

export type RequestEmailVerificationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailVerificationSuccess'] = ResolversParentTypes['RequestEmailVerificationSuccess']> = {
  sent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyEmailResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyEmailResult'] = ResolversParentTypes['VerifyEmailResult']> = {
  __resolveType: TypeResolveFn<'VerifyEmailSuccess' | 'InvalidEmailTokenError', ParentType, ContextType>;
};

export type VerifyEmailSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyEmailSuccess'] = ResolversParentTypes['VerifyEmailSuccess']> = {
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidEmailTokenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidEmailTokenError'] = ResolversParentTypes['InvalidEmailTokenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyMailsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyMailsError'] = ResolversParentTypes['TooManyMailsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPasswordResetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetResult'] = ResolversParentTypes['RequestPasswordResetResult']> = {
  __resolveType: TypeResolveFn<'RequestPasswordResetSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type RequestPasswordResetSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetSuccess'] = ResolversParentTypes['RequestPasswordResetSuccess']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetPasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordResult'] = ResolversParentTypes['ResetPasswordResult']> = {
  __resolveType: TypeResolveFn<'ResetPasswordSuccess' | 'InvalidEmailTokenError' | 'InvalidInputError', ParentType, ContextType>;
};

export type ResetPasswordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordSuccess'] = ResolversParentTypes['ResetPasswordSuccess']> = {
  reset?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType: TypeResolveFn<'ChangePasswordSuccess' | 'InvalidCredentialsError' | 'SignInBlockedError' | 'InvalidInputError' | 'NotAllowedError', ParentType, ContextType>;
};

export type ChangePasswordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordSuccess'] = ResolversParentTypes['ChangePasswordSuccess']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestEmailChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailChangeResult'] = ResolversParentTypes['RequestEmailChangeResult']> = {
  __resolveType: TypeResolveFn<'RequestEmailChangeSuccess' | 'InvalidCredentialsError' | 'SignInBlockedError' | 'TooManyMailsError' | 'InvalidInputError' | 'NotAllowedError', ParentType, ContextType>;
};

export type RequestEmailChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailChangeSuccess'] = ResolversParentTypes['RequestEmailChangeSuccess']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmEmailChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEmailChangeResult'] = ResolversParentTypes['ConfirmEmailChangeResult']> = {
  __resolveType: TypeResolveFn<'ConfirmEmailChangeSuccess' | 'WrongCodeError' | 'EmailChangeNotFoundError' | 'EmailTakenError' | 'NotAllowedError', ParentType, ContextType>;
};

export type ConfirmEmailChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEmailChangeSuccess'] = ResolversParentTypes['ConfirmEmailChangeSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongCodeError'] = ResolversParentTypes['WrongCodeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailChangeNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailChangeNotFoundError'] = ResolversParentTypes['EmailChangeNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptTermsOfUseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptTermsOfUseResult'] = ResolversParentTypes['AcceptTermsOfUseResult']> = {
  __resolveType: TypeResolveFn<'AcceptTermsOfUseSuccess' | 'TermsOfUseOutdatedError' | 'NotAllowedError', ParentType, ContextType>;
};

export type AcceptTermsOfUseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptTermsOfUseSuccess'] = ResolversParentTypes['AcceptTermsOfUseSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndSignInSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSignInSessionResult'] = ResolversParentTypes['EndSignInSessionResult']> = {
  __resolveType: TypeResolveFn<'EndSignInSessionSuccess' | 'SignInSessionNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type EndSignInSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSignInSessionSuccess'] = ResolversParentTypes['EndSignInSessionSuccess']> = {
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInSessionNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInSessionNotFoundError'] = ResolversParentTypes['SignInSessionNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutEverywhereResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutEverywhereResult'] = ResolversParentTypes['SignOutEverywhereResult']> = {
  __resolveType: TypeResolveFn<'SignOutEverywhereSuccess' | 'NotAllowedError', ParentType, ContextType>;
};

export type SignOutEverywhereSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutEverywhereSuccess'] = ResolversParentTypes['SignOutEverywhereSuccess']> = {
  signedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutUserResult'] = ResolversParentTypes['SignOutUserResult']> = {
  __resolveType: TypeResolveFn<'SignOutUserSuccess' | 'UserNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type SignOutUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutUserSuccess'] = ResolversParentTypes['SignOutUserSuccess']> = {
  signedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnblockSignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnblockSignInResult'] = ResolversParentTypes['UnblockSignInResult']> = {
  __resolveType: TypeResolveFn<'UnblockSignInSuccess' | 'NotAllowedError', ParentType, ContextType>;
};

export type UnblockSignInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnblockSignInSuccess'] = ResolversParentTypes['UnblockSignInSuccess']> = {
  unblocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MachineCredentialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MachineCredential'] = ResolversParentTypes['MachineCredential']> = {
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CreateMachineCredentialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateMachineCredentialResult'] = ResolversParentTypes['CreateMachineCredentialResult']> = {
  __resolveType: TypeResolveFn<'CreateMachineCredentialSuccess' | 'InvalidInputError' | 'NotAllowedError', ParentType, ContextType>;
};

export type CreateMachineCredentialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateMachineCredentialSuccess'] = ResolversParentTypes['CreateMachineCredentialSuccess']> = {
  credential?: Resolver<ResolversTypes['MachineCredential'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeMachineCredentialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeMachineCredentialResult'] = ResolversParentTypes['RevokeMachineCredentialResult']> = {
  __resolveType: TypeResolveFn<'RevokeMachineCredentialSuccess' | 'MachineCredentialNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type RevokeMachineCredentialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeMachineCredentialSuccess'] = ResolversParentTypes['RevokeMachineCredentialSuccess']> = {
  credential?: Resolver<ResolversTypes['MachineCredential'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MachineCredentialNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MachineCredentialNotFoundError'] = ResolversParentTypes['MachineCredentialNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['AuditedAct'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['AuditDetail']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AuditDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditDetail'] = ResolversParentTypes['AuditDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExchangeSignInCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeSignInCodeResult'] = ResolversParentTypes['ExchangeSignInCodeResult']> = {
  __resolveType: TypeResolveFn<'SignedIn' | 'ReconciliationNeeded' | 'SignInCodeExpiredError', ParentType, ContextType>;
};

export type SignedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Tokens'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationNeeded'] = ResolversParentTypes['ReconciliationNeeded']> = {
  guestToken?: Resolver<ResolversTypes['GuestToken'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['SchoolProfile']>, ParentType, ContextType>;
  uai?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolAffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolAffiliation'] = ResolversParentTypes['SchoolAffiliation']> = {
  profile?: Resolver<Maybe<ResolversTypes['SchoolProfile']>, ParentType, ContextType>;
  uai?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignInCodeExpiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInCodeExpiredError'] = ResolversParentTypes['SignInCodeExpiredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateAccountFromExternalIdentityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAccountFromExternalIdentityResult'] = ResolversParentTypes['CreateAccountFromExternalIdentityResult']> = {
  __resolveType: TypeResolveFn<'CreateAccountFromExternalIdentitySuccess' | 'ExternalIdentityExpiredError' | 'ExternalIdentityTakenError' | 'TermsOfUseOutdatedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateAccountFromExternalIdentitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAccountFromExternalIdentitySuccess'] = ResolversParentTypes['CreateAccountFromExternalIdentitySuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Tokens'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalIdentityExpiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalIdentityExpiredError'] = ResolversParentTypes['ExternalIdentityExpiredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalIdentityTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalIdentityTakenError'] = ResolversParentTypes['ExternalIdentityTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkExternalIdentityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkExternalIdentityResult'] = ResolversParentTypes['LinkExternalIdentityResult']> = {
  __resolveType: TypeResolveFn<'LinkExternalIdentitySuccess' | 'ExternalIdentityExpiredError' | 'ExternalIdentityTakenError' | 'ProviderAlreadyLinkedError' | 'NotAllowedError', ParentType, ContextType>;
};

export type LinkExternalIdentitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkExternalIdentitySuccess'] = ResolversParentTypes['LinkExternalIdentitySuccess']> = {
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderAlreadyLinkedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderAlreadyLinkedError'] = ResolversParentTypes['ProviderAlreadyLinkedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteMyAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMyAccountResult'] = ResolversParentTypes['DeleteMyAccountResult']> = {
  __resolveType: TypeResolveFn<'DeleteMyAccountSuccess' | 'InvalidCredentialsError' | 'SignInBlockedError' | 'FreshSignInNeededError' | 'PlatformRoleHeldError' | 'UserNotFoundError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type DeleteMyAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMyAccountSuccess'] = ResolversParentTypes['DeleteMyAccountSuccess']> = {
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreshSignInNeededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreshSignInNeededError'] = ResolversParentTypes['FreshSignInNeededError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformRoleHeldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformRoleHeldError'] = ResolversParentTypes['PlatformRoleHeldError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnonymiseUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnonymiseUserResult'] = ResolversParentTypes['AnonymiseUserResult']> = {
  __resolveType: TypeResolveFn<'AnonymiseUserSuccess' | 'UserNotFoundError' | 'PlatformRoleHeldError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type AnonymiseUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnonymiseUserSuccess'] = ResolversParentTypes['AnonymiseUserSuccess']> = {
  anonymised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestMyDataExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMyDataExportResult'] = ResolversParentTypes['RequestMyDataExportResult']> = {
  __resolveType: TypeResolveFn<'RequestMyDataExportSuccess' | 'NotAllowedError', ParentType, ContextType>;
};

export type RequestMyDataExportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMyDataExportSuccess'] = ResolversParentTypes['RequestMyDataExportSuccess']> = {
  dataExport?: Resolver<ResolversTypes['DataExport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataExport'] = ResolversParentTypes['DataExport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DataExportState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Error?: ErrorResolvers<ContextType>;
  NotAllowedError?: NotAllowedErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  SignUpResult?: SignUpResultResolvers<ContextType>;
  SignUpSuccess?: SignUpSuccessResolvers<ContextType>;
  Tokens?: TokensResolvers<ContextType>;
  EmailTakenError?: EmailTakenErrorResolvers<ContextType>;
  TermsOfUseOutdatedError?: TermsOfUseOutdatedErrorResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  InvalidCredentialsError?: InvalidCredentialsErrorResolvers<ContextType>;
  SignInBlockedError?: SignInBlockedErrorResolvers<ContextType>;
  RefreshTokensResult?: RefreshTokensResultResolvers<ContextType>;
  RefreshTokensSuccess?: RefreshTokensSuccessResolvers<ContextType>;
  InvalidRefreshTokenError?: InvalidRefreshTokenErrorResolvers<ContextType>;
  SignOutResult?: SignOutResultResolvers<ContextType>;
  SignOutSuccess?: SignOutSuccessResolvers<ContextType>;
  SetRolesResult?: SetRolesResultResolvers<ContextType>;
  SetRolesSuccess?: SetRolesSuccessResolvers<ContextType>;
  UserNotFoundError?: UserNotFoundErrorResolvers<ContextType>;
  GuestToken?: GuestTokenResolvers<ContextType>;
  PasswordChangeNeeded?: PasswordChangeNeededResolvers<ContextType>;
  ReplaceTemporaryPasswordResult?: ReplaceTemporaryPasswordResultResolvers<ContextType>;
  ReplaceTemporaryPasswordSuccess?: ReplaceTemporaryPasswordSuccessResolvers<ContextType>;
  TemporaryPasswordOverError?: TemporaryPasswordOverErrorResolvers<ContextType>;
  PersonName?: PersonNameResolvers<ContextType>;
  SendServiceMailResult?: SendServiceMailResultResolvers<ContextType>;
  SendServiceMailSuccess?: SendServiceMailSuccessResolvers<ContextType>;
  CreatePupilAccountsResult?: CreatePupilAccountsResultResolvers<ContextType>;
  CreatePupilAccountsSuccess?: CreatePupilAccountsSuccessResolvers<ContextType>;
  PupilAccess?: PupilAccessResolvers<ContextType>;
  AddUsernameResult?: AddUsernameResultResolvers<ContextType>;
  AddUsernameSuccess?: AddUsernameSuccessResolvers<ContextType>;
  ResetPupilPasswordResult?: ResetPupilPasswordResultResolvers<ContextType>;
  ResetPupilPasswordSuccess?: ResetPupilPasswordSuccessResolvers<ContextType>;
  ProtectedAccountError?: ProtectedAccountErrorResolvers<ContextType>;
  UserSignInMethods?: UserSignInMethodsResolvers<ContextType>;
  TermsOfUseAcceptance?: TermsOfUseAcceptanceResolvers<ContextType>;
  SignInSession?: SignInSessionResolvers<ContextType>;
  RequestEmailVerificationResult?: RequestEmailVerificationResultResolvers<ContextType>;
  RequestEmailVerificationSuccess?: RequestEmailVerificationSuccessResolvers<ContextType>;
  VerifyEmailResult?: VerifyEmailResultResolvers<ContextType>;
  VerifyEmailSuccess?: VerifyEmailSuccessResolvers<ContextType>;
  InvalidEmailTokenError?: InvalidEmailTokenErrorResolvers<ContextType>;
  TooManyMailsError?: TooManyMailsErrorResolvers<ContextType>;
  RequestPasswordResetResult?: RequestPasswordResetResultResolvers<ContextType>;
  RequestPasswordResetSuccess?: RequestPasswordResetSuccessResolvers<ContextType>;
  ResetPasswordResult?: ResetPasswordResultResolvers<ContextType>;
  ResetPasswordSuccess?: ResetPasswordSuccessResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  ChangePasswordSuccess?: ChangePasswordSuccessResolvers<ContextType>;
  RequestEmailChangeResult?: RequestEmailChangeResultResolvers<ContextType>;
  RequestEmailChangeSuccess?: RequestEmailChangeSuccessResolvers<ContextType>;
  ConfirmEmailChangeResult?: ConfirmEmailChangeResultResolvers<ContextType>;
  ConfirmEmailChangeSuccess?: ConfirmEmailChangeSuccessResolvers<ContextType>;
  WrongCodeError?: WrongCodeErrorResolvers<ContextType>;
  EmailChangeNotFoundError?: EmailChangeNotFoundErrorResolvers<ContextType>;
  AcceptTermsOfUseResult?: AcceptTermsOfUseResultResolvers<ContextType>;
  AcceptTermsOfUseSuccess?: AcceptTermsOfUseSuccessResolvers<ContextType>;
  EndSignInSessionResult?: EndSignInSessionResultResolvers<ContextType>;
  EndSignInSessionSuccess?: EndSignInSessionSuccessResolvers<ContextType>;
  SignInSessionNotFoundError?: SignInSessionNotFoundErrorResolvers<ContextType>;
  SignOutEverywhereResult?: SignOutEverywhereResultResolvers<ContextType>;
  SignOutEverywhereSuccess?: SignOutEverywhereSuccessResolvers<ContextType>;
  SignOutUserResult?: SignOutUserResultResolvers<ContextType>;
  SignOutUserSuccess?: SignOutUserSuccessResolvers<ContextType>;
  UnblockSignInResult?: UnblockSignInResultResolvers<ContextType>;
  UnblockSignInSuccess?: UnblockSignInSuccessResolvers<ContextType>;
  MachineCredential?: MachineCredentialResolvers<ContextType>;
  CreateMachineCredentialResult?: CreateMachineCredentialResultResolvers<ContextType>;
  CreateMachineCredentialSuccess?: CreateMachineCredentialSuccessResolvers<ContextType>;
  RevokeMachineCredentialResult?: RevokeMachineCredentialResultResolvers<ContextType>;
  RevokeMachineCredentialSuccess?: RevokeMachineCredentialSuccessResolvers<ContextType>;
  MachineCredentialNotFoundError?: MachineCredentialNotFoundErrorResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditDetail?: AuditDetailResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  ExchangeSignInCodeResult?: ExchangeSignInCodeResultResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  ReconciliationNeeded?: ReconciliationNeededResolvers<ContextType>;
  SchoolAffiliation?: SchoolAffiliationResolvers<ContextType>;
  SignInCodeExpiredError?: SignInCodeExpiredErrorResolvers<ContextType>;
  CreateAccountFromExternalIdentityResult?: CreateAccountFromExternalIdentityResultResolvers<ContextType>;
  CreateAccountFromExternalIdentitySuccess?: CreateAccountFromExternalIdentitySuccessResolvers<ContextType>;
  ExternalIdentityExpiredError?: ExternalIdentityExpiredErrorResolvers<ContextType>;
  ExternalIdentityTakenError?: ExternalIdentityTakenErrorResolvers<ContextType>;
  LinkExternalIdentityResult?: LinkExternalIdentityResultResolvers<ContextType>;
  LinkExternalIdentitySuccess?: LinkExternalIdentitySuccessResolvers<ContextType>;
  ProviderAlreadyLinkedError?: ProviderAlreadyLinkedErrorResolvers<ContextType>;
  DeleteMyAccountResult?: DeleteMyAccountResultResolvers<ContextType>;
  DeleteMyAccountSuccess?: DeleteMyAccountSuccessResolvers<ContextType>;
  FreshSignInNeededError?: FreshSignInNeededErrorResolvers<ContextType>;
  PlatformRoleHeldError?: PlatformRoleHeldErrorResolvers<ContextType>;
  AnonymiseUserResult?: AnonymiseUserResultResolvers<ContextType>;
  AnonymiseUserSuccess?: AnonymiseUserSuccessResolvers<ContextType>;
  RequestMyDataExportResult?: RequestMyDataExportResultResolvers<ContextType>;
  RequestMyDataExportSuccess?: RequestMyDataExportSuccessResolvers<ContextType>;
  DataExport?: DataExportResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
};
