import { PASSWORD, type Person, signIn, signUp } from './people';
import type { Platform } from './platform';
import type { RosterPupil } from './school';
import { story } from './story';

const ME = '{ me { id firstName lastName email } }';
const REFRESH = `mutation ($refreshToken: String!) { refreshTokens(input: { refreshToken: $refreshToken }) {
  __typename ... on RefreshTokensSuccess { tokens { accessToken refreshToken } } ... on Error { message }
} }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Error { message } } }`;

/** A pupil signs up, signs in, is known by name; a token kept too long or copied serves nobody. */
export const identityChapter = async (pix: Platform, learner: RosterPupil): Promise<Person> => {
  story.chapter(1, 'Identity: a pupil makes an account');
  const { firstName, lastName } = learner;
  const email = `eleve.${Date.now().toString(36)}@exemple.fr`;

  await signUp(pix, { firstName, lastName, email });
  story.tell(`${firstName} ${lastName} signs up with ${email}`);
  const wrong = await pix.ask(SIGN_IN, { input: { identifier: email, password: 'PasLeBon2026' } });
  story.refused('a wrong password', wrong.signIn.message);
  const pupil = await signIn(pix, email, PASSWORD);
  const { me } = await pix.ask(ME, {}, { token: pupil.token });
  story.tell(`signs in: me = ${me.firstName} ${me.lastName}; access token 20 minutes, ES256, keys at ${pix.url}/jwks`);

  const refreshed = await pix.succeed(REFRESH, { refreshToken: pupil.refreshToken });
  const { refreshTokens: reused } = await pix.ask(REFRESH, { refreshToken: pupil.refreshToken });
  story.refused('the same refresh token a second time', reused.message);
  story.detail('that sign-in session is over for whoever holds its tokens; the pupil signs in again');
  return { ...(await signIn(pix, email, PASSWORD)), refreshToken: refreshed.tokens.refreshToken };
};
