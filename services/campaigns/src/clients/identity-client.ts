import type { SubgraphClient } from '@pix/kit/machine-client';
import { fail, ok, type Result } from '@pix/kit/result';
import { z } from '@pix/kit/validation';
import { type PupilAccountProtectedError, pupilAccountProtected } from '../domain/errors';
import { SIGN_IN_METHODS, type SignInMethod } from '../domain/learner';
import type { SchoolAffiliation } from '../domain/school-affiliation';

const CREATE_PUPIL_ACCOUNTS = `mutation ($input: CreatePupilAccountsInput!) { createPupilAccounts(input: $input) {
  __typename ... on CreatePupilAccountsSuccess { pupils { key userId username password } }
} }`;

const ADD_USERNAME = `mutation ($input: AddUsernameInput!) { addUsername(input: $input) {
  __typename ... on AddUsernameSuccess { access { key userId username password } }
} }`;

const RESET_PUPIL_PASSWORD = `mutation ($input: ResetPupilPasswordInput!) { resetPupilPassword(input: $input) {
  __typename ... on ResetPupilPasswordSuccess { password }
} }`;

const SIGN_IN_METHODS_OF = `query ($userIds: [ID!]!) { signInMethods(userIds: $userIds) { userId methods } }`;

const SCHOOL_AFFILIATIONS = `query ($userId: ID!) { schoolAffiliations(userId: $userId) { profile uai divisions } }`;
const SEND_INVITATION = `mutation ($input: SendServiceMailInput!) { sendServiceMail(input: $input) { __typename } }`;

const ISSUE_GUEST_TOKEN = `mutation ($input: IssueGuestTokenInput!) { issueGuestToken(input: $input) { accessToken expiresAt } }`;

const PERSON_NAMES = `query ($userIds: [ID!]!) { personNames(userIds: $userIds) { userId firstName lastName } }`;

const access = z.object({
  key: z.string(),
  userId: z.string().nullable(),
  username: z.string().nullable(),
  password: z.string().nullable(),
});

const createAnswer = z.object({
  createPupilAccounts: z.object({ __typename: z.literal('CreatePupilAccountsSuccess'), pupils: z.array(access) }),
});

// An account that identity does not know is as untouchable as one with a role: nothing a teacher can do about it.
const refusal = z.object({ __typename: z.enum(['ProtectedAccountError', 'UserNotFoundError']) });

const addAnswer = z.object({
  addUsername: z.union([z.object({ __typename: z.literal('AddUsernameSuccess'), access }), refusal]),
});

const resetAnswer = z.object({
  resetPupilPassword: z.union([
    z.object({ __typename: z.literal('ResetPupilPasswordSuccess'), password: z.string() }),
    refusal,
  ]),
});

const methodsAnswer = z.object({
  signInMethods: z.array(z.object({ userId: z.string(), methods: z.array(z.enum(SIGN_IN_METHODS)) })),
});

const affiliationsAnswer = z.object({
  schoolAffiliations: z.array(
    z.object({
      profile: z.enum(['PUPIL', 'TEACHER', 'OTHER']).nullable(),
      uai: z.string().nullable(),
      divisions: z.array(z.string()),
    }),
  ),
});

const sendAnswer = z.object({ sendServiceMail: z.object({ __typename: z.literal('SendServiceMailSuccess') }) });

const guestTokenAnswer = z.object({
  issueGuestToken: z.object({
    accessToken: z.string(),
    expiresAt: z.iso.datetime().transform((at) => new Date(at)),
  }),
});

const namesAnswer = z.object({
  personNames: z.array(z.object({ userId: z.string(), firstName: z.string(), lastName: z.string() })),
});

/** What names a request, and opens its passwords: sent again with both, it gets the same answer. */
export type AccessRequest = { readonly requestKey: string; readonly sealingKey: string; readonly askedBy: string };

export type PupilNames = { readonly firstName: string; readonly lastName: string; readonly birthDate: string };

/** What a person is called. */
export type PersonNames = { readonly userId: string; readonly firstName: string; readonly lastName: string };

/** What a pupil signs in with; no account when identity refuses theirs. */
export type PupilAccess = z.output<typeof access>;

/** What campaigns asks of identity: pupils' ways to sign in (I3, I4), their school (I1), mails of invitations, names of colleagues (C1), tokens of guests (C7). */
export type IdentityClient = {
  createPupilAccounts(
    request: AccessRequest & {
      readonly renewUnused: boolean;
      readonly pupils: readonly (PupilNames & { readonly key: string; readonly userId: string | null })[];
    },
  ): Promise<readonly PupilAccess[]>;
  addUsername(
    request: AccessRequest & PupilNames & { readonly userId: string },
  ): Promise<Result<{ username: string; password: string | null }, PupilAccountProtectedError>>;
  resetPupilPassword(
    request: AccessRequest & { readonly userId: string },
  ): Promise<Result<{ password: string }, PupilAccountProtectedError>>;
  /** The same mail id again sends nothing more. */
  sendInvitation(mail: { mailId: string; address: string; locale: string; token: string }): Promise<void>;
  /** A token for somebody without an account, for one purpose on one thing. */
  issueGuestToken(input: {
    purpose: string;
    subject: string;
    minutes: number;
  }): Promise<{ accessToken: string; expiresAt: Date }>;
  personNames(userIds: readonly string[]): Promise<readonly PersonNames[]>;
  signInMethods(userIds: readonly string[]): Promise<readonly { userId: string; methods: SignInMethod[] }[]>;
  schoolAffiliations(userId: string): Promise<readonly SchoolAffiliation[]>;
};

const NAMES_AT_ONCE = 100;

const inBatches = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, rank) => items.slice(rank * size, (rank + 1) * size));

// A batch is hashed while we wait.
const BATCH_TIMEOUT_MS = 30_000;

/** The real one, over GraphQL with this service's machine credential. What it does not understand is an outage. */
export const identityClient = (subgraph: Pick<SubgraphClient, 'call'>): IdentityClient => ({
  async createPupilAccounts({ requestKey, ...rest }) {
    const input = { batchKey: requestKey, ...rest };
    const answer = await subgraph.call(CREATE_PUPIL_ACCOUNTS, { input }, { timeoutMs: BATCH_TIMEOUT_MS });
    return createAnswer.parse(answer).createPupilAccounts.pupils;
  },

  async addUsername(input) {
    const { addUsername } = addAnswer.parse(await subgraph.call(ADD_USERNAME, { input }));
    if (addUsername.__typename !== 'AddUsernameSuccess') return fail(pupilAccountProtected());
    return ok({ username: addUsername.access.username ?? '', password: addUsername.access.password });
  },

  async resetPupilPassword(input) {
    const { resetPupilPassword } = resetAnswer.parse(await subgraph.call(RESET_PUPIL_PASSWORD, { input }));
    return resetPupilPassword.__typename === 'ResetPupilPasswordSuccess'
      ? ok({ password: resetPupilPassword.password })
      : fail(pupilAccountProtected());
  },

  async sendInvitation(mail) {
    const input = { ...mail, template: 'ORGANIZATION_INVITATION' };
    sendAnswer.parse(await subgraph.call(SEND_INVITATION, { input }));
  },

  async issueGuestToken(input) {
    return guestTokenAnswer.parse(await subgraph.call(ISSUE_GUEST_TOKEN, { input })).issueGuestToken;
  },

  async personNames(userIds) {
    if (userIds.length === 0) return [];
    const answers = inBatches(userIds, NAMES_AT_ONCE).map((batch) => subgraph.call(PERSON_NAMES, { userIds: batch }));
    return (await Promise.all(answers)).flatMap((answer) => namesAnswer.parse(answer).personNames);
  },

  async signInMethods(userIds) {
    if (userIds.length === 0) return [];
    return methodsAnswer.parse(await subgraph.call(SIGN_IN_METHODS_OF, { userIds })).signInMethods;
  },

  async schoolAffiliations(userId) {
    return affiliationsAnswer.parse(await subgraph.call(SCHOOL_AFFILIATIONS, { userId })).schoolAffiliations;
  },
});
