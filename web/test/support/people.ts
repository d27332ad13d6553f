import { type Client, createClient, type Tokens, TypedDocumentString } from '@pix/client';
import { SignUpDocument } from '@pix/client/session';
import { tokensOf, type WebPlatform } from './platform';

/** A document a test needs and the application does not. */
export const adHoc = <Answer>(text: string): TypedDocumentString<Answer, Record<string, unknown>> =>
  new TypedDocumentString<Answer, Record<string, unknown>>(text);

/** A client of somebody, to prepare what a test needs without clicking. */
export const clientFor = ({ url }: WebPlatform, tokens: Tokens): Client => {
  const client = createClient({ url: `${url}/graphql`, locale: () => 'fr' });
  client.session.keep(tokens);
  return client;
};

export const clientAs = async (platform: WebPlatform, role: string): Promise<Client> =>
  clientFor(platform, await tokensOf(platform, platform.account(role)));

let lastNumber = 0;

/** A pupil nobody knows yet, with an account. */
export const newPupil = async (
  platform: WebPlatform,
  { firstName, lastName }: { firstName: string; lastName: string } = { firstName: 'Zélie', lastName: 'Arnaud' },
) => {
  lastNumber += 1;
  const email = `web.${Date.now().toString(36)}.${lastNumber}@exemple.fr`;
  const client = createClient({ url: `${platform.url}/graphql`, locale: () => 'fr' });
  const { signUp } = await client.request(SignUpDocument, {
    input: { firstName, lastName, email, password: 'Demonstration2026', termsOfUseVersion: '2026-09-01' },
  });
  if (signUp.__typename !== 'SignUpSuccess') throw new Error(signUp.message);
  client.session.keep(signUp.tokens);
  return {
    firstName,
    lastName,
    email,
    password: 'Demonstration2026',
    client,
    tokens: signUp.tokens,
    id: signUp.user.id,
  };
};

/** Somebody who has read the rules of the game. */
export const hasReadRules = (client: Client): Promise<unknown> =>
  client.request(adHoc('mutation MarkRules { markTestRulesSeen { __typename } }'), {});
