import { CommandFailure, EXIT } from './exit-codes';

/** Who a command asks as: a program outside, a person with a role on the platform, or nobody. */
export type Asker = 'machine' | 'person' | 'nobody';

export type MachineCredential = { readonly clientId: string; readonly clientSecret: string };
export type PersonCredential = { readonly login: string; readonly password: string };

type Held = { readonly token: string; readonly until: number };

/** Sends a body to an address of the platform. */
export type Post = (
  path: string,
  body: { type: string; content: string },
) => Promise<{ status: number; body: unknown }>;

const RENEW_BEFORE_MS = 60_000;

/** Fetches tokens once, and again shortly before they end. */
export const tokenSource = (fetchToken: () => Promise<Held>): (() => Promise<string>) => {
  let held: Held | null = null;
  return async () => {
    if (!held || held.until <= performance.now()) held = await fetchToken();
    return held.token;
  };
};

/** A program's token: OAuth 2.0, client credentials. */
export const fetchMachineToken =
  (post: Post, { clientId, clientSecret }: MachineCredential) =>
  async (): Promise<Held> => {
    const { status, body } = await post('/oauth/token', {
      type: 'application/x-www-form-urlencoded',
      content: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
      }).toString(),
    });
    if (status !== 200) throw new CommandFailure(EXIT.UNREACHABLE, machineRefusal(status));
    const { access_token: token, expires_in: seconds } = body as { access_token: string; expires_in: number };
    return { token, until: performance.now() + seconds * 1_000 - RENEW_BEFORE_MS };
  };

const machineRefusal = (status: number): string => {
  if (status === 401) return 'The credential is refused: check PIX_CLIENT_ID and PIX_CLIENT_SECRET.';
  if (status === 429) return 'Too many wrong credentials were tried from here: wait ten minutes.';
  return `The platform does not give a token (HTTP ${status}): check PIX_URL.`;
};

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on SignInSuccess { tokens { accessToken accessTokenExpiresAt } } ... on Error { message } } }`;

type SignedIn = { tokens?: { accessToken: string; accessTokenExpiresAt: string }; message?: string };

/** A person's token, for what no program may do: publishing, importing content, unblocking somebody. */
export const fetchPersonToken =
  (post: Post, { login, password }: PersonCredential) =>
  async (): Promise<Held> => {
    const variables = { input: { identifier: login, password } };
    const content = JSON.stringify({ query: SIGN_IN, variables });
    const { status, body } = await post('/graphql', { type: 'application/json', content });
    const signedIn = (body as { data?: { signIn?: SignedIn } }).data?.signIn;
    if (!signedIn?.tokens)
      throw new CommandFailure(
        EXIT.UNREACHABLE,
        signedIn?.message ?? `${login} cannot sign in (HTTP ${status}): check PIX_LOGIN, PIX_PASSWORD and PIX_URL.`,
      );
    const { accessToken: token, accessTokenExpiresAt } = signedIn.tokens;
    const lastsMs = new Date(accessTokenExpiresAt).getTime() - Date.now();
    return { token, until: performance.now() + lastsMs - RENEW_BEFORE_MS };
  };
