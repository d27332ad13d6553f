// Generated from schema.graphql by « npm run codegen ». Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, NotAllowedError as NotAllowedErrorModel, InvalidInputError as InvalidInputErrorModel } from '@pix/kit/result';
import type { EmailTakenError as EmailTakenErrorModel, TermsOfUseOutdatedError as TermsOfUseOutdatedErrorModel, InvalidCredentialsError as InvalidCredentialsErrorModel, SignInBlockedError as SignInBlockedErrorModel, InvalidRefreshTokenError as InvalidRefreshTokenErrorModel, UserNotFoundError as UserNotFoundErrorModel } from '../domain/errors';
import type { PresentedUser as PresentedUserModel } from '../graphql/user';
import type { Tokens as TokensModel } from '../domain/sign-in';
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
  /** The signed-in person. `null` for a token that is not a person's. */
  me?: Maybe<User>;
};

/** What can be done; each answers a union of its success and its expected failures. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Creates an account with an e-mail address and a password, and signs the person in (product I2, I8). */
  signUp: SignUpResult;
  /**
   * Signs in with an e-mail address or a username, and a password (I2, I3). After 10 failures the identifier is blocked for
   * 2 minutes, twice as long at each further 10; the answer never says whether the account exists (I7).
   */
  signIn: SignInResult;
  /**
   * Exchanges a refresh token for new tokens. Each refresh token serves once: the second use of one signs the whole
   * sign-in session out, because somebody else holds it (I7).
   */
  refreshTokens: RefreshTokensResult;
  /** Ends the sign-in session of this refresh token. Signing out twice is the same as once. */
  signOut: SignOutResult;
  /** Gives or takes the platform roles of a person. Platform administrators only. */
  setRoles: SetRolesResult;
  /**
   * For services: a token for somebody without an account, limited to one purpose on one thing (an invigilator on a session).
   * Scope `identity:issue-guest-token`.
   */
  issueGuestToken: GuestToken;
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
export type MutationSetRolesArgs = {
  input: SetRolesInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationIssueGuestTokenArgs = {
  input: IssueGuestTokenInput;
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
  /** At least 8 characters with an upper-case letter, a lower-case letter and a digit; at most 128; not a well-known password. */
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
export type SignInResult = SignInSuccess | InvalidCredentialsError | SignInBlockedError | InvalidInputError;

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

/** The roles are set; tokens made from now on carry them. */
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<PresentedUserModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  GuestToken: ResolverTypeWrapper<GuestToken>;
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
  Mutation: Record<PropertyKey, never>;
  User: PresentedUserModel;
  ID: Scalars['ID']['output'];
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
  Int: Scalars['Int']['output'];
  GuestToken: GuestToken;
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
  __resolveType: TypeResolveFn<'NotAllowedError' | 'InvalidInputError' | 'EmailTakenError' | 'TermsOfUseOutdatedError' | 'InvalidCredentialsError' | 'SignInBlockedError' | 'InvalidRefreshTokenError' | 'UserNotFoundError', ParentType, ContextType>;
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
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signUp?: Resolver<ResolversTypes['SignUpResult'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  refreshTokens?: Resolver<ResolversTypes['RefreshTokensResult'], ParentType, ContextType, RequireFields<MutationRefreshTokensArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutResult'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  setRoles?: Resolver<ResolversTypes['SetRolesResult'], ParentType, ContextType, RequireFields<MutationSetRolesArgs, 'input'>>;
  issueGuestToken?: Resolver<ResolversTypes['GuestToken'], ParentType, ContextType, RequireFields<MutationIssueGuestTokenArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['PlatformRole']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'SignInSuccess' | 'InvalidCredentialsError' | 'SignInBlockedError' | 'InvalidInputError', ParentType, ContextType>;
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
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
};
