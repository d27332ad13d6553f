import { randomBytes } from 'node:crypto';
import { aMachine, aUser } from '@pix/kit/testing';
import type { Identity } from './identity';

export const campaignsMachine = aMachine('campaigns', 'identity:manage-pupils');

export const CREATE = `mutation ($input: CreatePupilAccountsInput!) { createPupilAccounts(input: $input) {
  __typename
  ... on CreatePupilAccountsSuccess { pupils { key userId username password } }
  ... on InvalidInputError { fields { path } }
} }`;

export const RESET = `mutation ($input: ResetPupilPasswordInput!) { resetPupilPassword(input: $input) {
  __typename ... on ResetPupilPasswordSuccess { password } ... on Error { message }
} }`;

export const ADD_USERNAME = `mutation ($input: AddUsernameInput!) { addUsername(input: $input) {
  __typename ... on AddUsernameSuccess { access { key userId username password } } ... on Error { message }
} }`;

export const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename
  ... on SignInSuccess { user { id username } tokens { accessToken refreshToken } }
  ... on PasswordChangeNeeded { changeToken changeTokenExpiresAt }
  ... on Error { message }
} }`;

export const REPLACE = `mutation ($newPassword: String!) { replaceTemporaryPassword(input: { newPassword: $newPassword }) {
  __typename
  ... on ReplaceTemporaryPasswordSuccess { user { id username firstName } tokens { accessToken refreshToken } }
  ... on InvalidInputError { fields { path } } ... on Error { message }
} }`;

export const newSealingKey = (): string => randomBytes(32).toString('base64url');

export type Access = { key: string; userId: string | null; username: string | null; password: string | null };

export const aPupil = (key: string, given: object = {}) => ({
  key,
  firstName: 'Inès',
  lastName: 'Moreau',
  birthDate: '2009-06-23',
  ...given,
});

/** One request for access, repeatable: what it answers each time it is sent. */
export const aBatch = (identity: Pick<Identity, 'run'>, pupils: object[], given: object = {}) => {
  const input = {
    batchKey: `batch-${newSealingKey()}`,
    sealingKey: newSealingKey(),
    askedBy: aUser().userId,
    renewUnused: false,
    pupils,
    ...given,
  };
  const answer = async (changed: object = {}) =>
    (await identity.run(CREATE, { input: { ...input, ...changed } }, { as: campaignsMachine })).data
      .createPupilAccounts;
  return { input, answer, send: async (): Promise<Access[]> => (await answer()).pupils };
};

/** A pupil with a username and a one-time password. */
export const givenPupil = async (identity: Pick<Identity, 'run'>, key: string, given: object = {}) => {
  const [access] = await aBatch(identity, [aPupil(key, given)]).send();
  return access as { key: string; userId: string; username: string; password: string };
};

export const signIn = async ({ run }: Pick<Identity, 'run'>, identifier: string, password: string) =>
  (await run(SIGN_IN, { input: { identifier, password } })).data.signIn;
