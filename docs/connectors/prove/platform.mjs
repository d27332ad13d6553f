// What the proofs of this folder share: where the platform is, and how it is asked. Node's own fetch and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const data = process.env.PIX_DATA || new URL('../../../.data', import.meta.url).pathname;
const read = (name) => JSON.parse(readFileSync(join(data, name), 'utf8'));

/** The platform that « npm start » runs, and what its demonstration has. */
export const run = read('run.json');
export const demonstration = read('demo.json');
export const url = run.gatewayUrl;

/** Asks a document; stops on anything but data. */
export const ask = async (query, variables = {}, token = '') => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data: found, errors } = await answer.json();
  if (errors?.[0]) throw new Error(`${errors[0].extensions?.code} ${errors[0].message}`);
  return found;
};

/** Asks a mutation; stops on anything but its success. */
export const succeed = async (query, variables, token) => {
  const [answer] = Object.values(await ask(query, variables, token));
  if (!answer.__typename.endsWith('Success')) throw new Error(`${answer.__typename}: ${answer.message}`);
  return answer;
};

/** An administrator of the demonstration: the only one who makes credentials and schools. */
export const administratorToken = async () => {
  const { login, password } = demonstration.accounts.find(({ role }) => role === 'admin');
  const { tokens } = await succeed(
    `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInSuccess { tokens { accessToken } } ... on Error { message } } }`,
    { input: { identifier: login, password } },
  );
  return tokens.accessToken;
};

/** A credential with these scopes, as an operator hands it over. */
export const newCredential = async (scopes) => {
  const { credential, secret } = await succeed(
    `mutation ($input: CreateMachineCredentialInput!) { createMachineCredential(input: $input) {
      __typename ... on CreateMachineCredentialSuccess { credential { clientId } secret } ... on Error { message } } }`,
    { input: { label: 'Preuve', scopes } },
    await administratorToken(),
  );
  return { clientId: credential.clientId, clientSecret: secret };
};

/** A program's token: OAuth 2.0, client credentials. */
export const machineToken = async ({ clientId, clientSecret }) => {
  const answer = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }),
  });
  if (answer.status !== 200) throw new Error(`/oauth/token answered ${answer.status}`);
  return (await answer.json()).access_token;
};

export const proved = (sentence) => process.stdout.write(`✔ ${sentence}\n`);

export const check = (isTrue, sentence) => {
  if (!isTrue) throw new Error(`not so: ${sentence}`);
  proved(sentence);
};
