import type { ProviderPerson } from '../demo-provider/people';
import { createBrowser } from './browser';
import { type Platform, PlatformError } from './platform';

const EXCHANGE = `mutation ($code: String!) { exchangeSignInCode(input: { code: $code }) {
  __typename
  ... on SignedIn { user { id firstName lastName } tokens { accessToken } target }
  ... on ReconciliationNeeded { guestToken { accessToken } firstName lastName profile uai target }
  ... on Error { message }
} }`;

/** Where the platform and the demonstration provider are: as browsers call them, and where the gateway really listens. */
export type Places = { readonly providerUrl: string; readonly publicUrl: string; readonly gatewayUrl: string };

/** What the front end holds after a sign-in through the provider: tokens of a known person, a guest token of an unknown one. */
export type CameIn = {
  readonly user: { id: string; firstName: string; lastName: string } | null;
  /** Of the account, or of the hour an unknown person has. */
  readonly token: string;
  readonly target: string | null;
  readonly profile: string | null;
};

/** The médiacentre as a pupil's browser sees it: one click on a tile, and the front end is told a code. */
export const mediacentre = (pix: Platform, { providerUrl, publicUrl, gatewayUrl }: Places) => {
  const provider = new URL(providerUrl).origin;
  const hosts = { [provider]: provider, [new URL(publicUrl).origin]: new URL(gatewayUrl).origin };

  return {
    /** Opens the platform's tile as somebody, each time in a new browser, and exchanges the code the front end gets. */
    async open(person: ProviderPerson, target = ''): Promise<CameIn> {
      const page = await createBrowser(hosts).submit(`${provider}/session`, { ...person, target });
      const code = new URLSearchParams(page.url.split('#')[1] ?? '').get('code');
      if (!code) throw new PlatformError(`the sign-in through the GAR ended at ${page.url} (${page.status})`);
      const { exchangeSignInCode: answer } = await pix.ask(EXCHANGE, { code });
      if (answer.__typename === 'SignedIn')
        return { user: answer.user, token: answer.tokens.accessToken, target: answer.target, profile: null };
      if (answer.__typename !== 'ReconciliationNeeded') throw new PlatformError(answer.message);
      return { user: null, token: answer.guestToken.accessToken, target: answer.target, profile: answer.profile };
    },
  };
};

export type Mediacentre = ReturnType<typeof mediacentre>;
