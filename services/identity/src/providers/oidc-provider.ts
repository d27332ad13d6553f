import * as openid from 'openid-client';
import { isExternalId, type SaidPerson } from '../domain/external-identity';
import type { OidcSettings } from './provider-settings';

/** What is kept between the way there and the way back, besides what every kind of provider keeps. */
export type OidcSecrets = { readonly state: string; readonly nonce: string; readonly verifier: string };

const TIMEOUT_SECONDS = 10;

/** One OpenID provider: authorization code with PKCE, state and nonce; the ID token is verified with the provider's keys. */
export const createOidcProvider = (options: { settings: OidcSettings; publicUrl: string; isProduction: boolean }) => {
  const { settings } = options;
  const callbackUrl = new URL(`/oidc/${settings.id}/callback`, options.publicUrl);
  let discovered: Promise<openid.Configuration> | null = null;

  const discover = (): Promise<openid.Configuration> =>
    openid.discovery(
      new URL(settings.issuer),
      settings.clientId,
      { client_secret: settings.clientSecret, [openid.clockTolerance]: settings.clockSkewSeconds },
      undefined,
      {
        timeout: TIMEOUT_SECONDS,
        execute: [openid.enableNonRepudiationChecks, ...(options.isProduction ? [] : [openid.allowInsecureRequests])],
      },
    );

  // Asked at the first sign-in, and again after a failure: a provider that is down keeps nobody else out.
  const configuration = (): Promise<openid.Configuration> => {
    discovered ??= discover().catch((error: unknown) => {
      discovered = null;
      throw error;
    });
    return discovered;
  };

  return {
    settings,

    newSecrets: (): OidcSecrets => ({
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
    }),

    async loginUrl({ state, nonce, verifier }: OidcSecrets): Promise<string> {
      return openid.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callbackUrl.href,
        response_type: 'code',
        scope: settings.scopes.join(' '),
        state,
        nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }).href;
    },

    /** The person the provider sends back; or, as a word for the log, why nobody. An outage is thrown. */
    async read(query: URLSearchParams, { state, nonce, verifier }: OidcSecrets): Promise<SaidPerson | string> {
      const config = await configuration();
      const current = new URL(callbackUrl);
      current.search = query.toString();
      try {
        const tokens = await openid.authorizationCodeGrant(config, current, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) return 'NO_ID_TOKEN';
        const isComplete = Object.values(settings.claims).every((name) => name === null || name in claims);
        const more =
          !isComplete && config.serverMetadata().userinfo_endpoint
            ? await openid.fetchUserInfo(config, tokens.access_token, claims.sub)
            : {};
        return personOf({ ...more, ...claims }, settings) ?? 'EXTERNAL_ID';
      } catch (error) {
        const { code } = error as { code?: unknown };
        if (typeof code !== 'string' || !code.startsWith('OAUTH_') || code === 'OAUTH_TIMEOUT') throw error;
        return code;
      }
    },
  };
};

export type OidcProvider = ReturnType<typeof createOidcProvider>;

const personOf = (claims: Readonly<Record<string, unknown>>, { claims: names }: OidcSettings): SaidPerson | null => {
  const value = (name: string | null): string | null => {
    const found = name !== null && Object.hasOwn(claims, name) ? claims[name] : null;
    return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
  };
  const externalId = value(names.externalId);
  return isExternalId(externalId)
    ? {
        externalId,
        firstName: value(names.firstName),
        lastName: value(names.lastName),
        uai: value(names.uai),
        profile: value(names.profile),
        divisions: [],
        groups: [],
      }
    : null;
};
