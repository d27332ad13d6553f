import { type Platform, PlatformError } from './platform';

export type Person = {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
  readonly refreshToken: string;
};

type Names = { readonly firstName: string; readonly lastName: string; readonly email: string };

export const PASSWORD = 'Demonstration2026';

export const TERMS_OF_USE = '2026-09-01';

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) {
  __typename ... on SignUpSuccess { user { id } tokens { accessToken refreshToken } } ... on Error { message }
} }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SignInSuccess { user { id firstName lastName } tokens { accessToken refreshToken } } ... on Error { message }
} }`;

export const signUp = async (pix: Platform, names: Names): Promise<Person> => {
  const { user, tokens } = await pix.succeed(SIGN_UP, {
    input: { ...names, password: PASSWORD, termsOfUseVersion: TERMS_OF_USE },
  });
  return { ...names, password: PASSWORD, id: user.id, token: tokens.accessToken, refreshToken: tokens.refreshToken };
};

export const signIn = async (pix: Platform, email: string, password = PASSWORD): Promise<Person> => {
  const { user, tokens } = await pix.succeed(SIGN_IN, { input: { identifier: email, password } });
  return { ...user, email, password, token: tokens.accessToken, refreshToken: tokens.refreshToken };
};

/** The person's account, made if it is missing. */
export const signUpOnce = async (pix: Platform, names: Names): Promise<Person> => {
  const { signUp: answer } = await pix.ask(SIGN_UP, {
    input: { ...names, password: PASSWORD, termsOfUseVersion: TERMS_OF_USE },
  });
  if (!['SignUpSuccess', 'EmailTakenError'].includes(answer.__typename)) throw new PlatformError(answer.message);
  return signIn(pix, names.email);
};
